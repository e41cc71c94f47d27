import type { ArticleAnalysis } from '../report.ts';

/** What an article is known by, wherever it comes from. */
export type ArticleId = string | number;

/** An article to be analysed. */
export interface ArticleItem {
  /** What its record will be known by. */
  readonly id: ArticleId;
  /** The article, as `analyzeArticle` takes it. */
  readonly text: string;
}

/** An article that was analysed. */
export interface AnalyzedRecord {
  /** The id of the item. */
  readonly id: ArticleId;
  /** What `analyzeArticle` gives for its text. */
  readonly analysis: ArticleAnalysis;
}

/** An article that could not be analysed, and why. */
export interface ErrorRecord {
  /** The id of the item. */
  readonly id: ArticleId;
  /** Why, in words. */
  readonly error: string;
}

/** What became of one article. */
export type ArticleRecord = AnalyzedRecord | ErrorRecord;

/**
 * One item of a source: an article; a bare text, which gets its place in the source, counted from 0, as its id;
 * or a record of what already failed, which is handed on as it is, so that it keeps its place.
 */
export type SourceItem = ArticleItem | ErrorRecord | string;
