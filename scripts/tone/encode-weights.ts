import { inRowOrder, packRows } from '../../src/language/word-rows.ts';
import { encodeSymbols, fromSigned } from '../../src/text/symbol-code.ts';
import { COLUMNS } from '../../src/tone/word-weights.ts';
import type { Column, PackedWordWeights } from '../../src/tone/word-weights.ts';

/** More make no figure better. */
export const STEPS = 20;

/** Words and what they weigh, in columns whose units are given: the inverse of what `readWordWeights` reads. */
export function packWordWeights(words: readonly string[], units: Readonly<Record<Column, number>>, weigh: Readonly<Record<Column, (word: string) => number>>): PackedWordWeights {
  const rows = inRowOrder(words);
  const symbols = rows.flatMap((word) => COLUMNS.map((column) => fromSigned(stepOf(weigh[column](word), units[column]))));
  return { words: packRows(rows), units, steps: encodeSymbols(symbols, { row: COLUMNS.length, after: 2 * STEPS + 1 }) };
}

function stepOf(weight: number, unit: number): number {
  const step = Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / unit));
  return Math.max(-STEPS, Math.min(STEPS, step));
}

/** All but one weight in so many fit the scale; the few beyond are cut to its end, so that the many keep their grain. */
const ONE_IN = 400;

/** The unit with which nearly all weights of a column fit into so many steps on either side of zero. */
export function unitFor(weights: readonly number[], steps: number): number {
  const sizes = weights.map((weight) => Math.abs(weight)).sort((a, b) => b - a);
  return sizes[Math.floor(sizes.length / ONE_IN)] / (steps * steps);
}
