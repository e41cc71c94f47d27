/**
 * Measures how much of the body is found on pages that the weights have not seen: five parts, each found with weights
 * fitted on the other four. Three ways to part the pages, for one page more or less found moves the mean.
 *
 *   node cross-validate.mjs CORPORA
 */
import { readText } from '../../src/article/split-paragraphs.ts';
import { WEIGHTS as TEXT_WEIGHTS } from '../../src/article/weights.ts';
import { readPage } from '../../src/html/from-document.ts';
import { parseHtml } from '../../src/html/parse-html.ts';
import { WEIGHTS as MARKUP_WEIGHTS } from '../../src/html/weights.ts';
import type { Article } from '../../src/article/types.ts';
import type { ChainWeights } from '../../src/article/chain.ts';
import { fitMarkup, markupExample } from './markup-model.ts';
import { scorePages, type Score } from './measure.ts';
import { readMarkup, readPages, type Page } from './pages.ts';
import { asWeights } from './print-weights.ts';
import { fitText, textExamples } from './text-model.ts';

const PARTS = 5;
const WAYS = 3;

const [corpora] = process.argv.slice(2);
const pages = readPages(corpora);
const markupExamples = new Map(pages.map((page) => [page, markupExample(corpora, page)]));

measure('text', TEXT_WEIGHTS, (train) => asWeights(fitText(textExamples(train))), ({ text }, weights) => readText(text, weights));
measure('markup', MARKUP_WEIGHTS, (train) => asWeights(fitMarkup(train.flatMap((page) => markupExamples.get(page) ?? []))), (page, weights) => readPage(parseHtml(readMarkup(corpora, page)), weights));

function measure(what: string, fitted: ChainWeights, fit: (train: Page[]) => ChainWeights, read: (page: Page, weights: ChainWeights) => Article): void {
  const found = (page: Page, weights: ChainWeights) => ({ found: read(page, weights).paragraphs.map(({ text }) => text), articleBody: page.articleBody });
  print(`${what}, the pages it was fitted on`, [scorePages(pages.map((page) => found(page, fitted)))]);
  const scores = Array.from({ length: WAYS }, (_, way) => {
    const order = pages.toSorted((a, b) => hash(`${String(way)}/${a.id}`) - hash(`${String(way)}/${b.id}`));
    return scorePages(Array.from({ length: PARTS }, (_, part) => {
      const weights = fit(order.filter((_, i) => i % PARTS !== part));
      return order.filter((_, i) => i % PARTS === part).map((page) => found(page, weights));
    }).flat());
  });
  print(`${what}, pages it has not seen`, scores);
}

function print(what: string, scores: readonly Score[]): void {
  const mean = (of: (score: Score) => number) => (scores.reduce((sum, score) => sum + of(score), 0) / scores.length).toFixed(3);
  console.log(`${what.padEnd(36)} F1 ${mean(({ f1 }) => f1)}  precision ${mean(({ precision }) => precision)}  recall ${mean(({ recall }) => recall)}  paragraphs exact ${mean(({ exact }) => exact)}   F1 each: ${scores.map(({ f1 }) => f1.toFixed(3)).join(' ')}`);
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) ^ (value >>> 13);
  return value >>> 0;
}
