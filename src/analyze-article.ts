import { expectArticle } from './article/expect-article.ts';
import { splitParagraphs } from './article/split-paragraphs.ts';
import type { Article } from './article/types.ts';
import { withoutDateline } from './article/without-dateline.ts';
import { english } from './language/english/english.ts';
import type { ArticleAnalysis } from './report.ts';
import { attribute } from './speakers/attribute.ts';
import { readTone } from './tone/read-tone.ts';
import { sentimentOfArticle, tensionOfArticle, toneOf } from './tone/sum-tone.ts';
import { sentimentTowardMentions } from './tone/toward-target.ts';
import { unite } from './text/span.ts';
import type { Span } from './text/span.ts';
import { version } from './version.ts';

/**
 * Reads an article once and tells all: its structure, its quotes and speakers, how it feels and how tense it is.
 *
 * Any string is accepted; one without an article in it gives an empty analysis. An `Article`, of `splitParagraphs` or
 * of a page's markup by `fromHtml`, keeps the roles that its blocks have.
 *
 * @throws TypeError when `input` is neither a string nor an `Article`.
 * @example
 * import { analyzeArticle } from 'copydesk';
 *
 * const { quotes, speakers } = analyzeArticle('“We will not wait,” said Ana Ruiz, the mayor. “Not another day.”');
 * quotes[0].text; // → 'We will not wait, … Not another day.'
 * speakers[0].name; // → 'Ana Ruiz'
 */
export function analyzeArticle(input: string | Article): ArticleAnalysis {
  const article = typeof input === 'string' ? splitParagraphs(input) : expectArticle(input, 'analyzeArticle');
  const reading = english.read(article.text, withoutDateline(article, article.blocks.filter((block) => block.role !== 'furniture')));
  const { quotes, speakers } = attribute(article, reading);
  const tone = readTone(reading);
  const nameAt = new Map<number, string>();
  for (const { name, mentions } of speakers) for (const { start } of mentions) nameAt.set(start, name);
  const nameOf = ({ start }: Span) => nameAt.get(start);
  // Not `{ ...paragraph, ...tone }`: V8 makes a hidden class for each object built so, and only a full collection frees them.
  const paragraphs = article.paragraphs.map((paragraph) => Object.assign({}, paragraph, toneOf(tone, [paragraph], nameOf)));
  const contentOf = new Map(quotes.map((quote) => [quote.id, quote.content]));
  return {
    version,
    article,
    paragraphs,
    quotes: quotes.map((quote) => Object.assign(quote, toneOf(tone, quote.content, nameOf))),
    speakers: speakers.map((speaker) => {
      const said = unite(speaker.quotes.flatMap((id) => contentOf.get(id) ?? []));
      return Object.assign(speaker, toneOf(tone, said, nameOf), { toward: sentimentTowardMentions(tone, speaker.mentions) });
    }),
    sentiment: sentimentOfArticle(paragraphs.map(({ sentiment }) => sentiment)),
    tension: tensionOfArticle(tone, paragraphs, paragraphs.map(({ tension }) => tension), nameOf),
  };
}
