import { expectString } from '../text/check-input.ts';
import { fromDocument, type PageArticle } from './from-document.ts';
import { parseHtml } from './parse-html.ts';

/**
 * Takes a page apart by its markup. Outside a browser it needs `linkedom` beside copydesk.
 *
 * @throws TypeError when `html` is not a string; Error where there is no parser.
 * @example
 * import { fromHtml } from 'copydesk/html';
 *
 * const { headline, paragraphs } = fromHtml(`<nav><a href="/">Home</a></nav>
 * <article><h1>Ferry returns to the bay</h1>
 * <p>The first boat left on Monday with forty people on board, two years after the storm that closed the line.</p></article>`);
 * headline?.text; // → 'Ferry returns to the bay'
 * paragraphs.length; // → 1
 */
export function fromHtml(html: string): PageArticle {
  expectString(html, 'fromHtml');
  return fromDocument(parseHtml(html));
}
