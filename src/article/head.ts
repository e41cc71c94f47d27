import { readAuthorLine } from './byline.ts';
import { FEWEST_WORDS, findDek } from './dek.ts';
import type { Place } from './place.ts';
import { findHeadline } from './headline.ts';
import { isTitleLike, type Look } from './look.ts';
import type { Role } from './types.ts';

/** How many blocks of what was taken for body may still belong to the head. */
const LEAD = 5;
/** Words of a sentence that only the story has. */
const LONGEST_DEK = 40;
/** A title is longer than this. */
const MOST_LABEL_WORDS = 3;
/** How many blocks above the headline the author or the date may stand. */
const ABOVE_TITLE = 3;

/** Indexes of blocks of the head that something tells, such as the metadata of a web page; -1 where nothing does. */
export interface KnownHead {
  readonly headline: number;
  readonly byline: number;
}

/** The blocks of the head of the article, with their roles. */
export function findHead(looks: readonly Look[], places: readonly Place[], known: KnownHead): Map<number, Role> {
  const head = new Map<number, Role>();
  const body = Math.max(0, places.indexOf('body'));
  const first = isAboveTitle(looks, body) ? body + 1 : body;
  const aboveStory = Math.max(headEnd(looks, first), known.headline + 1);
  const above = known.headline >= 0 ? known.headline : findHeadline(looks, aboveStory);
  // Without a page around it, the head passes for body.
  const story = above < 0 ? storyBelowTitle(looks, first) : -1;
  const headline = story >= 0 ? first : above;
  const end = belowTaken(looks, headline, Math.max(story, aboveStory));
  if (headline >= 0) head.set(headline, 'headline');
  if (headline === first && first > body) head.set(body, looks[body].isByline ? 'byline' : 'furniture');
  if (known.byline >= 0) head.set(known.byline, 'byline');
  for (let i = Math.max(headline - ABOVE_TITLE, 0); i < end; i++) {
    if (head.has(i)) continue;
    if (looks[i].isByline) head.set(i, 'byline');
    else if (looks[i].isPublished) head.set(i, 'published');
    // What is too short for a dek: `Local Democracy Reporter`, `Associated Wire`.
    else if (i > headline && !looks[i].isSentence && looks[i].words < FEWEST_WORDS) head.set(i, 'furniture');
  }
  if (![...head.values()].includes('byline')) {
    const author = findAuthorLine(looks, Math.max(headline - ABOVE_TITLE, 0), end);
    if (author >= 0 && author !== headline) head.set(author, 'byline');
  }
  if (headline >= 0) {
    const dek = findDek(looks, headline, end);
    if (dek >= 0 && !head.has(dek)) head.set(dek, 'dek');
  }
  return head;
}

/** Whether block `i` is the name of a section, or the author, right above a title: `Opinion`, `Letter from Athens`, `By Jane Roe`. */
function isAboveTitle(looks: readonly Look[], i: number): boolean {
  return i + 2 < looks.length && !looks[i].isSentence && (looks[i].isByline || looks[i].words <= MOST_LABEL_WORDS) && isTitleLike(looks[i + 1]);
}

/** Index of the first block of the story itself: author and date may have passed for body where no page is around. */
function headEnd(looks: readonly Look[], first: number): number {
  let end = first;
  for (let i = first; i < Math.min(looks.length, first + LEAD) && looks[i].prose < LONGEST_DEK; i++) if (looks[i].isByline || looks[i].isPublished) end = i + 1;
  return end;
}

/** The end of the head, with a name, a dek, or a post or agency below the author, that was taken for body: the story begins with a sentence. */
function belowTaken(looks: readonly Look[], headline: number, end: number): number {
  return looks[end + 1]?.isSentence && !looks[end].isSentence && (end === headline + 1 || looks[end - 1]?.isByline) ? end + 1 : end;
}

/** Index of the story, if what was taken for its first paragraph is a title, with no more between them than a dek, author and date; else -1. */
function storyBelowTitle(looks: readonly Look[], first: number): number {
  if (first >= looks.length || !(looks[first].isHeading || isTitleLike(looks[first]))) return -1;
  for (let i = first + 1; i < Math.min(looks.length, first + LEAD); i++) {
    if (looks[i].prose >= 12 || (looks[first].isHeading && looks[i].isSentence)) return i;
    if (looks[i].isSentence) return -1;
  }
  return -1;
}

/** Index of a line with nothing but names and posts, beside the date or right above the story, where no line has a `By`; -1 when there is none. */
function findAuthorLine(looks: readonly Look[], from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const { head, isCredited } = looks[i];
    const isBesideDate = looks.slice(Math.max(from, i - 1), i + 3).some(({ isPublished }) => isPublished);
    if ((isBesideDate || i + 1 === end) && !isCredited && readAuthorLine(head).length > 0) return i;
  }
  return -1;
}
