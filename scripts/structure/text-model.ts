import { FEATURES, featureRows } from '../../src/article/features.ts';
import { findBlocks } from '../../src/article/find-blocks.ts';
import { lookAt } from '../../src/article/look.ts';
import { bodyBlocks } from './gold.ts';
import type { Page } from './pages.ts';
import { train, type Example, type Fitted } from './train.ts';

// Chosen by cross-validation over pages.
const PENALTY = 2;
const ITERATIONS = 150;

/** A page as text, with what its blocks are. */
export function textExample({ text, articleBody }: Page): Example {
  const blocks = findBlocks(text);
  return {
    blocks,
    rows: featureRows(blocks.map(lookAt)),
    count: blocks.length,
    inBody: bodyBlocks(blocks, articleBody),
    // A page counts for less than its number of lines: one with an archive of teasers is still one page.
    weight: Math.sqrt(150 / blocks.length),
  };
}

/** The weights for text. */
export function fitText(examples: readonly Example[]): Fitted {
  return train(examples, FEATURES.length, PENALTY, ITERATIONS);
}
