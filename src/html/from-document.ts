import { assemble } from '../article/assemble.ts';
import { assignRoles } from '../article/assign-roles.ts';
import type { ChainWeights } from '../article/chain.ts';
import { likelyBody } from '../article/likely-body.ts';
import { Look } from '../article/look.ts';
import { placesOf } from '../article/place.ts';
import { trimPage } from '../article/trim-body.ts';
import type { Article } from '../article/types.ts';
import { describe } from '../text/check-input.ts';
import type { DomDocument } from './dom.ts';
import { pageRows } from './features.ts';
import { findKnownByline, namedIn } from './known-byline.ts';
import { findKnownHeadline } from './known-headline.ts';
import { layOut } from './lay-out.ts';
import { markupRoles } from './markup-roles.ts';
import { readMetadata, type Metadata } from './metadata.ts';
import { readBlocks } from './read-blocks.ts';
import { WEIGHTS } from './weights.ts';

/** Markup tells body from menus more surely than text does. Chosen by cross-validation over pages. */
const ENOUGH = 0.3;

/** An article read from a page's markup; its `text` is the readable text of the page. */
export interface PageArticle extends Article {
  /** What the page says of itself. */
  readonly metadata: Metadata;
}

/**
 * Takes a page apart by its document: that of the browser, of jsdom or of linkedom. The document stays as it is.
 *
 * @throws TypeError when `document` is not a document.
 * @example
 * import { fromDocument } from 'copydesk/html';
 * import { parseHTML } from 'linkedom';
 *
 * const { document } = parseHTML('<html><body><article><h1>Ferry returns</h1><p>It left on Monday with forty people on board.</p></article></body></html>');
 * fromDocument(document).paragraphs[0].text; // → 'It left on Monday with forty people on board.'
 */
export function fromDocument(document: DomDocument): PageArticle {
  if (typeof (document as Partial<DomDocument> | null)?.querySelectorAll !== 'function') throw new TypeError(`fromDocument: expected a document, got ${describe(document)}`);
  return readPage(document, WEIGHTS);
}

/** The same with other weights: those of a fold, in cross-validation. */
export function readPage(document: DomDocument, weights: ChainWeights): PageArticle {
  const metadata = readMetadata(document);
  const blocks = readBlocks(document);
  const { text, bare } = layOut(blocks);
  const looks = bare.map((block) => new Look(block));
  const places = placesOf(trimPage(looks, likelyBody(pageRows(blocks, looks), weights, ENOUGH)));
  const head = blocks.slice(0, places.indexOf('body') + 1);
  const headline = findKnownHeadline(head, metadata.headline);
  const byline = findKnownByline(head, metadata.authors);
  const roles = markupRoles(blocks, assignRoles(looks, places, { headline, byline }));
  return { ...assemble(text, bare, roles, byline < 0 ? [] : namedIn(blocks[byline].text, metadata.authors)), metadata };
}
