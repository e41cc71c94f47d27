import { expectString } from '../text/check-input.ts';
import { assignRoles } from './assign-roles.ts';
import { readAuthorLine, readByline } from './byline.ts';
import { findDateline } from './dateline.ts';
import { findBlocks } from './find-blocks.ts';
import { findBody } from './find-body.ts';
import { lookAt } from './look.ts';
import type { Article, Block, Role } from './types.ts';

/**
 * Takes a text apart into blocks and tells what each is to the article: headline, byline, body, furniture.
 *
 * Takes whatever there is, from one sentence to a page copied with its menus; nothing of it is dropped.
 *
 * @example
 * const { headline, paragraphs } = splitParagraphs(pageText);
 */
export function splitParagraphs(text: string): Article {
  expectString(text, 'splitParagraphs');
  const bare = findBlocks(text);
  const looks = bare.map(lookAt);
  const roles = assignRoles(bare, looks, findBody(looks));
  const blocks = bare.map(({ start, end, text: words }, i): Block => ({ start, end, text: words, role: roles[i] }));
  const paragraphs = blocks.filter(({ role }) => role === 'body');
  return {
    text,
    blocks,
    paragraphs,
    headline: first(blocks, 'headline'),
    dek: first(blocks, 'dek'),
    published: first(blocks, 'published'),
    byline: bylineOf(first(blocks, 'byline')),
    dateline: paragraphs.length > 0 ? findDateline(paragraphs[0].text, paragraphs[0].start) : null,
  };
}

function first(blocks: readonly Block[], role: Role): Block | null {
  return blocks.find((block) => block.role === role) ?? null;
}

function bylineOf(block: Block | null): Article['byline'] {
  return block && { ...block, authors: readByline(block.text) ?? readAuthorLine(block.text) };
}
