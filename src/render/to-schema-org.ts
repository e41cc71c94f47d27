import type { ArticleAnalysis, ScoredQuote } from '../report.ts';
import type { Speaker, SpeakerKind } from '../speakers/types.ts';
import { expectAnalysis } from './expect-analysis.ts';

/**
 * The article as JSON-LD in the words of schema.org: a `NewsArticle` with its authors and dateline, and each direct or
 * mixed quote as a `Quotation` with its speaker. Indirect quotes are left out, for they are not the speaker's words.
 * The string may stand in a `<script type="application/ld+json">` as it is.
 *
 * @throws TypeError when `analysis` is not what `analyzeArticle` gives.
 * @example
 * import { analyzeArticle } from 'copydesk';
 * import { toSchemaOrg } from 'copydesk/render';
 *
 * const analysis = analyzeArticle('“We will not wait,” said Ana Ruiz, the mayor.');
 * const jsonLd = { ...JSON.parse(toSchemaOrg(analysis)), url: 'https://example.org/story' };
 * jsonLd['@type']; // → 'NewsArticle'
 */
export function toSchemaOrg(analysis: ArticleAnalysis): string {
  expectAnalysis(analysis, 'toSchemaOrg');
  const { article, quotes, speakers } = analysis;
  const quoted = quotes.filter(({ kind }) => kind !== 'indirect');
  const heard = new Set(quoted.map(({ speaker }) => speaker));
  const json = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline?.text,
    description: article.dek?.text,
    author: article.byline?.authors.map((name) => ({ '@type': 'Person', name })),
    dateline: article.dateline?.place,
    articleBody: article.paragraphs.map(({ text }) => text).join('\n\n'),
    mentions: speakers.filter(({ id }) => heard.has(id)).map(speakerNode),
    hasPart: quoted.map(quotation),
  }, null, 2);
  // A `<` in a string could end the script element around it.
  return json.replaceAll('<', '\\u003c');
}

function quotation({ id, text, speaker }: ScoredQuote) {
  const who = speaker === null ? undefined : { '@id': `#${speaker}` };
  return { '@type': 'Quotation', '@id': `#${id}`, text, spokenByCharacter: who, creator: who };
}

const types: Readonly<Record<SpeakerKind, string>> = {
  person: 'Person', unnamed: 'Person', organization: 'Organization', group: 'Organization', document: 'CreativeWork',
};

function speakerNode({ id, kind, name, roles }: Speaker) {
  const jobTitle = types[kind] === 'Person' && roles.length > 0 ? roles : undefined;
  return { '@type': types[kind], '@id': `#${id}`, name, jobTitle };
}
