import { FEATURES, featureRows } from './features.ts';
import { likelyBody } from './likely-body.ts';
import type { Look } from './look.ts';
import { placesOf, type Place } from './place.ts';
import { WEIGHTS } from './weights.ts';

/** Where each block of a text stands to the body of the article. */
export function findBody(looks: readonly Look[]): Place[] {
  return placesOf(isPage(looks) ? likelyBody(featureRows(looks), FEATURES, WEIGHTS) : looks.map(() => true));
}

/** Whether there is a page around the article, rather than prose that somebody has chosen with care. */
function isPage(looks: readonly Look[]): boolean {
  if (looks.length <= 3) return false;
  if (looks.some(({ isFurniture }) => isFurniture)) return true;
  return looks.filter(({ isSentence, words }) => isSentence || words >= 20).length < looks.length * 0.6;
}
