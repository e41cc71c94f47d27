import { readCorpus } from './news-words.ts';
import { RATED_PARAGRAPHS } from './rated-paragraphs.ts';

/** The source of those passages whose ratings are not in the corpora. */
export const FURTHER = 'further';

/** A passage of the news and its ratings: level 0 to 1, direction and sentiment -1 to 1. Its id is the corpus, the article, and where in it. */
export interface Passage {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly level: number;
  readonly direction: number;
  readonly sentiment: number;
}

/** All passages that were rated after the guide. */
export function readPassages(corpora: string): Passage[] {
  return [
    ...readCorpus<Omit<Passage, 'source'>>(corpora, 'gold/tension-train.ndjson').map((each) => ({ ...each, source: each.id.split(':')[0] })),
    ...readRated('polnear', readCorpus<{ id: string; text: string }>(corpora, 'quotes/polnear-train.ndjson')),
    ...readRated('pages', readCorpus<{ id: string; articleBody: string }>(corpora, 'pages/pages-dev.ndjson').map(({ id, articleBody }) => ({ id, text: articleBody }))),
  ];
}

function readRated(corpus: keyof typeof RATED_PARAGRAPHS, articles: readonly { readonly id: string; readonly text: string }[]): Passage[] {
  return RATED_PARAGRAPHS[corpus].trim().split('\n').flatMap((line) => {
    const [article, ...paragraphs] = line.split(' ');
    const { id, text } = articles[Number(article)];
    return paragraphs.map((paragraph): Passage => {
      const [start, ratings] = paragraph.split(':');
      const [level, direction, sentiment] = [...ratings].map(Number);
      const [found] = text.slice(Number(start)).split('\n', 1);
      return { id: `${corpus}:${id}:${start}`, source: FURTHER, text: found, level: level / 4, direction: direction / 2 - 1, sentiment: sentiment / 2 - 1 };
    });
  });
}

/** The article or document that a text is from, by its id: what is learned from a text is tested on others of other articles only. */
export function articleOf(id: string): string {
  return /^(?:polnear|pages):/.test(id) ? id.slice(0, id.lastIndexOf(':')) : /(?:[a-z]+(?:_v\d)?_)?\d+(?=_)/.exec(id)?.[0] ?? id;
}
