import type { Span } from '../text/span.ts';

/** A line with something on it; the span leaves out white space at either end. */
export interface Line extends Span {
  readonly text: string;
  /** How far the first character stands from the margin. */
  readonly indent: number;
  /** How many blank lines stand above it. */
  readonly blanksAbove: number;
}

// Everything that Unicode calls a mandatory break, and the form feed between the pages of an old archive.
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

// White space, and characters that show nothing: `trim` leaves these.
const INVISIBLE = /[\s\u200b-\u200f\u2060\ufeff]/;

/** The lines of a text that are not blank. */
export function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let blanksAbove = 0;
  const add = (from: number, to: number) => {
    let start = from;
    let end = to;
    while (start < to && INVISIBLE.test(text[start])) start++;
    while (end > start && INVISIBLE.test(text[end - 1])) end--;
    if (start === end) {
      blanksAbove++;
      return;
    }
    lines.push({ start, end, text: text.slice(start, end), indent: start - from, blanksAbove });
    blanksAbove = 0;
  };
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(LINE_BREAK)) {
    add(from, index);
    from = index + mark.length;
  }
  add(from, text.length);
  return lines;
}
