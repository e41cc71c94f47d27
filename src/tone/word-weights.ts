import type { Lexeme } from '../language/token.ts';
import { unpackWords } from '../text/word-list.ts';
import { WORD_WEIGHTS } from './lexicon/word-weights.ts';

/** What each word weighs: for sentiment, level and direction, and for the sentiment toward a target after or before it. */
export const COLUMNS = ['sentiment', 'level', 'direction', 'towardNext', 'towardLast'] as const;
export type Column = (typeof COLUMNS)[number];

/** Weights are stored as one printable character each, from `(` up: so many steps below zero, zero, as many above. */
export const FIRST_CHARACTER = 40;
export const STEPS = 20;

/** The weights of a word. */
export type WordWeights = Readonly<Record<Column, number>>;

const NO_WEIGHTS: WordWeights = weigh(() => 0);

let rows: Map<string, number> | undefined;

/** What a word weighs, as it stands or by its dictionary form; nothing where neither is known. */
export function weightsOf({ lower, lemma }: Lexeme): WordWeights {
  rows ??= new Map(unpackWords(WORD_WEIGHTS.words).map((word, i) => [word, i]));
  const row = rows.get(lower) ?? rows.get(lemma);
  if (row === undefined) return NO_WEIGHTS;
  return weigh((column) => decode(WORD_WEIGHTS[column].codes.charCodeAt(row) - FIRST_CHARACTER) * WORD_WEIGHTS[column].unit);
}

function weigh(weight: (column: Column) => number): WordWeights {
  return { sentiment: weight('sentiment'), level: weight('level'), direction: weight('direction'), towardNext: weight('towardNext'), towardLast: weight('towardLast') };
}

/** Most weights are small: steps grow with the square of their distance from the middle. */
function decode(code: number): number {
  const step = code - STEPS;
  return step * Math.abs(step);
}
