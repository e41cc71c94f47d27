import { isCorrection } from './correction.ts';
import { findHead, type KnownHead } from './head.ts';
import { isListItem } from './list-item.ts';
import type { Look } from './look.ts';
import type { Place } from './place.ts';
import { findSignature } from './signature.ts';
import { isSubheading } from './subheading.ts';
import type { Role } from './types.ts';

/** What each block is to the article whose body lies as `places` say, with what is known of its head. */
export function assignRoles(looks: readonly Look[], places: readonly Place[], known: KnownHead = { headline: -1, byline: -1 }): Role[] {
  const roles = looks.map((look, i): Role => {
    if (isCorrection(look)) return 'correction';
    if (places[i] !== 'body') return outsideRole(looks, i);
    if (isListItem(look)) return 'listItem';
    return isSubheading(looks, places, i) ? 'subheading' : 'body';
  });
  for (const [i, role] of findHead(looks, places, known)) roles[i] = role;
  if (!roles.includes('byline')) {
    const signature = findSignature(looks);
    if (signature >= 0) roles[signature] = 'byline';
  }
  return roles;
}

function outsideRole(looks: readonly Look[], i: number): Role {
  const { isBio, isCredited, isPosed, isSentence } = looks[i];
  if (isCredited || isPosed) return 'caption';
  // The credit often stands on a line of its own below the caption.
  if (isSentence && looks[i + 1]?.isCredited && looks[i + 1].words < 12) return 'caption';
  return isBio ? 'bio' : 'furniture';
}
