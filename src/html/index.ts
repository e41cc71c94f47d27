/**
 * An article from the markup of its page.
 *
 * @module copydesk/html
 */

export { fromDocument, type PageArticle } from './from-document.ts';
export { fromHtml } from './from-html.ts';
export type { DomDocument, DomElement, DomNode } from './dom.ts';
export type { Metadata } from './metadata.ts';
export type { Article, Block, Byline, Dateline, Role } from '../article/types.ts';
