export { splitParagraphs } from './split-paragraphs.ts';
export type { Article, Block, Byline, Dateline, Role } from './types.ts';
