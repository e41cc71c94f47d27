import { columns, startWithin } from '../columns.ts';
import { visible } from '../visible.ts';

/** What a stretch of a line is to the reader; `paint` decides how that looks. */
export type Style = 'plain' | 'strong' | 'quiet' | 'tense' | 'positive' | 'negative';

/** A stretch of a line in one style. */
export interface Run {
  readonly text: string;
  readonly style: Style;
}

export type Line = readonly Run[];

/** A run of text from anywhere; the only way for words of the article into the report. */
export function run(text: string, style: Style = 'plain'): Run {
  return { text: visible(text), style };
}

/** So many blank columns. */
export function blank(width: number): Run {
  return { text: ' '.repeat(width), style: 'plain' };
}

export function lineColumns(line: Line): number {
  return line.reduce((sum, { text }) => sum + columns(text), 0);
}

/** The line, cut with an ellipsis where it would be wider than `width`. */
export function fit(line: Line, width: number): Line {
  if (lineColumns(line) <= width) return line;
  const kept: Run[] = [];
  let left = width - 1;
  for (const { text, style } of line) {
    const start = startWithin(text, left);
    left -= columns(start);
    if (start.length === text.length) kept.push({ text, style });
    else {
      kept.push({ text: `${start.trimEnd()}…`, style });
      break;
    }
  }
  return kept;
}
