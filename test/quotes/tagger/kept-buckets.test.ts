import { describe, expect, it } from 'vitest';
import { BUCKET_COUNT } from '../../../src/quotes/tagger/hash-features.ts';
import { indexBuckets, numberOf } from '../../../src/quotes/tagger/kept-buckets.ts';

describe('numberOf', () => {
  const kept = [0, 1, 31, 32, 63, 95, 4000, 4001, BUCKET_COUNT - 1];
  const index = indexBuckets(kept);

  it('numbers kept buckets in order, from 1', () => {
    expect(kept.map((bucket) => numberOf(index, bucket))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('is 0 for all others', () => {
    expect([2, 30, 33, 64, 94, 96, 3999, 4002, BUCKET_COUNT - 2].map((bucket) => numberOf(index, bucket))).toEqual(Array(9).fill(0));
  });

  it('numbers a full table', () => {
    const all = indexBuckets(Array.from({ length: 300 }, (_, i) => i));
    expect(Array.from({ length: 300 }, (_, i) => numberOf(all, i))).toEqual(Array.from({ length: 300 }, (_, i) => i + 1));
  });
});
