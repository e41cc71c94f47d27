import type { ArticleAnalysis } from '../report.ts';
import { describe } from '../text/check-input.ts';

/** Throws a `TypeError` for what no renderer can draw: a text, an article, the quotes alone. */
export function expectAnalysis(value: unknown, functionName: string): void {
  const { article, paragraphs, quotes, speakers } = (value ?? {}) as Partial<ArticleAnalysis>;
  if (typeof article?.text === 'string' && [paragraphs, quotes, speakers].every((list) => Array.isArray(list))) return;
  throw new TypeError(`${functionName}: expected an ArticleAnalysis, as analyzeArticle gives it, got ${describe(value)}`);
}
