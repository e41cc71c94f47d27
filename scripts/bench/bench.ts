/*
 * Measures copydesk beside what else there is, in one run on the articles of this repository, and writes docs/performance.md.
 *
 *   npm run bench
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { Bench } from 'tinybench';
import { analyzeArticle, splitParagraphs } from '../../src/index.ts';
import { countWords, loadArticles } from './articles.ts';
import { BASE, contenders } from './contenders.ts';
import { writePage } from './page.ts';

const articles = loadArticles();
const bench = new Bench({ time: 1500, warmupTime: 500 });
for (const { name, read } of contenders) bench.add(name, () => { for (const text of articles) read(text); });
await bench.run();

const milliseconds = new Map(bench.tasks.map(({ name, result }) => {
  if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
  return [name, result.latency.p50];
}));
const base = milliseconds.get(BASE) ?? NaN;

/** Time of a text ten times as long over ten times the time of the text; of prose alone, for furniture is passed over. */
const growth = (texts: readonly string[]): number => {
  const text = texts.flatMap((each) => splitParagraphs(each).paragraphs.map((paragraph) => `${paragraph.text}\n\n`)).join('');
  const time = (length: number) => {
    const long = text.repeat(Math.ceil(length / text.length)).slice(0, length);
    analyzeArticle(long);
    const start = performance.now();
    analyzeArticle(long);
    return performance.now() - start;
  };
  return time(1_000_000) / time(100_000) / 10;
};

const page = writePage({
  rows: contenders.map(({ name, gives }) => ({ name, gives, ratio: (milliseconds.get(name) ?? NaN) / base })),
  articles: articles.length,
  words: countWords(articles),
  articleMilliseconds: (milliseconds.get('copydesk `analyzeArticle`') ?? NaN) / articles.length,
  growth: growth(articles),
  machine: `${cpus()[0].model}, Node ${process.versions.node}`,
});
writeFileSync('docs/performance.md', page);
console.log(page);
