import { readFileSync } from 'node:fs';
import path from 'node:path';
import { english } from '../../src/language/english/english.ts';
import { paragraphsOf } from './polnear.ts';
import type { LabelledArticle } from './polnear.ts';

/** A sentence, a paragraph, or a whole page of which only the article counts. */
interface News {
  readonly id: string;
  readonly text: string;
  readonly articleBody?: string;
}

/** News that nobody annotated for quotes, one JSON object a line. */
const FILES = [['tone', 'newsmtsc-train.ndjson'], ['gold', 'tension-train.ndjson'], ['pages', 'pages-dev.ndjson']] as const;
/** Some of it is from articles that are annotated. */
const ANNOTATED = /^polnear/u;

/** News without annotation, every token outside. */
export function readUnlabelled(corpora: string): LabelledArticle[] {
  const news = FILES.flatMap((file) => readFileSync(path.join(corpora, ...file), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as News));
  const texts = new Set(news.filter(({ id }) => !ANNOTATED.test(id)).map(({ text, articleBody }) => articleBody ?? text));
  return [...texts].map((text) => {
    const reading = english.read(text, paragraphsOf(text));
    const passages = reading.passages.filter(({ firstToken, endToken }) => firstToken < endToken);
    return { id: text, reading, passages: passages.map((passage) => ({ passage, states: new Uint8Array(passage.endToken - passage.firstToken) })) };
  });
}
