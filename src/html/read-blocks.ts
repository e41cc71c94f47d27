import { isElement, isText, tagOf, type DomDocument, type DomElement, type DomNode } from './dom.ts';
import { surroundingsOf, type Surroundings } from './surroundings.ts';
import { isShown } from './shown.ts';

/** A stretch of the page between two breaks of its layout. */
export interface PageBlock {
  /** Its words, with single spaces. */
  readonly text: string;
  /** Share of the words that are links. */
  readonly linkDensity: number;
  /** The innermost element that is laid out as a block, and what stands around that. */
  readonly element: DomElement;
  readonly surroundings: Surroundings;
  /** Whether only a `<br>` parts it from the block above. */
  readonly isBroken: boolean;
}

// Laid out as blocks by the HTML standard. Elements that it does not know are inline.
const BLOCK = new Set(['address', 'article', 'aside', 'blockquote', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'legend', 'li', 'listing', 'main', 'menu', 'nav', 'ol', 'optgroup', 'option', 'p', 'pre', 'search', 'section', 'summary', 'table', 'tbody', 'tfoot', 'thead', 'caption', 'tr', 'ul']);

/** The blocks of a page, in order. It walks without recursion: markup may nest as deep as it likes. */
export function readBlocks(document: DomDocument): PageBlock[] {
  const root = document.documentElement;
  if (root === null) return [];
  const blocks: PageBlock[] = [];
  const around = new Map<DomNode, Surroundings>([[root, surroundingsOf(root, null)]]);
  let parts: string[] = [];
  let linked = 0;
  let total = 0;
  let element: DomElement = root;
  let links = 0;
  let isBroken = false;

  const flush = () => {
    const text = parts.join('').replace(/[\s\u200b\u2060\ufeff]+/g, ' ').trim();
    if (text !== '') {
      blocks.push({ text, linkDensity: total === 0 ? 0 : linked / total, element, surroundings: around.get(element) ?? surroundingsOf(element, null), isBroken });
      isBroken = false;
    }
    parts = [];
    linked = 0;
    total = 0;
  };

  let node: DomNode | null = root.firstChild;
  while (node !== null) {
    let enter: DomNode | null = null;
    if (isText(node)) {
      const words = node.nodeValue ?? '';
      parts.push(words);
      if (words.trim() !== '') {
        total += words.length;
        if (links > 0) linked += words.length;
      }
    } else if (isElement(node) && isShown(node)) {
      const tag = tagOf(node);
      if (tag === 'br') {
        flush();
        isBroken = true;
      } else {
        if (tag === 'a') links++;
        if (tag === 'td' || tag === 'th') parts.push('\t');
        else if (BLOCK.has(tag)) {
          flush();
          isBroken = false;
          around.set(node, surroundingsOf(node, around.get(element) ?? null));
          element = node;
        }
        enter = node.firstChild;
        if (enter === null) leave(node);
      }
    }
    if (enter !== null) {
      node = enter;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      if (node === null || node === root) return flush(), blocks;
      leave(node as DomElement);
    }
    node = node.nextSibling;
  }
  flush();
  return blocks;

  function leave(left: DomElement): void {
    const tag = tagOf(left);
    if (tag === 'a') links--;
    if (left !== element) return;
    flush();
    isBroken = false;
    let up = left.parentNode;
    while (up !== null && !around.has(up)) up = up.parentNode;
    element = (up ?? root) as DomElement;
  }
}
