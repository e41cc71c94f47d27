import type { Lexeme } from '../language/token.ts';
import { readRows } from '../language/word-rows.ts';
import type { PackedRows } from '../language/word-rows.ts';
import { decodeSymbols, toSigned } from '../text/symbol-code.ts';
import type { CodedSymbols } from '../text/symbol-code.ts';
import { WORD_WEIGHTS } from './lexicon/word-weights.ts';

/**
 * What each word weighs: for level, direction and sentiment, for the sentiment toward a target after or before it, and for
 * taking no stand toward one beside it. In the order in which one tells most of the next, so that they take the least room.
 */
export const COLUMNS = ['level', 'direction', 'sentiment', 'towardNext', 'towardLast', 'neutral'] as const;
export type Column = (typeof COLUMNS)[number];

/** A table of weights as it is kept. */
export interface PackedWordWeights {
  readonly words: PackedRows;
  /** What the first step weighs in each column. */
  readonly units: Readonly<Record<Column, number>>;
  /** For each word, column by column, so many steps below or above zero. */
  readonly steps: CodedSymbols;
}

/** The weights of a word. */
export type WordWeights = Readonly<Record<Column, number>>;

/** Those of a word that is not in the table. */
export const NO_WEIGHTS: WordWeights = byColumn(() => 0);

let weigh: ((lexeme: Lexeme) => WordWeights) | undefined;

/** What a word weighs, as it stands or by its dictionary form; nothing where neither is known. */
export function weightsOf(lexeme: Lexeme): WordWeights {
  weigh ??= readWordWeights(WORD_WEIGHTS);
  return weigh(lexeme);
}

export function readWordWeights({ words, units, steps }: PackedWordWeights): (lexeme: Lexeme) => WordWeights {
  const rowOf = readRows(words);
  const symbols = decodeSymbols(steps);
  return ({ lower, lemma }) => {
    const own = rowOf(lower);
    const row = own < 0 ? rowOf(lemma) : own;
    return row < 0 ? NO_WEIGHTS : byColumn((column, i) => weightOf(symbols[row * COLUMNS.length + i], units[column]));
  };
}

/** Most weights are small: steps grow with the square of their distance from zero. */
function weightOf(symbol: number, unit: number): number {
  const step = toSigned(symbol);
  return step * Math.abs(step) * unit;
}

function byColumn(make: (column: Column, i: number) => number): Record<Column, number> {
  return { level: make('level', 0), direction: make('direction', 1), sentiment: make('sentiment', 2), towardNext: make('towardNext', 3), towardLast: make('towardLast', 4), neutral: make('neutral', 5) };
}
