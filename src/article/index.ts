/**
 * The structure alone, without the language model: blocks and their roles.
 *
 * @module copydesk/article
 */

export { splitParagraphs } from './split-paragraphs.ts';
export type { Article, Block, Byline, Dateline, Role } from './types.ts';
