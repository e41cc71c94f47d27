import type { TokenRange } from '../language/noun-phrases.ts';
import type { Span } from '../text/span.ts';
import { firstIndex } from '../text/span.ts';
import type { Tone } from './read-tone.ts';

/** The tokens that lie in some spans, in the spans' order. */
export interface Selection {
  readonly ranges: readonly TokenRange[];
  /** How many of them are words, not marks. */
  readonly words: number;
}

/** Selects the tokens that lie in the spans. */
export function select({ reading: { tokens }, wordsBefore }: Tone, spans: readonly Span[]): Selection {
  let words = 0;
  const ranges = spans.map(({ start, end: stop }) => {
    const first = firstIndex(tokens, (token) => token.start >= start);
    const end = firstIndex(tokens, (token) => token.end > stop);
    if (end > first) words += wordsBefore[end] - wordsBefore[first];
    return { first, end };
  });
  return { ranges, words };
}

/** What the tokens of a selection amount to, added up. */
export function sumOver({ ranges }: Selection, amounts: Float64Array): number {
  let sum = 0;
  for (const { first, end } of ranges) for (let i = first; i < end; i++) sum += amounts[i];
  return sum;
}

/** By how much each word counts in a text of so many: sums grow slower than texts. */
export function sizeOf(words: number, { few, power }: { readonly few: number; readonly power: number }): number {
  return 1 / (words + few) ** power;
}

/** The sum of a text of so many words that says nothing. */
export function groundOf({ bias, length }: { readonly bias: number; readonly length: number }, words: number): number {
  return bias + length * Math.log(words + 1) / 5;
}
