import type { Span } from '../text/span.ts';
import { firstIndex } from '../text/span.ts';
import type { Tone, WordTone } from './read-tone.ts';

/** The words of a tone that lie in the spans, in the spans' order. */
export function wordsWithin({ reading: { tokens }, words }: Tone, spans: readonly Span[]): WordTone[] {
  return spans.flatMap(({ start, end }) => words.slice(
    firstIndex(words, ({ token }) => tokens[token].start >= start),
    firstIndex(words, ({ token }) => tokens[token].end > end),
  ));
}

/** How many of them are words, not marks. */
export function countWords(words: readonly WordTone[]): number {
  return words.reduce((count, { isMark }) => count + (isMark ? 0 : 1), 0);
}

/** Where a word stands, and what it says. */
export function placeOf({ reading }: Tone, { token }: WordTone): Span & { readonly text: string } {
  const { start, end, text } = reading.tokens[token];
  return { start, end, text };
}

/** By how much each word counts in a text of so many: sums grow slower than texts. */
export function sizeOf(words: number, { few, power }: { readonly few: number; readonly power: number }): number {
  return 1 / (words + few) ** power;
}
