/*
 * Measures copydesk beside what else there is, in one run on the articles of this repository, and writes docs/performance.md.
 * Takes some minutes. Times are processor time and most figures ratios, so that a busy machine does little harm.
 *
 *   npm run bench
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { countWords, loadArticles } from './articles.ts';
import { measureColdStart } from './cold-start.ts';
import { measureGrowth, measureHostile } from './growth.ts';
import { writePage } from './page.ts';
import { measureRatios } from './ratios.ts';
import { measureThroughput } from './throughput.ts';

const MANY = 50_000;

/** Megabytes that a process grows by over so many articles. */
const growthOf = (reader: string) => Number(execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/bench/memory.ts', String(MANY), reader], { encoding: 'utf8' }));

const articles = loadArticles();
const page = writePage({
  articles: articles.length,
  words: countWords(articles),
  rows: await measureRatios(articles),
  coldStart: measureColdStart(articles[0]),
  growth: measureGrowth(articles),
  hostile: measureHostile(articles),
  throughput: await measureThroughput(articles),
  memory: { articles: MANY, megabytes: growthOf('copydesk'), ofWink: growthOf('wink') },
  machine: `${cpus()[0].model}, Node ${process.versions.node}`,
});
writeFileSync('docs/performance.md', page);
console.log(page);
