import { BUCKET_COUNT } from './hash-features.ts';

/**
 * The buckets that weights are kept for, numbered from 1 on in ascending order. A bit for each bucket, and the number of bits before
 * each word of them, take a tenth of the room of a table: so little that the processor keeps it at hand.
 */
export interface KeptBuckets {
  readonly bits: Int32Array;
  readonly before: Uint16Array;
}

/** From the buckets in ascending order. */
export function indexBuckets(kept: Int32Array): KeptBuckets {
  const bits = new Int32Array(BUCKET_COUNT / 32), before = new Uint16Array(BUCKET_COUNT / 32);
  kept.forEach((bucket) => { bits[bucket >>> 5] |= 1 << (bucket & 31); });
  for (let word = 1; word < bits.length; word++) before[word] = before[word - 1] + countBits(bits[word - 1]);
  return { bits, before };
}

/** Puts the number of each bucket in its place, 0 for those that are not kept. In one loop without calls, since every feature of every token is looked up. */
export function numberAll({ bits, before }: KeptBuckets, buckets: Int32Array, count: number): void {
  for (let i = 0; i < count; i++) {
    const bucket = buckets[i], word = bits[bucket >>> 5];
    buckets[i] = (word >>> bucket & 1) * (before[bucket >>> 5] + countBits(word & ~(-2 << bucket)));
  }
}

/** How many of 32 bits are set (Warren, Hacker’s Delight, 5-1). */
function countBits(word: number): number {
  let count = word - (word >>> 1 & 0x55555555) | 0;
  count = (count & 0x33333333) + (count >>> 2 & 0x33333333);
  return Math.imul(count + (count >>> 4) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
