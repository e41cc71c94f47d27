import type { BareBlock } from './find-blocks.ts';
import { wordCount } from './prose.ts';

/** The headline may stand this many blocks above the body: byline, date, sharing buttons and a picture come between. */
const REACH = 30;

/** Index of the headline among the blocks above the body, `null` when none reads like one. */
export function findHeadline(blocks: readonly BareBlock[], bodyStart: number, mayBe: (index: number) => boolean): number | null {
  let best: number | null = null;
  let bestScore = 0;
  for (let i = bodyStart - 1; i >= Math.max(0, bodyStart - REACH); i--) {
    if (!mayBe(i)) continue;
    const score = headlineLook(blocks[i].text) - (bodyStart - i) * 0.05;
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}

/** A headline has five to fifteen words and no full stop. */
function headlineLook(text: string): number {
  const words = wordCount(text);
  if (words < 3 || words > 30) return 0;
  const length = Math.min(words, 9) / 9 - Math.max(0, words - 16) * 0.05;
  return 1 + length - (/[.;,]["”’]?$/.test(text) ? 0.9 : 0);
}
