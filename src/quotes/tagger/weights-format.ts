import { decodeSymbols, encodeSymbols, fromSigned, toSigned } from '../../text/symbol-code.ts';
import type { CodedSymbols, Context } from '../../text/symbol-code.ts';

/** Trained weights as they are kept: a step from -15 to 15 for each, and the size of the farthest step. */
export interface PackedWeights extends CodedSymbols {
  readonly most: number;
}

const STEPS = 15;

/** Most weights are small and their sums matter, the few large ones matter alone: steps grow faster than their number. */
const GROWTH = 1.7;

function sizeOf(step: number, most: number): number {
  return most * Math.sign(step) * (Math.abs(step) / STEPS) ** GROWTH;
}

export function packWeights(weights: Float32Array, context?: Context): PackedWeights {
  const most = Number(weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0).toPrecision(4));
  const symbol = (weight: number): number => {
    let step = Math.floor(STEPS * Math.min(1, Math.abs(weight) / most) ** (1 / GROWTH));
    if (step < STEPS && Math.abs(weight) - sizeOf(step, most) > sizeOf(step + 1, most) - Math.abs(weight)) step++;
    return fromSigned(Math.sign(weight) * step);
  };
  return { most, ...encodeSymbols(Array.from(weights, symbol), context) };
}

/** What each symbol of packed weights stands for. */
export function sizesOf({ most }: PackedWeights): Float32Array {
  return Float32Array.from({ length: 2 * STEPS + 1 }, (_, symbol) => sizeOf(toSigned(symbol), most));
}

export function unpackWeights(coded: PackedWeights): Float32Array {
  const weights = new Float32Array(coded.count);
  putSizes(weights, decodeSymbols(coded), sizesOf(coded));
  return weights;
}

/** A loop by itself, without a callback: engines compile the whole function that a loop is in, and the first quote of a process waits for it. */
function putSizes(weights: Float32Array, symbols: Uint8Array, sizes: Float32Array): void {
  for (let i = 0; i < weights.length; i++) weights[i] = sizes[symbols[i]];
}
