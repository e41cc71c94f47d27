import { describe } from '../text/check-input.ts';
import type { Article } from './types.ts';

/** What the functions take that read either a text or an article; throws a `TypeError` for anything else. */
export function expectArticle(value: unknown, functionName: string): Article {
  const candidate = value as Partial<Article> | null | undefined;
  if (typeof candidate === 'object' && typeof candidate?.text === 'string' && Array.isArray(candidate.blocks) && Array.isArray(candidate.paragraphs)) {
    return candidate as Article;
  }
  throw new TypeError(`${functionName}: expected a string or an Article, got ${describe(value)}`);
}
