import type { Look } from '../article/look.ts';
import type { Place } from '../article/place.ts';
import { isHeadingLike } from '../article/subheading.ts';
import type { Role } from '../article/types.ts';
import type { PageBlock } from './read-blocks.ts';

const HEADING = /^h[2-6]$/;

/** The roles, where the page's own markup knows better than the words alone: headings and figures. */
export function markupRoles(blocks: readonly PageBlock[], looks: readonly Look[], places: readonly Place[], roles: readonly Role[]): Role[] {
  return roles.map((role, i) => {
    const { tag, inFigure } = blocks[i].surroundings;
    if (role === 'furniture' && inFigure) return 'caption';
    if (role !== 'body' || places[i] !== 'body') return role;
    return HEADING.test(tag) && isHeadingLike(looks[i]) ? 'subheading' : role;
  });
}
