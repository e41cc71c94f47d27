import type { Look } from './look.ts';

/** A dek has no fewer. */
export const FEWEST_WORDS = 6;
const MOST_WORDS = 60;

/** Index of the dek among the blocks between the headline and the body; -1 when there is none. It comes right below the headline or before the byline. */
export function findDek(looks: readonly Look[], headline: number, end: number): number {
  for (let i = headline + 1; i < end && i <= headline + 3; i++) {
    const look = looks[i];
    if (look.isByline || (look.isPublished && i > headline + 1)) return -1;
    if (look.head !== looks[headline].head && isSummary(look) && !looks[i + 1]?.isCredited) return i;
  }
  return -1;
}

function isSummary({ isByline, isCredited, isFurniture, isPosed, isPromotion, isPublished, words }: Look): boolean {
  return words >= FEWEST_WORDS && words <= MOST_WORDS && !(isByline || isCredited || isFurniture || isPosed || isPromotion || isPublished);
}
