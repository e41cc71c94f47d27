import { contains, trimSpan } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { Article } from './types.ts';

/** Blocks of an article as they are to be read: the dateline before the first sentence is no part of it. */
export function withoutDateline({ text, dateline }: Article, blocks: readonly Span[]): readonly Span[] {
  if (dateline === null) return blocks;
  return blocks.map((block) => {
    if (!contains(block, dateline)) return block;
    const rest = trimSpan(text, { start: dateline.end, end: block.end });
    return rest.start < rest.end ? rest : block;
  });
}
