import { decodeBits, encodeBits } from './bit-code.ts';
import type { BitCoded } from './bit-code.ts';

/** Trained weights as they are kept: a step from -15 to 15 for each, counted from 0, and the size of the farthest step. */
export interface PackedWeights extends BitCoded {
  readonly most: number;
}

const STEPS = 15;

/** Most weights are small and their sums matter, the few large ones matter alone: steps grow faster than their number. */
const GROWTH = 1.7;

function sizeOf(step: number, most: number): number {
  return most * Math.sign(step) * (Math.abs(step) / STEPS) ** GROWTH;
}

export function packWeights(weights: Float32Array): PackedWeights {
  const most = Number(weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0).toPrecision(4));
  const symbol = (weight: number): number => {
    let step = Math.floor(STEPS * Math.min(1, Math.abs(weight) / most) ** (1 / GROWTH));
    if (step < STEPS && Math.abs(weight) - sizeOf(step, most) > sizeOf(step + 1, most) - Math.abs(weight)) step++;
    return STEPS + Math.sign(weight) * step;
  };
  return { most, ...encodeBits(Array.from(weights, symbol)) };
}

export function unpackWeights({ most, ...coded }: PackedWeights): Float32Array {
  const sizes = Float32Array.from({ length: 2 * STEPS + 1 }, (_, i) => sizeOf(i - STEPS, most));
  const symbols = decodeBits(coded);
  const weights = new Float32Array(symbols.length);
  // No callback for each of them: the first quote of a process waits for it.
  for (let i = 0; i < weights.length; i++) weights[i] = sizes[symbols[i]];
  return weights;
}

/** Gaps are written with 56 digits from `#` to `Z`; `[` stands for 56 more. */
const FIRST_DIGIT = '#'.charCodeAt(0);
const DIGITS = 56;

/** Ascending whole numbers, kept as the gaps between them. */
export function packAscending(numbers: readonly number[]): string {
  return numbers.map((number, i) => {
    const gap = number - (i === 0 ? -1 : numbers[i - 1]) - 1;
    return '['.repeat(Math.floor(gap / DIGITS)) + String.fromCharCode(FIRST_DIGIT + gap % DIGITS);
  }).join('');
}

export function unpackAscending(packed: string): number[] {
  const numbers: number[] = [];
  let next = 0;
  for (let i = 0; i < packed.length; i++) {
    const digit = packed.charCodeAt(i) - FIRST_DIGIT;
    next += digit;
    if (digit < DIGITS) numbers.push(next++);
  }
  return numbers;
}
