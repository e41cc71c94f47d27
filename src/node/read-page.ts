import { fromHtml } from '../html/from-html.ts';
import type { Input } from './read-article.ts';

/** The article of a page as text, without what stands around it. */
export function readPage(html: string): Input {
  try {
    const { blocks } = fromHtml(html);
    const text = blocks.filter(({ role }) => role !== 'furniture').map((block) => block.text).join('\n\n');
    return text === '' ? { problem: 'is a page without an article' } : { text };
  } catch (error) {
    // There is no parser: the message tells how to get one.
    return { problem: (error as Error).message };
  }
}
