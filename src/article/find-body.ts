import type { ChainWeights } from './chain.ts';
import { FEATURES, featureRows } from './features.ts';
import { likelyBody } from './likely-body.ts';
import type { Look } from './look.ts';
import { placesOf, type Place } from './place.ts';
import { surelyOutside } from './surely-outside.ts';

/** Where each block of a text stands to the body of the article. */
export function findBody(looks: readonly Look[], weights: ChainWeights): Place[] {
  const likely = isPage(looks) ? likelyBody(featureRows(looks), FEATURES, weights) : looks.map(() => true);
  const end = Math.min(likely.lastIndexOf(true) + 1, endOfCopy(looks));
  const outside = surelyOutside(looks, end);
  const inBody = likely.map((isBody, i) => isBody && i < end && !outside[i]);
  return placesOf(inBody.includes(true) ? inBody : likely);
}

/** Whether there is a page around the article, rather than prose that somebody has chosen with care. */
function isPage(looks: readonly Look[]): boolean {
  if (looks.length <= 3) return false;
  if (looks.some(({ isFurniture }) => isFurniture)) return true;
  return looks.filter(({ isSentence, words }) => isSentence || words >= 20).length < looks.length * 0.6;
}

/** Index of the last mark that ends the copy, with most of the prose above it; else the number of blocks. */
function endOfCopy(looks: readonly Look[]): number {
  const mark = looks.findLastIndex(({ isEndMark }) => isEndMark);
  const prose = (from: number, to?: number) => looks.slice(from, to).reduce((sum, look) => sum + look.prose, 0);
  return mark > 0 && prose(0, mark) > prose(mark) ? mark : looks.length;
}
