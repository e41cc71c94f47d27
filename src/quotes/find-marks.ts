import { MARK_GLYPHS, MARK_PATTERN } from '../text/quotation-marks.ts';
import type { MarkFamily } from '../text/quotation-marks.ts';
import type { Span } from '../text/span.ts';

/** A quotation mark in the text, and what its place lets it do. */
export interface Mark extends Span {
  readonly family: MarkFamily;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** A closing single mark that may as well be an apostrophe: `the players’ union`. */
  readonly maybeApostrophe: boolean;
}

const WORD = /[\p{L}\p{N}]/u;
const DIGIT = /\p{N}/u;
const SPACE_OR_NOTHING = /^(?:\s|$)/u;
const BEFORE_OPENING = /[\s(\[{—–\-/:“„«‘"'`…>,]/u;
const AFTER_SENTENCE = /[.,!?…;:)\]”"»]/u;
// ’em, ’til, ’90s: words that lost their beginning.
const ELIDED = /^(?:em|til|tis|twas|cause|bout|round|n|\d\ds)(?![\p{L}\p{N}])/iu;

/** The quotation marks of a stretch of text, apostrophes, inch marks and those of `<a href="…">` left out. */
export function findMarks(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  const within = text.slice(start, end);
  MARK_PATTERN.lastIndex = 0;
  for (let match = MARK_PATTERN.exec(within); match !== null; match = MARK_PATTERN.exec(within)) {
    const at = start + match.index;
    const attributeEnd = match[0] === '"' && within[match.index - 1] === '=' ? within.indexOf('"', match.index + 1) : -1;
    if (attributeEnd >= 0) {
      MARK_PATTERN.lastIndex = attributeEnd + 1;
      continue;
    }
    const mark = judge(text, at, match[0], start, end);
    if (mark !== null) marks.push(mark);
  }
  return marks;
}

function judge(text: string, at: number, value: string, start: number, end: number): Mark | null {
  const glyph = MARK_GLYPHS.get(value);
  if (glyph === undefined) return null;
  const { family, shape } = glyph;
  const stop = at + value.length;
  const mark = (canOpen: boolean, canClose: boolean, maybeApostrophe = false): Mark => ({ start: at, end: stop, family, canOpen, canClose, maybeApostrophe });
  if (shape === 'opening') return elides(text, stop, family) ? null : mark(true, false);
  if (shape === 'closing' && family !== 'single') return mark(false, true);
  const before = at === start ? '' : text[at - 1];
  const after = stop >= end ? '' : text[stop];
  if (family === 'single') {
    if (WORD.test(before) && WORD.test(after)) return null;
    const opens = shape === 'either' && (before === '' || BEFORE_OPENING.test(before)) && /\S/u.test(after) && !elides(text, stop, family);
    const closes = /\S/u.test(before) && !WORD.test(after) && !(shape === 'either' && DIGIT.test(before));
    if (!opens && !closes) return null;
    return mark(opens, closes, closes && !AFTER_SENTENCE.test(before));
  }
  return mark(!SPACE_OR_NOTHING.test(after) && !DIGIT.test(before), true);
}

function elides(text: string, at: number, family: MarkFamily): boolean {
  return family === 'single' && ELIDED.test(text.slice(at, at + 8));
}
