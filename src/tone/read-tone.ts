import type { Reading, Sentence } from '../language/token.ts';
import type { Arena } from './arena.ts';
import { arenaOf } from './arena.ts';
import type { Clash } from './clashes.ts';
import { findClashes } from './clashes.ts';
import type { Clue } from './clues.ts';
import { findClues } from './clues.ts';
import type { Facet } from './facets.ts';
import { FACET_WORDS, facetOfEvent } from './facets.ts';
import { PARAMETERS } from './lexicon/parameters.ts';
import { rowOf, weightOf } from './word-weights.ts';

/** What a word or mark adds to each sum, before the size of the text. */
export interface WordTone {
  /** Index of the token in the reading. */
  readonly token: number;
  readonly sentiment: number;
  readonly level: number;
  readonly direction: number;
  readonly facet: Facet | null;
  /** How strongly it speaks for the facet, 0 to 1. */
  readonly strength: number;
  readonly arena: Arena | null;
  readonly isMark: boolean;
}

/** What every word of a reading adds to its tone: each sentence is rated once, then summed to any spans. */
export interface Tone {
  readonly reading: Reading;
  /** In reading order. */
  readonly words: readonly WordTone[];
  /** Who is set against whom, in reading order. */
  readonly clashes: readonly Clash[];
}

/** How strongly an event speaks for its facet where the verb itself does not. */
const EVENT_STRENGTH = 0.5;

/** Rates each sentence of the reading once. */
export function readTone(reading: Reading): Tone {
  const words: WordTone[] = [];
  const clashes: Clash[] = [];
  for (const sentence of reading.sentences) readSentence(reading, sentence, words, clashes);
  return { reading, words, clashes };
}

function readSentence(reading: Reading, sentence: Sentence, words: WordTone[], clashes: Clash[]): void {
  const clues = findClues(reading, sentence);
  for (const clue of clues) words.push(rateWord(reading, clue));
  clashes.push(...findClashes(reading, sentence, clues));
}

function rateWord({ tokens }: Reading, clue: Clue): WordTone {
  const token = tokens[clue.token];
  const row = rowOf(token);
  const word = FACET_WORDS.get(token.lemma) ?? FACET_WORDS.get(token.lower);
  const facet = word?.facet ?? facetOfEvent(clue.event);
  const strength = word?.strength ?? (facet === null ? 0 : EVENT_STRENGTH);
  return {
    token: clue.token,
    sentiment: contribution(clue, row, 'sentiment'),
    level: contribution(clue, row, 'level'),
    direction: contribution(clue, row, 'direction'),
    facet,
    strength: strength * (clue.negated ? PARAMETERS.level.negated : clue.intensity),
    arena: arenaOf(token, clue.startsName),
    isMark: token.pos === 'PUNCT',
  };
}

function contribution(clue: Clue, row: number, score: 'sentiment' | 'level' | 'direction'): number {
  const { negated, event, leading, name } = PARAMETERS[score];
  const meaning = weightOf(row, score) + event[clue.event] + (clue.leads ? leading[clue.event] : 0);
  return meaning * (clue.negated ? negated : clue.intensity) + (clue.startsName ? name : 0);
}
