import type { Place } from './place.ts';
import type { Look } from './look.ts';

const MOST_WORDS = 8;

/** Whether a block has the length and the end of a heading. */
export function isHeadingLike({ isSentence, words }: Look): boolean {
  return !isSentence && words <= MOST_WORDS;
}

/** Whether a block of the body is the heading of a part of it: a few words, no full stop, and prose below. */
export function isSubheading(looks: readonly Look[], places: readonly Place[], i: number): boolean {
  const { head, isHeading, shape } = looks[i];
  if (isHeading) return isHeadingLike(looks[i]);
  const below = looks[i + 1] as Look | undefined;
  if (below === undefined || places[i + 1] !== 'body' || i === 0) return false;
  return isHeadingLike(looks[i]) && /^[\p{Lu}\d]/u.test(head) && below.prose >= 12 && below.shape !== shape;
}
