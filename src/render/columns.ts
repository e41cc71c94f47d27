const zeroWidth = /^[\p{Mn}\p{Me}\u200d]$/u;

/** Emoji, and the scripts of East Asia that take two columns (UAX #11, Wide and Fullwidth). */
const twoColumns =
  /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]$/u;

/** Columns that a character takes in a terminal; where terminals differ, the most. */
function columnsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  // It turns the sign before it into a picture, which is wider.
  if (code === 0xfe0f) return 1;
  if (zeroWidth.test(character)) return 0;
  return twoColumns.test(character) ? 2 : 1;
}

/** Columns that a text takes in a terminal. */
export function columns(text: string): number {
  let total = 0;
  for (const character of text) total += columnsOf(character);
  return total;
}

/** The longest start of a text that fits in so many columns. */
export function startWithin(text: string, most: number): string {
  let total = 0;
  let end = 0;
  for (const character of text) {
    total += columnsOf(character);
    if (total > most) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** The text, cut with an ellipsis where it takes more than so many columns. */
export function shorten(text: string, most: number): string {
  const start = startWithin(text, most);
  return start === text ? text : `${startWithin(text, most - 1).trimEnd()}…`;
}
