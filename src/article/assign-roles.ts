import { isCorrection } from './correction.ts';
import type { BareBlock } from './find-blocks.ts';
import type { Place } from './find-body.ts';
import { findHead } from './head.ts';
import { isListItem } from './list-item.ts';
import type { Look } from './look.ts';
import { isSubheading } from './subheading.ts';
import type { Role } from './types.ts';

/** What each block is to the article whose body lies as `places` say. */
export function assignRoles(blocks: readonly BareBlock[], looks: readonly Look[], places: readonly Place[]): Role[] {
  const roles = blocks.map(({ text }, i): Role => {
    if (isCorrection(text)) return 'correction';
    if (places[i] !== 'body') return outsideRole(looks, i);
    if (isListItem(text)) return 'listItem';
    return isSubheading(looks, places, i) ? 'subheading' : 'body';
  });
  for (const [i, role] of findHead(looks, places)) roles[i] = role;
  return roles;
}

function outsideRole(looks: readonly Look[], i: number): Role {
  const { isBio, isCredited, isPosed, isSentence } = looks[i];
  if (isCredited || isPosed) return 'caption';
  // The credit often stands on a line of its own below the caption.
  if (isSentence && looks[i + 1]?.isCredited && looks[i + 1].words < 12) return 'caption';
  return isBio ? 'bio' : 'furniture';
}
