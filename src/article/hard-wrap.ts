import type { Line } from './lines.ts';

// Narrower is a column of a table, wider is a paragraph a line.
const NARROWEST = 40;
const WIDEST = 130;

/**
 * The width at which somebody's editor broke the lines of the text; `null` when the lines end where their author ended
 * them. Lines were filled when the first word of the next would not have fitted, and cut in mid-sentence when
 * the next goes on in lower case: a menu does neither.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  const inner = lines.filter((line, i) => i + 1 < lines.length && mayContinue(line, lines[i + 1]));
  if (inner.length < 2) return null;
  const widths = inner.map((line) => line.indent + line.text.length).sort((a, b) => a - b);
  const width = widths[Math.floor((widths.length - 1) * 0.95)];
  if (width < NARROWEST || width > WIDEST) return null;

  let filled = 0;
  let cut = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (!isWrapped(lines[i], lines[i + 1], width)) continue;
    filled++;
    if (/^\p{Ll}/u.test(lines[i + 1].text)) cut++;
  }
  return filled >= inner.length * 0.6 && cut >= filled * 0.3 ? width : null;
}

/** Whether `next` goes on with the paragraph of `line` in a text wrapped at `width`: its first word would not have fitted. */
export function isWrapped(line: Line, next: Line, width: number): boolean {
  const firstWord = next.text.search(/\s/);
  const needed = firstWord < 0 ? next.text.length : firstWord;
  // Editors differ in whether the space counts, and a hyphen or an entity is sometimes a character shorter than it was.
  return mayContinue(line, next) && line.indent + line.text.length + 1 + needed > width - 2;
}

/** A blank line, an indent or a bullet starts a paragraph in any text. */
function mayContinue(line: Line, next: Line): boolean {
  return next.blanksAbove === 0 && next.indent <= line.indent + 1 && !/^(?:[-*•]|\d{1,3}[.)])\s/.test(next.text);
}
