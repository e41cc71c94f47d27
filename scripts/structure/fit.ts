/**
 * Fits the weights with which the body is found, in text and in markup, and writes both data modules.
 *
 *   node fit.mjs CORPORA
 */
import { writeFileSync } from 'node:fs';
import { FEATURES } from '../../src/article/features.ts';
import { PAGE_FEATURES } from '../../src/html/features.ts';
import { fitMarkup, markupExample } from './markup-model.ts';
import { readPages } from './pages.ts';
import { printWeights } from './print-weights.ts';
import { fitText, textExamples } from './text-model.ts';

const [corpora] = process.argv.slice(2);
const pages = readPages(corpora);
const source = `of ${String(pages.length)} English web pages with a hand-marked body (article-extraction-benchmark, MIT)`;

writeFileSync('src/article/weights.ts', printWeights(fitText(textExamples(pages)), FEATURES, {
  chain: './chain.ts',
  script: 'scripts/structure/fit.ts',
  from: `the text ${source}`,
  // Coarse, since copydesk/article must be small.
  steps: 20,
}));
writeFileSync('src/html/weights.ts', printWeights(fitMarkup(pages.map((page) => markupExample(corpora, page))), PAGE_FEATURES, {
  chain: '../article/chain.ts',
  script: 'scripts/structure/fit.ts',
  from: `the markup ${source}`,
  steps: 100,
}));
