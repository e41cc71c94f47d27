import type { Look } from './look.ts';
import { storyStart } from './story-start.ts';
import { surelyOutside } from './surely-outside.ts';

/** The likely body of a page without what is surely none of it: the head above its story, and what `withoutInserts` leaves out. */
export function trimPage(looks: readonly Look[], likely: readonly boolean[]): readonly boolean[] {
  const start = storyStart(looks, Math.max(0, likely.indexOf(true)), likely.lastIndexOf(true) + 1);
  return withoutInserts(looks, likely.map((isBody, i) => isBody && i >= start));
}

/** The body without what is surely outside and without what follows the end of the copy, unless nothing would be left. */
export function withoutInserts(looks: readonly Look[], likely: readonly boolean[]): readonly boolean[] {
  const end = Math.min(likely.lastIndexOf(true) + 1, endOfCopy(looks));
  const outside = surelyOutside(looks, end);
  const inBody = likely.map((isBody, i) => isBody && i < end && !outside[i]);
  return inBody.includes(true) ? inBody : likely;
}

/** Index of the last mark that ends the copy, with most of the prose above it; else the number of blocks. */
function endOfCopy(looks: readonly Look[]): number {
  const mark = looks.findLastIndex(({ isEndMark }) => isEndMark);
  const prose = (from: number, to?: number) => looks.slice(from, to).reduce((sum, look) => sum + look.prose, 0);
  return mark > 0 && prose(0, mark) > prose(mark) ? mark : looks.length;
}
