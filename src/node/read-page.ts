import { fromHtml } from '../html/from-html.ts';
import type { Input } from './read-article.ts';

/** The article of a page, with the roles that its markup gives. */
export function readPage(html: string): Input {
  try {
    const article = fromHtml(html);
    return article.blocks.every(({ role }) => role === 'furniture') ? { problem: 'is a page without an article' } : { article };
  } catch (error) {
    // There is no parser: the message tells how to get one.
    return { problem: (error as Error).message };
  }
}
