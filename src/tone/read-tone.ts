import type { Reading } from '../language/token.ts';
import type { Arena } from './arena.ts';
import type { Clash } from './clashes.ts';
import { findClashes } from './clashes.ts';
import type { Clue } from './clues.ts';
import { findClues } from './clues.ts';
import { arenaIn, conflictContext, facetIn, feelingIn } from './context.ts';
import type { Facet } from './facets.ts';
import { PARAMETERS } from './lexicon/parameters.ts';

/** What each word or mark of a reading adds to each sum, before the size of the text; all parallel to its tokens. */
export interface WordTones {
  readonly sentiment: Float64Array;
  readonly level: Float64Array;
  readonly direction: Float64Array;
  readonly facets: readonly (Facet | null)[];
  /** How strongly it speaks for the facet, 0 to 1. */
  readonly strength: Float64Array;
  readonly arenas: readonly (Arena | null)[];
}

/** What every word of a reading adds to its tone: each sentence is rated once, then summed to any spans. */
export interface Tone {
  readonly reading: Reading;
  /** Parallel to the tokens. */
  readonly clues: readonly Clue[];
  readonly words: WordTones;
  /** How many words, marks not counted, come before each token, and before the end. */
  readonly wordsBefore: Int32Array;
  /** Who is set against whom, in reading order. */
  readonly clashes: readonly Clash[];
}

/** Rates each sentence of the reading once. */
export function readTone(reading: Reading): Tone {
  const clues = new Array<Clue>(reading.tokens.length);
  const clashes: Clash[] = [];
  for (const sentence of reading.sentences) {
    findClues(reading, sentence, clues);
    for (const clash of findClashes(reading, sentence, clues)) clashes.push(clash);
  }
  return { reading, clues, words: rateWords(clues), wordsBefore: countWords(reading), clashes };
}

function countWords({ tokens }: Reading): Int32Array {
  const before = new Int32Array(tokens.length + 1);
  for (let i = 0; i < tokens.length; i++) before[i + 1] = before[i] + (tokens[i].pos === 'PUNCT' ? 0 : 1);
  return before;
}

function rateWords(clues: readonly Clue[]): WordTones {
  const { length } = clues;
  const [sentiment, level, direction, strength] = [new Float64Array(length), new Float64Array(length), new Float64Array(length), new Float64Array(length)];
  const facets = new Array<Facet | null>(length);
  const arenas = new Array<Arena | null>(length);
  for (let i = 0; i < length; i++) {
    const word = clues[i].tone ??= new WordTone(clues[i]);
    sentiment[i] = word.sentiment;
    level[i] = word.level;
    direction[i] = word.direction;
    facets[i] = word.facet;
    strength[i] = word.strength;
    arenas[i] = word.arena;
  }
  return { sentiment, level, direction, facets, strength, arenas };
}

/**
 * What a word adds to each sum, before the size of the text. A class for the reason that `PlacedToken` is one: those of words
 * without a context survive, and the others would be allocated as long-lived too.
 */
export class WordTone {
  readonly sentiment: number;
  readonly level: number;
  readonly direction: number;
  readonly facet: Facet | null;
  /** How strongly it speaks for the facet, 0 to 1. */
  readonly strength: number;
  readonly arena: Arena | null;

  constructor(clue: Clue) {
    const { facet, strength } = facetIn(clue);
    this.sentiment = feelingIn(clue, clue.meaning.weights.sentiment, PARAMETERS.sentiment);
    this.level = weigh(clue, 'level') * conflictContext(clue, PARAMETERS.level.negated) + nameOf(clue, 'level');
    this.direction = weigh(clue, 'direction') * conflictContext(clue, PARAMETERS.direction.negated) + nameOf(clue, 'direction');
    this.facet = facet;
    this.strength = strength;
    this.arena = arenaIn(clue);
  }
}

type Score = 'level' | 'direction';

function weigh(clue: Clue, score: Score): number {
  const { event, leading, changes } = PARAMETERS[score];
  const { change } = clue;
  return clue.meaning.weights[score] + event[clue.event] + (clue.leads ? leading[clue.event] : 0) + (change === null ? 0 : changes[change.kind] * change.strength);
}

function nameOf(clue: Clue, score: Score): number {
  return clue.startsName ? PARAMETERS[score].name : 0;
}
