import { readAuthorLine } from './byline.ts';
import { findDek } from './dek.ts';
import type { Place } from './place.ts';
import { findHeadline } from './headline.ts';
import { isTitleLike, type Look } from './look.ts';
import type { Role } from './types.ts';

/** How many blocks of what was taken for body may still belong to the head. */
const LEAD = 4;

/** The blocks of the head of the article, with their roles; `known` is the index of the headline where something tells it, else -1. */
export function findHead(looks: readonly Look[], places: readonly Place[], known: number): Map<number, Role> {
  const head = new Map<number, Role>();
  const end = Math.max(headEnd(looks, places), known + 1);
  const headline = known >= 0 ? known : findHeadline(looks, end);
  if (headline >= 0) head.set(headline, 'headline');
  for (let i = Math.max(headline, 0); i < end; i++) {
    const { isByline, isPublished } = looks[i];
    if (head.has(i)) continue;
    if (isByline || (readAuthorLine(looks[i].head).length > 0 && isBesideDate(looks, i))) head.set(i, 'byline');
    else if (isPublished) head.set(i, 'published');
  }
  if (headline >= 0) {
    const dek = findDek(looks, headline, end);
    if (dek >= 0 && !head.has(dek)) head.set(dek, 'dek');
  }
  return head;
}

/** Index of the first block of the story itself: title, author and date may have passed for body where no page is around. */
function headEnd(looks: readonly Look[], places: readonly Place[]): number {
  const first = Math.max(0, places.indexOf('body'));
  let end = first;
  for (let i = first; i < Math.min(looks.length, first + LEAD); i++) if (looks[i].isByline || looks[i].isPublished) end = i + 1;
  if (end > first || first > 0) return end;
  // A title needs a story below it.
  return looks.length > 1 && isTitleLike(looks[0]) && looks[1].prose >= 12 ? 1 : 0;
}

function isBesideDate(looks: readonly Look[], i: number): boolean {
  return looks[i].isPublished || (looks[i - 1]?.isPublished ?? false) || (looks[i + 1]?.isPublished ?? false);
}
