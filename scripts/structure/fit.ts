/**
 * Fits the weights with which `splitParagraphs` finds the body, and writes src/article/weights.ts.
 *
 *   node fit.mjs CORPORA [OUT]
 */
import { writeFileSync } from 'node:fs';
import { FEATURES } from '../../src/article/features.ts';
import { fitText, textExample } from './text-model.ts';
import { readPages } from './pages.ts';
import { printWeights } from './print-weights.ts';

const [corpora, out = 'src/article/weights.ts'] = process.argv.slice(2);
const pages = readPages(corpora);
const weights = fitText(pages.map(textExample));
writeFileSync(out, printWeights(weights, FEATURES, {
  chain: './chain.ts',
  script: 'scripts/structure/fit.ts',
  from: `the text of ${String(pages.length)} English web pages with a hand-marked body (article-extraction-benchmark, MIT)`,
}));
