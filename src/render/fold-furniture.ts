import type { Block } from '../article/types.ts';

/** The blocks one by one, except furniture: what stands of it in a row is one group. */
export function foldFurniture(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.role === 'furniture' && last?.[0].role === 'furniture') last.push(block);
    else groups.push([block]);
  }
  return groups;
}
