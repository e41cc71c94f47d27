import { english } from '../src/language/english/english.ts';
import type { TokenRange } from '../src/language/noun-phrases.ts';
import type { Reading } from '../src/language/token.ts';

/** A text, each line of it a block, as the language reads it. */
export function read(text: string): Reading {
  return english.read(text, [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => ({ start: index, end: index + line.length })));
}

/** The tokens that make up some words of the text, at their first occurrence. */
export function rangeOf({ text, tokens }: Reading, words: string): TokenRange {
  const start = text.indexOf(words);
  const first = tokens.findIndex((token) => token.start === start);
  const last = tokens.findIndex((token) => token.end === start + words.length);
  if (first < 0 || last < first) throw new Error(`“${words}” are no words of “${text}”`);
  return { first, end: last + 1 };
}

/** The words of a range as they stand in the text. */
export function wordsOf({ text, tokens }: Reading, range: TokenRange): string;
export function wordsOf({ text, tokens }: Reading, range: TokenRange | null | undefined): string | null;
export function wordsOf({ text, tokens }: Reading, range: TokenRange | null | undefined): string | null {
  return range === null || range === undefined ? null : text.slice(tokens[range.first].start, tokens[range.end - 1].end);
}
