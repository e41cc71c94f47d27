import { BODY, marginals, scoreRows } from './chain.ts';
import { FEATURES, featureRows } from './features.ts';
import type { Look } from './look.ts';
import { WEIGHTS } from './weights.ts';

/** Where a block stands to the body. */
export type Place = 'above' | 'body' | 'insert' | 'below';

const FLAT = Float64Array.from(FEATURES.flatMap((name) => WEIGHTS.features[name]));

// A paragraph lost is worse than a line too many, so a block need not be likelier body than not.
const ENOUGH = 0.4;

/** Where each block stands to the body of the article. */
export function findBody(looks: readonly Look[]): Place[] {
  const inBody = isPage(looks) ? likelyBody(looks) : looks.map(() => true);
  const first = inBody.indexOf(true);
  const last = inBody.lastIndexOf(true);
  return inBody.map((isBody, i) => (isBody ? 'body' : i < first ? 'above' : i > last ? 'below' : 'insert'));
}

/** Whether there is a page around the article, rather than prose that somebody has chosen with care. */
function isPage(looks: readonly Look[]): boolean {
  if (looks.length <= 3) return false;
  if (looks.some(({ isFurniture }) => isFurniture)) return true;
  return looks.filter(({ isSentence, words }) => isSentence || words >= 20).length < looks.length * 0.6;
}

function likelyBody(looks: readonly Look[]): boolean[] {
  const { states } = marginals(scoreRows(featureRows(looks), looks.length, FLAT), looks.length, WEIGHTS.turn);
  const inBody = looks.map((_, i) => states[i * 4 + BODY] > ENOUGH);
  return inBody.includes(true) ? inBody : looks.map(() => true);
}
