import type { PageBlock } from './read-blocks.ts';

/** How much of the words two lines must share to be one title; the site's name often follows it in one of them. */
const SAME = 0.6;

/** Index of the block that shows the title which the page's metadata gives; -1 when none does. */
export function findKnownHeadline(blocks: readonly PageBlock[], title: string | null): number {
  if (title === null) return -1;
  const words = wordsOf(title);
  let best = -1;
  let bestShare = SAME;
  blocks.forEach(({ text, surroundings }, i) => {
    const share = overlap(wordsOf(text.slice(0, 300)), words) + (surroundings.tag === 'h1' ? 0.01 : 0);
    if (share >= bestShare) {
      best = i;
      bestShare = share;
    }
  });
  return best;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared || 1);
}
