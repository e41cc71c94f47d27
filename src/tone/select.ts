import type { Span } from '../text/span.ts';
import { firstIndex } from '../text/span.ts';
import type { Tone, WordTone } from './read-tone.ts';

/** The words of a tone that lie in the spans, in the spans' order. */
export function wordsWithin({ reading: { tokens }, words }: Tone, spans: readonly Span[]): WordTone[] {
  const wordsOf = ({ start, end }: Span) => words.slice(
    firstIndex(words, ({ token }) => tokens[token].start >= start),
    firstIndex(words, ({ token }) => tokens[token].end > end),
  );
  return spans.length === 1 ? wordsOf(spans[0]) : spans.flatMap(wordsOf);
}

/** How many of them are words, not marks. */
export function countWords(words: readonly WordTone[]): number {
  let count = 0;
  for (const { isMark } of words) if (!isMark) count++;
  return count;
}

/** By how much each word counts in a text of so many: sums grow slower than texts. */
export function sizeOf(words: number, { few, power }: { readonly few: number; readonly power: number }): number {
  return 1 / (words + few) ** power;
}

/** The sum of a text of so many words that says nothing. */
export function groundOf({ bias, length }: { readonly bias: number; readonly length: number }, words: number): number {
  return bias + length * Math.log(words + 1) / 5;
}
