import { columns, startWithin } from '../columns.ts';
import { blank, fit, lineColumns } from './line.ts';
import type { Line, Run } from './line.ts';

/** Breaks runs into lines at their spaces; a word wider than a line is cut. */
export function flow(runs: Line, width: number): Line[] {
  const lines: Run[][] = [[]];
  let used = 0;
  for (const word of words(runs)) {
    const needed = lineColumns(word);
    if (used > 0 && used + 1 + needed > width) {
      lines.push([]);
      used = 0;
    }
    if (used > 0) {
      lines[lines.length - 1].push(blank(1));
      used++;
    }
    for (const piece of pieces(word, width)) {
      const wide = columns(piece.text);
      if (used > 0 && used + wide > width) {
        lines.push([]);
        used = 0;
      }
      lines[lines.length - 1].push(piece);
      used += wide;
    }
  }
  return used === 0 ? [] : lines;
}

/** Flowed runs behind a lead: the lead stands before the first line, as many blanks before the others. */
export function hang(lead: Line, runs: Line, width: number): Line[] {
  const indent = lineColumns(lead);
  return flow(runs, width - indent).map((line, i) => [...(i === 0 ? lead : [blank(indent)]), ...line]);
}

/** At most so many lines, the last ending in an ellipsis and `close` when there were more. */
export function elide(lines: readonly Line[], most: number, width: number, close: Run): readonly Line[] {
  if (lines.length <= most) return lines;
  const ending: Line = [{ text: ' …', style: close.style }, close];
  const last = [...lines[most - 1]];
  while (last.length > 1 && lineColumns(last) + lineColumns(ending) > width) last.pop();
  if (last[last.length - 1].text === ' ') last.pop();
  return [...lines.slice(0, most - 1), fit([...last, ...ending], width)];
}

/** Words between spaces; a word is several runs where its style changes inside. */
function* words(runs: Line): Generator<Run[]> {
  let word: Run[] = [];
  for (const { text, style } of runs) {
    for (const [part] of text.matchAll(/ +|[^ ]+/g)) {
      if (part[0] !== ' ') word.push({ text: part, style });
      else if (word.length > 0) {
        yield word;
        word = [];
      }
    }
  }
  if (word.length > 0) yield word;
}

/** The runs of a word, cut to what fits on a line. */
function* pieces(word: Line, width: number): Generator<Run> {
  for (const { text, style } of word) {
    let rest = text;
    while (rest !== '') {
      // A line must take at least one character, however narrow it is.
      const start = startWithin(rest, width) || String.fromCodePoint(rest.codePointAt(0) ?? 0);
      yield { text: start, style };
      rest = rest.slice(start.length);
    }
  }
}
