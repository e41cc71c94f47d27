import type { Token } from '../language/token.ts';
import { unpackWords } from '../text/word-list.ts';
import { WORD_WEIGHTS } from './lexicon/word-weights.ts';

/** What each word weighs: for sentiment, level and direction, and for the sentiment toward a target after or before it. */
export const COLUMNS = ['sentiment', 'level', 'direction', 'towardNext', 'towardLast'] as const;
export type Column = (typeof COLUMNS)[number];

/** Weights are stored as one printable character each, from `(` up: so many steps below zero, zero, as many above. */
export const FIRST_CHARACTER = 40;
export const STEPS = 20;

const ROW_OF_NO_WORD = -1;

let rows: Map<string, number> | undefined;

/** The row of a word in the table, as it stands or by its dictionary form; -1 where neither is known. */
export function rowOf(token: Token): number {
  rows ??= new Map(unpackWords(WORD_WEIGHTS.words).map((word, i) => [word, i]));
  return rows.get(token.lower) ?? rows.get(token.lemma) ?? ROW_OF_NO_WORD;
}

/** What the word of a row weighs in a column. */
export function weightOf(row: number, column: Column): number {
  if (row === ROW_OF_NO_WORD) return 0;
  return decode(WORD_WEIGHTS[column].codes.charCodeAt(row) - FIRST_CHARACTER) * WORD_WEIGHTS[column].unit;
}

/** Most weights are small: steps grow with the square of their distance from the middle. */
function decode(code: number): number {
  const step = code - STEPS;
  return step * Math.abs(step);
}
