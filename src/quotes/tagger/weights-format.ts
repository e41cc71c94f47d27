/** Trained weights as they are kept: a step from -15 to 15 for each, as a printable character, and the size of the farthest step. */
export interface PackedWeights {
  readonly most: number;
  readonly steps: string;
}

const STEPS = 15;
/** The character of zero. From `]` to `{` nothing needs escaping in a string. */
const ZERO = 'l'.charCodeAt(0);

/** Most weights are small and their sums matter, the few large ones matter alone: steps grow faster than their number. */
const GROWTH = 1.7;

function sizeOf(step: number, most: number): number {
  return most * Math.sign(step) * (Math.abs(step) / STEPS) ** GROWTH;
}

export function packWeights(weights: Float32Array): PackedWeights {
  const most = Number(weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0).toPrecision(4));
  const code = (weight: number): string => {
    let step = Math.floor(STEPS * Math.min(1, Math.abs(weight) / most) ** (1 / GROWTH));
    if (step < STEPS && Math.abs(weight) - sizeOf(step, most) > sizeOf(step + 1, most) - Math.abs(weight)) step++;
    return String.fromCharCode(ZERO + Math.sign(weight) * step);
  };
  return { most, steps: Array.from(weights, code).join('') };
}

/** A loop over a table: the first quote of a process waits for it. */
export function unpackWeights({ most, steps }: PackedWeights): Float32Array {
  const sizes = Float32Array.from({ length: 2 * STEPS + 1 }, (_, i) => sizeOf(i - STEPS, most));
  const weights = new Float32Array(steps.length);
  for (let i = 0; i < weights.length; i++) weights[i] = sizes[steps.charCodeAt(i) - ZERO + STEPS];
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
