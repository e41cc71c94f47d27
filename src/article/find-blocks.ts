import type { Span } from '../text/span.ts';
import { isWrapped, wrapWidth } from './hard-wrap.ts';
import { findLines } from './lines.ts';
import { headingMarkLength } from './markdown.ts';

/** A block that has no role yet. */
export interface BareBlock extends Span {
  readonly text: string;
  /** How many blank lines stand above it. */
  readonly blanksAbove: number;
  /** Whether its markup says that it is a heading. */
  readonly isHeading: boolean;
}

/** The blocks of a text: one a line, or one a paragraph where an editor wrapped its lines. The `#` of a heading in Markdown is left out. */
export function findBlocks(text: string): BareBlock[] {
  const lines = findLines(text);
  const width = wrapWidth(lines);
  const blocks: BareBlock[] = [];
  for (let i = 0; i < lines.length; i++) {
    const mark = headingMarkLength(lines[i].text);
    const start = lines[i].start + mark;
    const { blanksAbove } = lines[i];
    while (width !== null && mark === 0 && i + 1 < lines.length && isWrapped(lines[i], lines[i + 1], width)) i++;
    const { end } = lines[i];
    blocks.push({ start, end, text: text.slice(start, end), blanksAbove, isHeading: mark > 0 });
  }
  return blocks;
}
