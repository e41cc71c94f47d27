import type { Look } from './look.ts';
import type { Place } from './place.ts';

// What no markup calls a heading must be shorter to be surely one.
const MOST_WORDS = 8;
const MOST_UNMARKED = 5;

/** Whether a block of the body is the heading of a part of it: a few words, no full stop, and prose below. */
export function isSubheading(looks: readonly Look[], places: readonly Place[], i: number): boolean {
  const { head, isHeading, isSentence, shape, words } = looks[i];
  if (isSentence || words > (isHeading ? MOST_WORDS : MOST_UNMARKED)) return false;
  if (isHeading) return true;
  const below = looks[i + 1] as Look | undefined;
  if (below === undefined || places[i + 1] !== 'body' || i === 0) return false;
  return /^(?:\p{Lu}|\d{1,2}[.)]\s)/u.test(head) && !head.includes('\t') && below.prose >= 12 && below.shape !== shape;
}
