import { Look } from '../../src/article/look.ts';
import { PAGE_FEATURES, pageRows } from '../../src/html/features.ts';
import { layOut } from '../../src/html/lay-out.ts';
import { parseHtml } from '../../src/html/parse-html.ts';
import { readBlocks } from '../../src/html/read-blocks.ts';
import { bodyBlocks } from './gold.ts';
import { readMarkup, type Page } from './pages.ts';
import { train, type Example, type Fitted } from './train.ts';

// Chosen by cross-validation over pages.
const PENALTY = 2;
const ITERATIONS = 150;

/** A page as markup, with what its blocks are. */
export function markupExample(corpora: string, page: Page): Example {
  const blocks = readBlocks(parseHtml(readMarkup(corpora, page)));
  const { bare } = layOut(blocks);
  return {
    rows: pageRows(blocks, bare.map((block) => new Look(block))),
    count: bare.length,
    inBody: bodyBlocks(bare, page.articleBody),
    weight: Math.sqrt(150 / bare.length),
  };
}

/** The weights for markup. */
export function fitMarkup(examples: readonly Example[]): Fitted {
  return train(examples, PAGE_FEATURES.length, PENALTY, ITERATIONS);
}
