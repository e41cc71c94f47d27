import type { Look } from './look.ts';

/** From the first block of the body to just past the last. */
export interface BlockRange {
  readonly first: number;
  readonly end: number;
}

// What a block without a sentence costs the range that takes it in.
const COST = 12;

/** The run of blocks with the most prose: a sentence gains what it has in words, everything else costs. */
export function proseRange(looks: readonly Look[]): BlockRange {
  let best = 0;
  let range = { first: 0, end: looks.length };
  let sum = 0;
  let first = 0;
  looks.forEach((look, i) => {
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    sum += gain(look);
    if (sum > best) {
      best = sum;
      range = { first, end: i + 1 };
    }
  });
  return range;
}

function gain({ isFurniture, isSentence, prose, words }: Look): number {
  if (isFurniture) return -2 * COST;
  return isSentence ? prose - 3 : Math.min(words, 60) / 4 - COST;
}
