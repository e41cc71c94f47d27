import type { AttributedArticle } from '../corpora.ts';
import { matchArticle } from '../matched-article.ts';
import { NOTHING } from '../measure.ts';
import type { Measure } from '../measure.ts';
import { isNameOf, isPronoun } from '../same-source.ts';
import { Share } from '../tally.ts';

const ALIKE = 0.3;

/** Whether a quote's speaker is who people's coreference says it is, of the quotes that were found. */
export const measureCanonicalSpeakers: Measure = (corpora) => {
  const articles = corpora.read<AttributedArticle>('quotes/gum-news-dev');
  if (articles === null) return NOTHING;
  const shares = { all: new Share(), named: new Share(), 'via-pronoun': new Share() };
  for (const { wanted, found, jaccard } of articles.flatMap((article) => matchArticle(article).matches)) {
    if (jaccard < ALIKE || wanted.chain === null) continue;
    const isRight = isNameOf(wanted.chain, found.speakerName ?? found.sourceText);
    shares.all.count(isRight);
    if (wanted.chain.named.length > 0) shares.named.count(isRight);
    if (isPronoun(wanted.sourceText)) shares['via-pronoun'].count(isRight);
  }
  return { figures: Object.fromEntries(Object.entries(shares).map(([name, { value }]) => [`gum.canonical.${name}`, value])) };
};
