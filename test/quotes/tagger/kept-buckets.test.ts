import { describe, expect, it } from 'vitest';
import { BUCKET_COUNT } from '../../../src/quotes/tagger/hash-features.ts';
import { indexBuckets, numberAll } from '../../../src/quotes/tagger/kept-buckets.ts';

function numbersOf(kept: readonly number[], buckets: readonly number[]): number[] {
  const numbers = Int32Array.from(buckets);
  numberAll(indexBuckets(Int32Array.from(kept)), numbers, numbers.length);
  return [...numbers];
}

describe('numberAll', () => {
  const kept = [0, 1, 31, 32, 63, 95, 4000, 4001, BUCKET_COUNT - 1];

  it('numbers kept buckets in order, from 1', () => {
    expect(numbersOf(kept, kept)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('is 0 for all others', () => {
    expect(numbersOf(kept, [2, 30, 33, 64, 94, 96, 3999, 4002, BUCKET_COUNT - 2])).toEqual(Array(9).fill(0));
  });

  it('numbers a full table', () => {
    const all = Array.from({ length: 300 }, (_, i) => i);
    expect(numbersOf(all, all)).toEqual(all.map((i) => i + 1));
  });
});
