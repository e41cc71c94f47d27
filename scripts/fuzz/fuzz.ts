/*
 * Analyses mutated articles and looks for a broken promise of the contract, an exception or a slow answer.
 *
 *   npm run fuzz -- [CASES] [FIRST-SEED]
 */
import { readFileSync, readdirSync } from 'node:fs';
import { analyzeArticle } from '../../src/index.ts';
import type { ArticleAnalysis } from '../../src/index.ts';
import { brokenPromises } from '../../test/promises.ts';
import { mutate, randomFrom } from '../../test/property/mutate.ts';
import { shrink } from './shrink.ts';

const ARTICLES = 'test/articles';
const MOST_FAILURES = 10;
/** Milliseconds a character, far above what any text may cost, far below what a square costs. */
const SLOW_PER_CHARACTER = 1;
const SLOW_AT_LEAST = 1000;

const [cases = '100000', firstSeed = '0'] = process.argv.slice(2);
const articles = readdirSync(ARTICLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readFileSync(`${ARTICLES}/${name}/source.txt`, 'utf8'));

const begin = performance.now();
const found = new Set<string>();
let failed = 0;
let characters = 0;
const last = Number(firstSeed) + Number(cases);
for (let seed = Number(firstSeed); seed < last && found.size < MOST_FAILURES; seed++) {
  const text = mutate(articles, randomFrom(seed));
  characters += text.length;
  const problem = problemOf(text);
  if (problem === null) continue;
  failed++;
  if (found.has(problem)) continue;
  found.add(problem);
  console.log(`seed ${seed}: ${problem}\n  ${JSON.stringify(shrink(text, (shorter) => problemOf(shorter) === problem))}`);
}
console.log(`${cases} cases from seed ${firstSeed}, ${(characters / 1e6).toFixed(1)} million characters, ${((performance.now() - begin) / 1000).toFixed(0)} s: ${failed} failed in ${found.size} ways`);
process.exitCode = failed === 0 ? 0 : 1;

/** What is wrong with the analysis of a text, without the numbers of quotes and speakers; null when all is well. */
function problemOf(text: string): string | null {
  try {
    const { analysis, isSlow } = timed(text);
    const broken = brokenPromises(text, analysis).map((promise) => promise.replace(/^[qs]\d+: |\d+/g, ''));
    // What has been read in between may be remembered, and must not be seen.
    if (JSON.stringify(analysis) !== JSON.stringify(analyzeArticle(text))) broken.push('read again, it is another');
    // On a busy machine any text may look slow once.
    if (isSlow && timed(text).isSlow) broken.push('slow');
    return broken.length === 0 ? null : [...new Set(broken)].join('; ');
  } catch (error) {
    return String(error);
  }
}

function timed(text: string): { analysis: ArticleAnalysis; isSlow: boolean } {
  const start = process.cpuUsage();
  const analysis = analyzeArticle(text);
  const { user, system } = process.cpuUsage(start);
  return { analysis, isSlow: (user + system) / 1000 > Math.max(SLOW_AT_LEAST, text.length * SLOW_PER_CHARACTER) };
}
