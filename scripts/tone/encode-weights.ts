import { FIRST_CHARACTER, STEPS } from '../../src/tone/word-weights.ts';

/** The code of a weight in a column whose unit is given: the inverse of what `weightOf` reads. */
export function encode(weight: number, unit: number): string {
  const step = Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / unit));
  return String.fromCharCode(FIRST_CHARACTER + STEPS + Math.max(-STEPS, Math.min(STEPS, step)));
}

/** All but one weight in so many fit the scale; the few beyond are cut to its end, so that the many keep their grain. */
const ONE_IN = 400;

/** The unit with which nearly all weights of a column fit. */
export function unitFor(weights: readonly number[]): number {
  const sizes = weights.map((weight) => Math.abs(weight)).sort((a, b) => b - a);
  return sizes[Math.floor(sizes.length / ONE_IN)] / (STEPS * STEPS);
}
