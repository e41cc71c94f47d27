import { expectString } from '../text/check-input.ts';
import { assemble } from './assemble.ts';
import { assignRoles } from './assign-roles.ts';
import type { ChainWeights } from './chain.ts';
import { findBlocks } from './find-blocks.ts';
import { findBody } from './find-body.ts';
import { Look } from './look.ts';
import type { Article } from './types.ts';
import { WEIGHTS } from './weights.ts';

/**
 * Takes a text apart into blocks and tells what each is to the article: headline, byline, body, furniture.
 *
 * Takes whatever there is, from one sentence to a page copied with its menus; nothing of it is dropped.
 *
 * @throws TypeError when `text` is not a string.
 * @example
 * import { splitParagraphs } from 'copydesk/article';
 *
 * const { headline, paragraphs } = splitParagraphs(`Ferry returns to the bay
 *
 * The first boat left on Monday with forty people on board, two years after the storm that closed the line.`);
 * headline?.text; // → 'Ferry returns to the bay'
 * paragraphs.length; // → 1
 */
export function splitParagraphs(text: string): Article {
  expectString(text, 'splitParagraphs');
  return readText(text, WEIGHTS);
}

/** The same with other weights: those of a fold, in cross-validation. */
export function readText(text: string, weights: ChainWeights): Article {
  const blocks = findBlocks(text);
  const looks = blocks.map((block) => new Look(block));
  const places = findBody(looks, weights);
  return assemble(text, blocks, assignRoles(looks, places));
}
