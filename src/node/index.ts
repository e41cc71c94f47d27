/**
 * Many articles at once, in worker threads. For Node.js.
 *
 * @module copydesk/node
 */

export { analyzeMany } from './analyze-many.ts';

export type { AnalyzeManyOptions, Progress } from './analyze-many.ts';
export type { AnalyzedRecord, ArticleId, ArticleItem, ArticleRecord, ErrorRecord, SourceItem } from './article-record.ts';
