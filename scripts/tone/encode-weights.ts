import { encodeSymbols, fromSigned } from '../../src/text/symbol-code.ts';
import type { PackedColumn } from '../../src/tone/word-weights.ts';

/** More make no figure better. */
export const STEPS = 20;

/** Weights in a column whose unit is given: the inverse of what `weightsOf` reads. */
export function packColumn(weights: readonly number[], unit: number): PackedColumn {
  return { unit, ...encodeSymbols(weights.map((weight) => fromSigned(stepOf(weight, unit)))) };
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
