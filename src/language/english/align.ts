const SPACE = /[\s\u200b]/u;
// Far enough for anything a tokenizer drops between two tokens, near enough to keep time linear.
const FARTHEST = 200;

/**
 * Where each token value begins in the text, from `from` on, in order.
 * Only white space stands between tokens; where the tokenizer dropped something else, the next occurrence is taken.
 * A value that does not occur at all (the tokenizer rewrote it) gets -1.
 */
export function alignTokens(text: string, from: number, end: number, values: readonly string[]): number[] {
  const starts: number[] = [];
  let position = from;
  for (const value of values) {
    while (position < end && SPACE.test(text[position])) position++;
    const start = text.startsWith(value, position) ? position : text.slice(position, Math.min(end, position + FARTHEST + value.length)).indexOf(value) + position;
    if (start < position || value === '') {
      starts.push(-1);
    } else {
      starts.push(start);
      position = start + value.length;
    }
  }
  return starts;
}
