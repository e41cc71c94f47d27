import type { Role } from '../article/types.ts';
import type { PageBlock } from './read-blocks.ts';

/** The roles, where the page's own markup knows better than the words alone: what stands in a figure is its caption. */
export function markupRoles(blocks: readonly PageBlock[], roles: readonly Role[]): Role[] {
  return roles.map((role, i) => (role === 'furniture' && blocks[i].surroundings.inFigure ? 'caption' : role));
}
