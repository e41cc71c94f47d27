import { splitParagraphs } from '../article/split-paragraphs.ts';
import type { Article } from '../article/types.ts';
import { english } from '../language/english/english.ts';
import { expectArticle } from '../article/expect-article.ts';
import { attribute } from './attribute.ts';
import type { Attribution } from './attribute.ts';

/** Finds every quote, direct, mixed and indirect, and who said it. */
export function attributeQuotes(input: string | Article): Attribution {
  const article = typeof input === 'string' ? splitParagraphs(input) : expectArticle(input, 'attributeQuotes');
  return attribute(article, english.read(article.text, article.blocks.filter((block) => block.role !== 'furniture')));
}
