import { isTitleLike, type Look } from './look.ts';

/** The headline may stand this many blocks above the body: byline, date, sharing buttons and a picture come between. */
const REACH = 40;

/** Index of the headline among the blocks above the one at `end`; -1 when none reads like one. */
export function findHeadline(looks: readonly Look[], end: number): number {
  const from = Math.max(0, end - REACH);
  const timesSeen = new Map<string, number>();
  for (let i = 0; i < end; i++) timesSeen.set(looks[i].head, (timesSeen.get(looks[i].head) ?? 0) + 1);

  let best = -1;
  let bestScore = 0;
  for (let i = from; i < end; i++) {
    const look = looks[i];
    if (look.isByline || look.isPublished || look.isCredited || look.isFurniture || look.isRelatedHeading) continue;
    const score = titleLook(look) + (isSigned(looks, i, end) ? 0.5 : 0) + (timesSeen.get(look.head) === 1 ? 0 : 0.3) - (end - i) * 0.02;
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}

/** A headline has five to fifteen words and no full stop. */
function titleLook(look: Look): number {
  if (look.words < 3 || look.words > 30) return 0;
  const length = Math.min(look.words, 8) / 8 - Math.max(0, look.words - 16) * 0.05;
  return length + (isTitleLike(look) || /[?!]["”’]?$/.test(look.head) ? 0.9 : 0) - (look.isPosed || look.isPromotion ? 0.5 : 0);
}

/** Whether the author or the date follows soon. */
function isSigned(looks: readonly Look[], i: number, end: number): boolean {
  for (let k = i + 1; k <= i + 4 && k < end; k++) if (looks[k].isByline || looks[k].isPublished) return true;
  return false;
}
