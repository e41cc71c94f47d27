import type { Lexeme } from '../language/token.ts';
import { decodeSymbols, toSigned } from '../text/symbol-code.ts';
import type { CodedSymbols } from '../text/symbol-code.ts';
import { unpackWords } from '../text/word-list.ts';
import { WORD_WEIGHTS } from './lexicon/word-weights.ts';

/** What each word weighs: for sentiment, level and direction, for the sentiment toward a target after or before it, and for taking no stand toward one beside it. */
export const COLUMNS = ['sentiment', 'level', 'direction', 'towardNext', 'towardLast', 'neutral'] as const;
export type Column = (typeof COLUMNS)[number];

/** What the words of the list weigh in one column, in their order: so many steps below or above zero. */
export interface PackedColumn extends CodedSymbols {
  /** What the first step weighs. */
  readonly unit: number;
}

/** The weights of a word. */
export type WordWeights = Readonly<Record<Column, number>>;

/** Those of a word that is not in the list. */
export const NO_WEIGHTS: WordWeights = byColumn(() => 0);

interface Table {
  readonly rows: ReadonlyMap<string, number>;
  /** What each row weighs, in steps, as it is stored. */
  readonly columns: Readonly<Record<Column, Uint8Array>>;
}

let table: Table | undefined;

/** What a word weighs, as it stands or by its dictionary form; nothing where neither is known. */
export function weightsOf({ lower, lemma }: Lexeme): WordWeights {
  const { rows, columns } = table ??= readTable();
  const row = rows.get(lower) ?? rows.get(lemma);
  return row === undefined ? NO_WEIGHTS : byColumn((column) => weightOf(columns[column][row], WORD_WEIGHTS[column]));
}

function readTable(): Table {
  const { words, ...columns } = WORD_WEIGHTS;
  return {
    rows: new Map(unpackWords(words).map((word, row) => [word, row])),
    columns: byColumn((column) => decodeSymbols(columns[column])),
  };
}

/** Most weights are small: steps grow with the square of their distance from zero. */
function weightOf(symbol: number, { unit }: PackedColumn): number {
  const step = toSigned(symbol);
  return step * Math.abs(step) * unit;
}

function byColumn<T>(make: (column: Column) => T): Record<Column, T> {
  return { sentiment: make('sentiment'), level: make('level'), direction: make('direction'), towardNext: make('towardNext'), towardLast: make('towardLast'), neutral: make('neutral') };
}
