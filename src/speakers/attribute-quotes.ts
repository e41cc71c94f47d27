import { splitParagraphs } from '../article/split-paragraphs.ts';
import type { Article } from '../article/types.ts';
import { withoutDateline } from '../article/without-dateline.ts';
import { english } from '../language/english/english.ts';
import { expectArticle } from '../article/expect-article.ts';
import { attribute } from './attribute.ts';
import type { Attribution, QuoteOptions } from './attribute.ts';
import { describe } from '../text/check-input.ts';

/**
 * Finds every quote, direct, mixed and indirect, and who said it.
 *
 * Reads every block but furniture, of a string or of the `Article` that `splitParagraphs` made of it.
 *
 * @throws TypeError when `input` is neither a string nor an `Article`, or `scope` is something else than `speech` and `all`.
 * @example
 * import { attributeQuotes } from 'copydesk';
 *
 * const { quotes, speakers } = attributeQuotes('Ana Ruiz, the mayor, was firm. “We will not wait,” she said.');
 * quotes[0].text; // → 'We will not wait,'
 * speakers[0]; // → { name: 'Ana Ruiz', roles: ['mayor'] }
 *
 * const feared = attributeQuotes('Officials fear that the dam will not hold.', { scope: 'all' });
 * feared.quotes[0].cue; // → { lemma: 'fear', class: 'feel' }
 */
export function attributeQuotes(input: string | Article, options: QuoteOptions = {}): Attribution {
  expectScope(options);
  const article = typeof input === 'string' ? splitParagraphs(input) : expectArticle(input, 'attributeQuotes');
  const read = article.blocks.filter((block) => block.role !== 'furniture');
  return attribute(article, english.read(article.text, withoutDateline(article, read)), options);
}

function expectScope({ scope }: QuoteOptions): void {
  if (scope !== undefined && scope !== 'speech' && scope !== 'all') {
    throw new TypeError(`attributeQuotes: expected options.scope to be 'speech' or 'all', got ${typeof scope === 'string' ? `'${String(scope)}'` : describe(scope)}`);
  }
}
