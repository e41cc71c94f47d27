import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as node from '../../src/node/index.ts';
import { mutate, randomFrom } from '../../test/property/mutate.ts';
import { countWords } from './articles.ts';
import { processorTime } from './processor-time.ts';

const WARM_UP = 200;
const COUNT = 3000;

export interface Throughput {
  /** Words of the mean article. */
  readonly words: number;
  /** Milliseconds of processor time an article, that of sending it to a worker thread and back included. */
  readonly milliseconds: number;
}

/** What an article costs in `analyzeMany` of the built package, on as many threads as the machine has cores. */
export async function measureThroughput(articles: readonly string[]): Promise<Throughput> {
  const { analyzeMany } = await import(pathToFileURL(path.resolve('dist/node.js')).href) as typeof node;
  const texts = Array.from({ length: WARM_UP + COUNT }, (_, i) => mutate(articles, randomFrom(i)));
  let done = 0;
  let start = 0;
  for await (const record of analyzeMany(texts)) {
    if ('error' in record) throw new Error(record.error);
    if (++done === WARM_UP) start = processorTime();
  }
  return { words: countWords(texts) / texts.length, milliseconds: (processorTime() - start) / COUNT };
}
