/*
 * Reads many articles, all different, in one process and prints how many megabytes more than after the first thousand it
 * took at most. What the process has done before would count, so it is a program of its own.
 *
 *   node scripts/run.mjs scripts/bench/memory.ts [ARTICLES]
 */
import { analyzeArticle } from '../../src/index.ts';
import { mutate, randomFrom } from '../../test/property/mutate.ts';
import { loadArticles } from './articles.ts';

const FIRST = 1000;
const MEGABYTE = 2 ** 20;

const count = Number(process.argv[2] ?? 50_000);
const articles = loadArticles();
let start = 0;
let most = 0;
for (let i = 0; i < count; i++) {
  analyzeArticle(mutate(articles, randomFrom(i)));
  const { rss } = process.memoryUsage();
  if (i === FIRST) start = rss;
  if (i > FIRST) most = Math.max(most, rss - start);
}
console.log(Math.round(most / MEGABYTE));
