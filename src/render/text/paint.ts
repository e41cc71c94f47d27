import type { Line, Style } from './line.ts';

/** Select Graphic Rendition codes; the basic ones, so that the terminal's own theme gives the shades. */
const codes: Readonly<Record<Style, string>> = {
  plain: '', strong: '1', quiet: '2', tense: '33', positive: '36', negative: '35',
};

/** The line as a terminal takes it: with colours, or the bare words. */
export function paint(line: Line, color: boolean): string {
  if (!color) return line.map(({ text }) => text).join('').trimEnd();
  let painted = '';
  let style: Style = 'plain';
  for (const run of line) {
    // Blanks look the same in every style.
    if (run.style !== style && run.text.trim() !== '') {
      painted += `${style === 'plain' ? '' : '\u001b[0m'}${run.style === 'plain' ? '' : `\u001b[${codes[run.style]}m`}`;
      style = run.style;
    }
    painted += run.text;
  }
  return style === 'plain' ? painted.trimEnd() : `${painted.trimEnd()}\u001b[0m`;
}
