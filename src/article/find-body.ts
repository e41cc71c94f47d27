import type { ChainWeights } from './chain.ts';
import { featureRows } from './features.ts';
import { likelyBody } from './likely-body.ts';
import type { Look } from './look.ts';
import { placesOf, type Place } from './place.ts';
import { trimPage, withoutInserts } from './trim-body.ts';

// A paragraph lost is worse than a line too many, so a block need not be likelier body than not. Chosen by cross-validation over pages.
const ENOUGH = 0.2;

/** Where each block of a text stands to the body of the article. */
export function findBody(looks: readonly Look[], weights: ChainWeights): Place[] {
  if (!isPage(looks)) return placesOf(withoutInserts(looks, looks.map(() => true)));
  return placesOf(trimPage(looks, likelyBody(featureRows(looks), weights, ENOUGH)));
}

/** Whether there is a page around the article, rather than prose that somebody has chosen with care. */
function isPage(looks: readonly Look[]): boolean {
  if (looks.length <= 3) return false;
  if (looks.some(({ isFurniture }) => isFurniture)) return true;
  return looks.filter(({ isSentence, words }) => isSentence || words >= 20).length < looks.length * 0.6;
}
