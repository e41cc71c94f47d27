import type { Article, Block, Role } from '../article/types.ts';

/** Roles whose blocks in a row are one thing: a list, or a stretch of the page that is not of the article. */
const joined: readonly Role[] = ['furniture', 'listItem'];

/** The blocks in groups: furniture and list items that stand in a row together, every other block alone. */
export function groupBlocks(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && last[0].role === block.role && joined.includes(block.role)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** The groups without headline, dek and byline, which a report puts on top. */
export function groupsBelowMasthead({ blocks, headline, dek, byline }: Article): readonly (readonly Block[])[] {
  const onTop = new Set([headline, dek, byline].map((block) => block?.start));
  return groupBlocks(blocks.filter(({ start }) => !onTop.has(start)));
}
