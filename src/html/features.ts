import { FEATURES, featureRows } from '../article/features.ts';
import type { Look } from '../article/look.ts';
import { MARKUP_FEATURES, markupRows } from './markup-features.ts';
import type { PageBlock } from './read-blocks.ts';

/** Names of the features of a page's blocks: those of a text, then those of its markup. */
export const PAGE_FEATURES: readonly string[] = [...FEATURES, ...MARKUP_FEATURES];

/** The features of every block, a row of `PAGE_FEATURES.length` numbers each. */
export function pageRows(blocks: readonly PageBlock[], looks: readonly Look[]): Float64Array {
  const ofText = featureRows(looks);
  const ofMarkup = markupRows(blocks, looks);
  const rows = new Float64Array(blocks.length * PAGE_FEATURES.length);
  const [textWidth, markupWidth] = [FEATURES.length, MARKUP_FEATURES.length];
  for (let i = 0; i < blocks.length; i++) {
    rows.set(ofText.subarray(i * textWidth, (i + 1) * textWidth), i * PAGE_FEATURES.length);
    rows.set(ofMarkup.subarray(i * markupWidth, (i + 1) * markupWidth), i * PAGE_FEATURES.length + textWidth);
  }
  return rows;
}
