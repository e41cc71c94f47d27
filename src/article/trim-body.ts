import type { Look } from './look.ts';
import { storyStart } from './story-start.ts';
import { surelyOutside } from './surely-outside.ts';

/** Share of the prose that must stand above the end of the copy. */
const MOST = 0.6;

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
  // A box in a page is several blocks: what asks something of the reader right below one of them is another.
  for (let i = 1; i < end; i++) if (!inBody[i - 1] && looks[i].isPromotion) inBody[i] = false;
  return inBody.includes(true) ? inBody : likely;
}

/** Index of the first mark that ends the copy, with most of the prose above it; else the number of blocks. */
function endOfCopy(looks: readonly Look[]): number {
  const total = looks.reduce((sum, { prose }) => sum + prose, 0);
  let above = 0;
  for (let i = 0; i < looks.length; i++) {
    if (above > total * MOST && looks[i].isEndMark) return i;
    above += looks[i].prose;
  }
  return looks.length;
}
