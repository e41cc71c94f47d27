import type { PartOfSpeech, Reading } from '../language/token.ts';
import type { Arena } from './arena.ts';
import type { Clash } from './clashes.ts';
import { findClashes } from './clashes.ts';
import type { Clue } from './clues.ts';
import { findClues } from './clues.ts';
import { arenaIn, conflictContext, facetIn, feelingContext } from './context.ts';
import type { Facet } from './facets.ts';
import { PARAMETERS } from './lexicon/parameters.ts';

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
  /** Whether it means something by itself: function words and names add a little too, but explain nothing. */
  readonly hasMeaning: boolean;
}

/** What every word of a reading adds to its tone: each sentence is rated once, then summed to any spans. */
export interface Tone {
  readonly reading: Reading;
  /** The clues of each sentence. */
  readonly clues: readonly (readonly Clue[])[];
  /** In reading order. */
  readonly words: readonly WordTone[];
  /** Who is set against whom, in reading order. */
  readonly clashes: readonly Clash[];
}

const MEANINGFUL = new Set<PartOfSpeech>(['NOUN', 'VERB', 'ADJ', 'ADV', 'INTJ']);

/** What each word of an idiom adds for each point that the idiom is pleasant. */
const IDIOM_WEIGHT = 0.25;

/** Rates each sentence of the reading once. */
export function readTone(reading: Reading): Tone {
  const clues = reading.sentences.map((sentence) => findClues(reading, sentence));
  return {
    reading,
    clues,
    words: clues.flatMap((each) => each.map((clue) => rateWord(reading, clue))),
    clashes: reading.sentences.flatMap((sentence, i) => findClashes(reading, sentence, clues[i])),
  };
}

function rateWord({ tokens }: Reading, clue: Clue): WordTone {
  const token = tokens[clue.token];
  const { sentiment, level, direction } = PARAMETERS;
  const idiomatic = clue.idiom?.valence ?? 0;
  const { facet, strength } = facetIn(clue, token);
  return {
    token: clue.token,
    sentiment: weigh(clue, 'sentiment') * feelingContext(clue, sentiment.negated) + nameOf(clue, 'sentiment') + idiomatic * IDIOM_WEIGHT,
    level: weigh(clue, 'level') * conflictContext(clue, token, level.negated) + nameOf(clue, 'level'),
    direction: weigh(clue, 'direction') * conflictContext(clue, token, direction.negated) + nameOf(clue, 'direction'),
    facet,
    strength,
    arena: arenaIn(clue),
    isMark: token.pos === 'PUNCT',
    hasMeaning: MEANINGFUL.has(token.pos) || facet !== null,
  };
}

type Score = 'sentiment' | 'level' | 'direction';

function weigh(clue: Clue, score: Score): number {
  const { event, leading } = PARAMETERS[score];
  return clue.meaning.weights[score] + event[clue.event] + (clue.leads ? leading[clue.event] : 0);
}

function nameOf(clue: Clue, score: Score): number {
  return clue.startsName ? PARAMETERS[score].name : 0;
}
