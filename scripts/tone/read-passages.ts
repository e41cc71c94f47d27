import { readFileSync } from 'node:fs';
import { readCorpus } from './news-words.ts';

/** Ratings that are not in the corpora; its README.md tells their form. */
const FOLDER = 'scripts/tone/passages';

/** The source of passages chosen to be like those of the corpora, whose ratings are not in them. */
export const FURTHER = 'further';
/** The sources of all paragraphs and sentences that were left, which nobody chose: for the most part they are calm, and they were rated faster. */
export const REST: ReadonlySet<string> = new Set(['rest-polnear', 'rest-pages', 'rest-newsmtsc']);
/** The sources of those that were written to be rated: what they are like tells nothing of how well the news is read. */
export const WRITTEN: ReadonlySet<string> = new Set(['headlines', 'paragraphs']);

/** A passage of the news and its ratings: level 0 to 1, direction and sentiment -1 to 1. Its id is the corpus, the article, and where in it. */
export interface Passage {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly level: number;
  readonly direction: number;
  readonly sentiment: number;
}

interface Article {
  readonly id: string;
  readonly text: string;
}

/** All passages that were rated after the guide. */
export function readPassages(corpora: string): Passage[] {
  const polnear = readCorpus<Article>(corpora, 'quotes/polnear-train.ndjson');
  const pages = readCorpus<{ id: string; articleBody: string }>(corpora, 'pages/pages-dev.ndjson').map(({ id, articleBody }) => ({ id, text: articleBody }));
  return [
    ...readCorpus<Omit<Passage, 'source'>>(corpora, 'gold/tension-train.ndjson').map((each) => ({ ...each, source: each.id.split(':')[0] })),
    ...readRated('polnear', FURTHER, polnear),
    ...readRated('pages', FURTHER, pages),
    ...readRated('rest-polnear', 'rest-polnear', polnear),
    ...readRated('rest-pages', 'rest-pages', pages),
    ...readRated('rest-newsmtsc', 'rest-newsmtsc', readCorpus<Article>(corpora, 'tone/newsmtsc-train.ndjson')),
    ...[...WRITTEN].flatMap(readWritten),
  ];
}

/** A group stands for an article: its lines are too much alike to be learned from and tested on. */
function readWritten(source: string): Passage[] {
  let group = '';
  return readLines(source).flatMap((line, i): Passage[] => {
    if (line.startsWith('# ')) {
      group = line.slice(2);
      return [];
    }
    const [ratings, text] = [line.slice(0, 3), line.slice(4)];
    return [{ id: `${source}:${group}:${i}`, source, text, ...readRatings(ratings) }];
  });
}

function readRated(file: string, source: string, articles: readonly Article[]): Passage[] {
  const corpus = file.replace('rest-', '');
  return readLines(file).flatMap((line) => {
    const [article, ...paragraphs] = line.split(' ');
    const { id, text } = articles[Number(article)];
    return paragraphs.map((paragraph): Passage => {
      const [start, ratings] = paragraph.split(':');
      const [found] = text.slice(Number(start)).split('\n', 1);
      return { id: `${corpus}:${id}:${start}`, source, text: found, ...readRatings(ratings) };
    });
  });
}

function readLines(name: string): string[] {
  return readFileSync(`${FOLDER}/${name}.txt`, 'utf8').trim().split('\n');
}

function readRatings(digits: string): Pick<Passage, 'level' | 'direction' | 'sentiment'> {
  const [level, direction, sentiment] = [...digits].map(Number);
  return { level: level / 4, direction: direction / 2 - 1, sentiment: sentiment / 2 - 1 };
}

/** The article or document that a text is from, by its id: what is learned from a text is tested on others of other articles only. */
export function articleOf(id: string): string {
  return /^(?:polnear|pages|headlines|paragraphs):/.test(id) ? id.slice(0, id.lastIndexOf(':')) : /(?:[a-z]+(?:_v\d)?_)?\d+(?=_)/.exec(id)?.[0] ?? id;
}
