/*
 * Reads many articles, all different, in one process and prints how many megabytes more than after the first thousand it
 * took at most. What the process has done before would count, so it is a program of its own.
 *
 *   node scripts/run.mjs scripts/bench/memory.ts [ARTICLES] [copydesk|wink]
 */
import { createRequire } from 'node:module';
import { analyzeArticle } from '../../src/index.ts';
import { mutate, randomFrom } from '../../test/property/mutate.ts';
import { loadArticles } from './articles.ts';

const FIRST = 1000;
const MEGABYTE = 2 ** 20;

const [count = '50000', reader = 'copydesk'] = process.argv.slice(2);
const read = reader === 'wink' ? startWink() : analyzeArticle;
const articles = loadArticles();
let start = 0;
let most = 0;
for (let i = 0; i < Number(count); i++) {
  read(mutate(articles, randomFrom(i)));
  const { rss } = process.memoryUsage();
  if (i === FIRST) start = rss;
  if (i > FIRST) most = Math.max(most, rss - start);
}
console.log(Math.round(most / MEGABYTE));

/** Bare wink-nlp: whatever the engine lets the heap grow to before it collects all of it, it does there, too. */
function startWink(): (text: string) => unknown {
  const require = createRequire(import.meta.url);
  const winkNLP = require('wink-nlp') as (model: unknown) => { readDoc(text: string): unknown };
  const nlp = winkNLP(require('wink-eng-lite-web-model'));
  return (text) => nlp.readDoc(text);
}
