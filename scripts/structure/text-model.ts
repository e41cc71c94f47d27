import { FEATURES, featureRows } from '../../src/article/features.ts';
import { findBlocks, type BareBlock } from '../../src/article/find-blocks.ts';
import { Look } from '../../src/article/look.ts';
import { bodyBlocks } from './gold.ts';
import type { Page } from './pages.ts';
import { train, type Example, type Fitted } from './train.ts';

// Chosen by cross-validation over pages.
const PENALTY = 2;
const ITERATIONS = 150;

// How many blocks around the article a clipping keeps, and what it counts for beside a whole page.
const ABOVE = [2, 5, 9];
const BELOW = [0, 0, 3];
const CLIPPING = 0.3;

/** Pages as text, with what their blocks are, each whole and as somebody would have copied it. */
export function textExamples(pages: readonly Page[]): Example[] {
  return pages.flatMap(({ text, articleBody }, k) => {
    const blocks = findBlocks(text);
    const inBody = bodyBlocks(blocks, articleBody);
    const from = Math.max(0, inBody.indexOf(true) - ABOVE[k % 3]);
    const to = inBody.lastIndexOf(true) + 1 + BELOW[Math.floor(k / 2) % 3];
    return [
      // A page counts for less than its number of lines: one with an archive of teasers is still one page.
      example(blocks, inBody, Math.sqrt(150 / blocks.length)),
      example(blocks.slice(from, to), inBody.slice(from, to), CLIPPING),
    ];
  });
}

function example(blocks: readonly BareBlock[], inBody: readonly boolean[], weight: number): Example {
  return { rows: featureRows(blocks.map((block) => new Look(block))), count: blocks.length, inBody, weight };
}

/** The weights for text. */
export function fitText(examples: readonly Example[]): Fitted {
  return train(examples, FEATURES.length, PENALTY, ITERATIONS);
}
