export { analyzeMany } from './analyze-many.ts';

export type { AnalyzeManyOptions, Progress } from './analyze-many.ts';
export type { AnalyzedRecord, ArticleId, ArticleItem, ArticleRecord, ErrorRecord, SourceItem } from './article-record.ts';
