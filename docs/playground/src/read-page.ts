import { fromHtml } from 'copydesk/html';

const MARKUP = /^<(?:!doctype|!--|html|head|body|main|article|section|div|header|p|h[1-6])\b/i;

/** Whether a text is the source of a page rather than an article. */
export function isPage(text: string): boolean {
  return MARKUP.test(text.trimStart());
}

/** The article of a page as text, without what stands around it. The browser parses the page and runs nothing of it. */
export function readPage(html: string): string {
  const { blocks } = fromHtml(html);
  return blocks.filter(({ role }) => role !== 'furniture').map(({ text }) => text).join('\n\n');
}
