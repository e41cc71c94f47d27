import type { BareBlock } from './find-blocks.ts';
import { isFurnitureLine } from './furniture.ts';
import { endsAsSentence, wordCount } from './prose.ts';

/** From the first block of the body to just past the last. */
export interface BodyRange {
  readonly first: number;
  readonly end: number;
}

// What a block without a sentence costs the range that takes it in.
const COST = 12;
const MOST = 60;

/**
 * The run of blocks that is the article: prose gains what it has in words, everything else costs. A text of prose
 * throughout, as somebody has it who copied an article with care, is body from end to end.
 */
export function findBody(blocks: readonly BareBlock[]): BodyRange {
  if (!blocks.some(({ text }) => isFurnitureLine(text)) && blocks.length < 200) {
    const prose = blocks.filter(isProse).length;
    if (blocks.length <= 3 || prose >= blocks.length * 0.6) return { first: 0, end: blocks.length };
  }
  let best = 0;
  let range = { first: 0, end: blocks.length };
  let sum = 0;
  let first = 0;
  blocks.forEach((block, i) => {
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    sum += gain(block);
    if (sum > best) {
      best = sum;
      range = { first, end: i + 1 };
    }
  });
  return range;
}

function gain({ text }: BareBlock): number {
  if (isFurnitureLine(text)) return -2 * COST;
  const words = wordCount(text, MOST);
  return endsAsSentence(text) ? words - 3 : words / 4 - COST;
}

function isProse({ text }: BareBlock): boolean {
  return endsAsSentence(text) || wordCount(text, 20) >= 20;
}
