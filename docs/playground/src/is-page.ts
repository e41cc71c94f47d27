const MARKUP = /^<(?:!doctype|!--|html|head|body|main|article|section|div|header|p|h[1-6])\b/i;

/** Whether a text is the source of a page rather than an article. */
export function isPage(text: string): boolean {
  return MARKUP.test(text.trimStart());
}
