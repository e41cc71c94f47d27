import type { BareBlock } from '../article/find-blocks.ts';
import type { PageBlock } from './read-blocks.ts';

const HEADING = /^h[1-6]$/;

/** The readable text of a page: a blank line between its blocks, or a line break where it has one. */
export function layOut(blocks: readonly PageBlock[]): { text: string; bare: BareBlock[] } {
  const bare: BareBlock[] = [];
  const parts: string[] = [];
  let at = 0;
  blocks.forEach(({ text, isBroken, surroundings }, i) => {
    const gap = i === 0 ? '' : isBroken ? '\n' : '\n\n';
    const start = at + gap.length;
    at = start + text.length;
    parts.push(gap, text);
    bare.push({ start, end: at, text, blanksAbove: isBroken ? 0 : 1, isHeading: HEADING.test(surroundings.tag) });
  });
  return { text: parts.join(''), bare };
}
