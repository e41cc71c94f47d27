import { tagOf, type DomElement } from './dom.ts';

const NEVER_SHOWN = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed', 'svg', 'math', 'canvas', 'audio', 'video', 'head', 'title', 'meta', 'link', 'select', 'datalist', 'textarea', 'input', 'button', 'map']);
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether a reader of the page sees the words of an element. */
export function isShown(element: DomElement): boolean {
  if (NEVER_SHOWN.has(tagOf(element)) || element.hasAttribute('hidden')) return false;
  if (element.getAttribute('aria-hidden') === 'true') return false;
  const style = element.getAttribute('style');
  return style === null || !HIDDEN_STYLE.test(style);
}
