import { expectString } from '../text/check-input.ts';
import { fromDocument, type PageArticle } from './from-document.ts';
import { parseHtml } from './parse-html.ts';

/**
 * Takes a page apart by its markup. Outside a browser it needs `linkedom` beside copydesk.
 *
 * @example
 * const { headline, paragraphs } = fromHtml(await (await fetch(url)).text());
 */
export function fromHtml(html: string): PageArticle {
  expectString(html, 'fromHtml');
  return fromDocument(parseHtml(html));
}
