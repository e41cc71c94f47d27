import { decodeSymbols, encodeSymbols } from './symbol-code.ts';
import type { CodedSymbols } from './symbol-code.ts';

/** A gap is written with digits to the base 56; this one stands for 56 more. */
const MORE = 56;

/** Ascending whole numbers, kept as the gaps between them. */
export function packAscending(numbers: readonly number[]): CodedSymbols {
  return encodeSymbols(numbers.flatMap((number, i) => {
    const gap = number - (i === 0 ? -1 : numbers[i - 1]) - 1;
    return [...new Array<number>(Math.floor(gap / MORE)).fill(MORE), gap % MORE];
  }));
}

export function unpackAscending(packed: CodedSymbols): Int32Array {
  const digits = decodeSymbols(packed);
  const numbers = new Int32Array(digits.length);
  let count = 0;
  // By index: an iterator takes ten times as long until the engine has compiled it, and by then all tables have been read.
  for (let i = 0, next = 0; i < digits.length; i++) {
    next += digits[i];
    if (digits[i] < MORE) numbers[count++] = next++;
  }
  return numbers.subarray(0, count);
}
