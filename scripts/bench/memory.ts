/*
 * Reads many articles, all different, in one process and tells how much memory it has taken since the first thousand.
 *
 *   npx esbuild scripts/bench/memory.ts --bundle --platform=node --format=esm --packages=external \
 *     '--define:COPYDESK_VERSION="dev"' --outfile=node_modules/.cache/memory.mjs
 *   node node_modules/.cache/memory.mjs [ARTICLES]
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
  if (i > FIRST) most = Math.max(most, rss);
  if (i % 2000 === 0) console.log(`${i} articles: ${(rss / MEGABYTE).toFixed(0)} MB`);
}
console.log(`after ${FIRST}: ${(start / MEGABYTE).toFixed(0)} MB; at most ${((most - start) / MEGABYTE).toFixed(0)} MB more in ${count}`);
