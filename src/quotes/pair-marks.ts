import type { MarkFamily } from '../text/quotation-marks.ts';
import { trimSpan } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { findMarks } from './find-marks.ts';
import type { Mark } from './find-marks.ts';

/** What stands between a pair of quotation marks. */
export interface Quotation extends Span {
  /** Without the marks and the white space at its edges. */
  readonly inner: Span;
  /** Index of the block it stands in. */
  readonly block: number;
  /** False when the text gives no opening mark, only a closing one within the block. */
  readonly opened: boolean;
  /** False when the text gives no closing mark: it runs on to the end of its block, or to the next opening mark. */
  readonly closed: boolean;
  /** The quotation around this one, if any. */
  readonly within: Quotation | null;
}

interface Open {
  readonly mark: Mark | null;
  readonly inner: Quotation[];
}

/** Deeper nesting than this is no prose. */
const DEEPEST = 4;

/**
 * Pairs the quotation marks of one block. In order of their opening; those nested in another follow it.
 * An opening single mark that nothing closes may be an apostrophe, unless the next block opens again with one (`isReopened`).
 */
export function pairMarks(text: string, span: Span, block: number, isReopened = false): Quotation[] {
  const met = findMarks(text, span);
  if (met.length === 0) return [];
  const marks = openWithClosers(pointInward(text, closeLowMarks(text, dropApostrophes(met))));
  const found: Quotation[] = [];
  const stack: Open[] = [];

  const finish = (close: Mark | null, end: number): void => {
    const open = stack.pop();
    if (open === undefined) return;
    const from = open.mark?.end ?? span.start;
    const quotation: Quotation = {
      start: open.mark?.start ?? span.start,
      end: close?.end ?? end,
      inner: trimSpan(text, { start: from, end: close?.start ?? end }),
      block, opened: open.mark !== null, closed: close !== null, within: null,
    };
    // An unclosed inner mark says nothing of what it was meant to enclose.
    const parent = stack.at(-1)?.inner ?? found;
    if (quotation.inner.start < quotation.inner.end) parent.push(quotation);
    for (const each of open.inner) parent.push({ ...each, within: each.within ?? quotation });
  };

  for (const mark of marks) {
    const openAt = stack.findLastIndex((each) => (each.mark?.family ?? mark.family) === mark.family);
    const reopens = openAt >= 0 && mark.canOpen && (!mark.canClose || followsSpace(text, mark, span.start));
    if (openAt >= 0 && mark.canClose && !reopens) {
      while (stack.length - 1 > openAt) stack.pop();
      finish(mark, mark.end);
    } else if (mark.canOpen) {
      if (openAt >= 0) while (stack.length > openAt) finish(null, mark.start);
      if (stack.length < DEEPEST) stack.push({ mark, inner: [] });
    } else if (mark.family !== 'single' && stack.length === 0 && found.length === 0 && text.slice(mark.end, span.end).trim() !== '') {
      // With nothing after it, a closing mark alone is a slip.
      stack.push({ mark: null, inner: [] });
      finish(mark, mark.end);
    }
  }
  while (stack.length > 0) {
    if (stack.length === 1 && (stack[0].mark?.family !== 'single' || isReopened)) finish(null, span.end);
    else stack.pop();
  }
  return found;
}

function followsSpace(text: string, mark: Mark, start: number): boolean {
  return mark.start === start || /\s/u.test(text[mark.start - 1]);
}

/**
 * `the players’ union` within ‘single marks’: a closer that may be an apostrophe is one
 * when a surer closer follows before the next opening mark.
 */
function dropApostrophes(marks: readonly Mark[]): readonly Mark[] {
  if (!marks.some(({ maybeApostrophe }) => maybeApostrophe)) return marks;
  const kept: Mark[] = [];
  let closerFollows = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i];
    if (mark.family === 'single') {
      if (mark.maybeApostrophe && !mark.canOpen && closerFollows) continue;
      closerFollows = mark.canClose;
    }
    kept.push(mark);
  }
  return kept.reverse();
}

/** „Low and high“, as in German: the mark that opens in English closes what a low one opened. */
function closeLowMarks(text: string, marks: readonly Mark[]): readonly Mark[] {
  if (!marks.some(({ start }) => isLow(text.charAt(start)))) return marks;
  const low = new Set<MarkFamily>();
  return marks.map((mark) => {
    const glyph = text.charAt(mark.start);
    if (isLow(glyph)) low.add(mark.family);
    else if (low.delete(mark.family) && (glyph === '“' || glyph === '‘')) return { ...mark, canOpen: false, canClose: true };
    return mark;
  });
}

function isLow(glyph: string): boolean {
  return glyph === '„' || glyph === '‚';
}

/** »Pointing inwards«, as in German and Danish: where a block has such a pair first, its other guillemets are turned too. */
function pointInward(text: string, marks: readonly Mark[]): readonly Mark[] {
  const first = marks.find(({ family }) => family === 'guillemet');
  if (first === undefined) return marks;
  const second = marks.find((mark) => mark.family === 'guillemet' && mark !== first);
  if (first.canOpen || second?.canOpen === false || !/\S/u.test(text.charAt(first.end))) return marks;
  return marks.map((mark) => mark.family === 'guillemet' ? { ...mark, canOpen: mark.canClose, canClose: mark.canOpen } : mark);
}

/**
 * ”A closing mark on either side”, as in Swedish and as careless conversion leaves it: where a block has closing marks only,
 * and an even number of them, every other one opens.
 */
function openWithClosers(marks: readonly Mark[]): readonly Mark[] {
  const opening = new Set<Mark>();
  for (const family of EITHER_SIDE) {
    if (marks.some((mark) => mark.family === family && mark.canOpen)) continue;
    const alike = marks.filter((mark) => mark.family === family);
    if (alike.length % 2 === 0) alike.forEach((mark, i) => { if (i % 2 === 0) opening.add(mark); });
  }
  return opening.size === 0 ? marks : marks.map((mark) => opening.has(mark) ? { ...mark, canOpen: true, canClose: false } : mark);
}
const EITHER_SIDE: readonly MarkFamily[] = ['double', 'guillemet'];
