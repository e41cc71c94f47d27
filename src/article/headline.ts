import type { Look } from './look.ts';

/** The headline may stand this many blocks above the body: byline, date, sharing buttons and a picture come between. */
const REACH = 40;
/** How many blocks from the body's start tell what the story is about. */
const OPENING = 3;
/** In favour of the very first line: a pasted article begins with its headline. */
const OPENS = 0.35;
/** Share of capitals in a title in Title Case, which may well end with a full stop. */
const TITLE_CASE = 0.6;

/** Index of the headline among the blocks above the body, which starts at `start`; -1 when none reads like one. */
export function findHeadline(looks: readonly Look[], start: number): number {
  // Nothing stands above, so that nothing need be looked at.
  if (start === 0) return -1;
  const opening = new Set(looks.slice(start, start + OPENING).flatMap(contentWords));
  let best = -1;
  let bestScore = 0.8;
  for (let i = Math.max(0, start - REACH); i < start; i++) {
    const look = looks[i];
    if (look.isByline || look.isPublished || look.isCredited || look.isFurniture || look.isRelatedHeading || look.isOrnament) continue;
    const score = titleLook(look) + signature(looks, i, start) + (look.isHeading ? 0.5 : 0) + topic(look, opening) + (i === 0 ? OPENS : 0) - (start - i) * 0.01;
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}

/** A headline has five to fifteen words and no full stop. */
function titleLook(look: Look): number {
  if (look.words < 3 || look.words > 32) return -1;
  const length = Math.min(look.words, 6) / 6 - Math.max(0, look.words - 18) * 0.03;
  const isTitle = !look.isSentence || look.capitals >= TITLE_CASE || /[?!]["”’]?$/.test(look.head);
  return length + (isTitle ? 0.6 : 0) + look.capitals * 0.2 - (look.isPosed || look.isPromotion ? 0.5 : 0);
}

/** The author follows a headline, or its dek; so does the date. */
function signature(looks: readonly Look[], i: number, start: number): number {
  for (let k = i + 1; k <= i + 4 && k < start; k++) {
    if (looks[k].isByline) return k <= i + 2 ? 0.7 : 0.4;
    if (looks[k].isPublished) return 0.4;
  }
  return 0;
}

/** A headline names what the opening tells. */
function topic(look: Look, opening: ReadonlySet<string>): number {
  const words = contentWords(look);
  return words.filter((word) => opening.has(word)).length / Math.max(words.length, 4);
}

function contentWords({ head }: Look): string[] {
  return head.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
}
