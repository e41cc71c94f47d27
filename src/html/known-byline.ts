import { endsAsSentence } from '../article/prose.ts';
import type { PageBlock } from './read-blocks.ts';

// A longer block, or a sentence, speaks of its author rather than naming him.
const LONGEST = 160;

/** Index of the last block that names an author whom the page's metadata gives; -1 when none does. */
export function findKnownByline(blocks: readonly PageBlock[], authors: readonly string[]): number {
  return blocks.findLastIndex(({ text }) => text.length <= LONGEST && !endsAsSentence(text) && namedIn(text, authors).length > 0);
}

/** Those of the authors whom the text names. */
export function namedIn(text: string, authors: readonly string[]): string[] {
  const words = text.toLowerCase();
  return authors.filter((author) => words.includes(author.toLowerCase()));
}
