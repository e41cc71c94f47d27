import { describe } from '../text/check-input.ts';
import type { Article, Block } from './types.ts';

/** What the functions take that read either a text or an article; throws a `TypeError` for anything else. */
export function expectArticle(value: unknown, functionName: string): Article {
  const candidate = value as Partial<Article> | null | undefined;
  if (typeof candidate === 'object' && typeof candidate?.text === 'string' && Array.isArray(candidate.blocks) && Array.isArray(candidate.paragraphs)) {
    const article = candidate as Article;
    for (const block of [...article.blocks, ...article.paragraphs]) expectSlice(article.text, block, functionName);
    return article;
  }
  throw new TypeError(`${functionName}: expected a string or an Article, got ${describe(value)}`);
}

/** The text may have been edited since it was split, and then every span would point beside what it means. */
function expectSlice(text: string, block: Partial<Block> | null | undefined, functionName: string): void {
  const { start = NaN, end, text: words } = block ?? {};
  if (typeof words === 'string' && start + words.length === end && text.startsWith(words, start)) return;
  throw new TypeError(`${functionName}: expected each block of the Article to be a slice of its text, got ${typeof words === 'string' ? JSON.stringify(words.slice(0, 40)) : describe(block)}`);
}
