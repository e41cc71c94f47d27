import type { Look } from './look.ts';

/** Share of the prose that may stand above a byline and still be of the head: a dek, a caption. */
const HEAD = 0.1;

/** Index of the first block of the story, in a body that was taken to start at `first`: it comes below its byline and its date, and opens with a sentence or with a heading over one. */
export function storyStart(looks: readonly Look[], first: number, end: number): number {
  let total = 0;
  for (let i = first; i < end; i++) total += looks[i].prose;
  let start = first;
  for (let i = first, seen = 0; i < end && seen <= total * HEAD; i++) {
    if (looks[i].isByline || looks[i].isPublished) start = i + 1;
    seen += looks[i].prose;
  }
  for (let i = start; i < end; i++) if (looks[i].isSentence || looks[i].words > 20) return Math.max(start, i - 1);
  return first;
}
