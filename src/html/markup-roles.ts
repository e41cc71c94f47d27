import type { Role } from '../article/types.ts';
import type { PageBlock } from './read-blocks.ts';

/**
 * The roles, where the page's own markup knows better than the words alone: what a page calls a caption is one, and so
 * is what stands in a figure without being of the story.
 */
export function markupRoles(blocks: readonly PageBlock[], roles: readonly Role[]): Role[] {
  return roles.map((role, i) => {
    const { inCaption, inFigure } = blocks[i].surroundings;
    return (inCaption && role === 'body') || (inFigure && role === 'furniture') ? 'caption' : role;
  });
}
