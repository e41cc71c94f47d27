// Fits the tagger's weights: node train-tagger.mjs CORPORA_DIR OUT_FILE [0|1]
// With 0 or 1, on every other article only: what is fitted on the tagger's answers needs them for text it has not seen.
// The same corpora give the same file, byte for byte.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { findQuotes } from '../../src/quotes/find-quotes.ts';
import { layOut } from '../../src/quotes/layout.ts';
import { packTrees } from '../../src/quotes/tagger/boosted-trees.ts';
import { mergeVariants } from '../../src/quotes/tagger/choose-spans.ts';
import { packPropensities } from '../../src/quotes/tagger/cue-propensity.ts';
import type { Propensity } from '../../src/quotes/tagger/cue-propensity.ts';
import { BUCKET_COUNT, FEATURE_COUNT, hashFeatures } from '../../src/quotes/tagger/hash-features.ts';
import { guessStates } from '../../src/quotes/tagger/guess-states.ts';
import type { Lattice } from '../../src/quotes/tagger/lattice.ts';
import { isWord } from '../../src/quotes/tagger/is-word.ts';
import { CAN_BE_LAST, LABELS, OUTSIDE, PART_COUNT } from '../../src/quotes/tagger/labels.ts';
import { describeSpans, logOdds } from '../../src/quotes/tagger/reweigh-spans.ts';
import { sequencesOf } from '../../src/quotes/tagger/sequence.ts';
import { MARGIN } from '../../src/quotes/tagger/sequence-view.ts';
import { viewSequence } from '../../src/quotes/tagger/view-sequence.ts';
import type { SequenceView } from '../../src/quotes/tagger/sequence-view.ts';
import { sharesOf, spanPosteriors } from '../../src/quotes/tagger/span-posteriors.ts';
import type { Candidate } from '../../src/quotes/tagger/span-posteriors.ts';
import { packWeights, unpackWeights } from '../../src/quotes/tagger/weights-format.ts';
import { packAscending } from '../../src/text/ascending.ts';
import { countCues, propensitiesWithout, stepsOf } from './cue-counts.ts';
import { fitCrf, latticeOf, targetOf } from './fit-crf.ts';
import type { Example } from './fit-crf.ts';
import { fitTrees } from './fit-trees.ts';
import type { Case } from './fit-trees.ts';
import { leanRows } from './lean-rows.ts';
import { readArticles } from './polnear.ts';
import type { LabelledArticle } from './polnear.ts';

/** Rows of weights that are fitted, of some 200,000 in use, and those of them that are kept: the others came out small, and without them the package is as small as it must be. */
const FITTED = 20_000;
const KEPT = 19_600;
const RATE = 0.02;
/** Fits that have not seen an article tell what they make of it: one for each fold. */
const FOLDS = 4;
const FOLD_EPOCHS = 3;
/** Epochs of the fit that shows which rows matter, and of each that fits those. */
const TRIAL_EPOCHS = 2;
const EPOCHS = 4;
const SEEDS = [1, 2, 3];
/** How many of the smallest weights before one tell its size; larger ones are seldom. */
const TELLING_PARTS = 13;
/** The second look at whole spans. */
const TREES = { trees: 80, rate: 0.12, seed: 1 };
/** Rarer features are not worth a row. */
const LEAST_OCCURRENCES = 3;

interface Item {
  readonly article: number;
  readonly view: SequenceView;
  readonly isWordAt: (at: number) => boolean;
  readonly states: Uint8Array;
  readonly example: Example;
}

const [corpora, outFile, half] = process.argv.slice(2);
const articles = readArticles(path.join(corpora, 'quotes', 'polnear-train.ndjson')).filter((_, i) => half === undefined || i % 2 === Number(half));
const counts = countCues(articles);
const items = articles.flatMap((article, i) => itemsOf(article, i, propensitiesWithout(counts, i)));

const judged: Case[][] = LABELS.map(() => []);
for (let fold = 0; fold < FOLDS; fold++) {
  const seen = items.filter(({ article }) => article % FOLDS !== fold).map(({ example }) => example);
  const weights = fitCrf(seen, { rowCount: BUCKET_COUNT, epochs: FOLD_EPOCHS, rate: RATE, seed: fold });
  for (const { article, view, isWordAt, states, example } of items) {
    if (article % FOLDS === fold) judge(view, isWordAt, latticeOf(example, weights), states);
  }
}
const examples = items.map(({ example }) => example);
const kept = rowsThatMatter(examples);
const lean = keepRows(examples, kept);
const fitted = SEEDS.map((seed) => fitCrf(lean, { rowCount: kept.length, epochs: EPOCHS, rate: RATE, seed }));
// By the steps in which they are kept.
const telling = leanRows(unpackWeights(packWeights(mean(fitted.map(({ parts }) => parts)))), KEPT);

writeFileSync(outFile, `// Written by scripts/quotes/train-tagger.ts. What it was estimated from, and how, is in docs/accuracy.md.
import type { CodedSymbols } from '../../text/symbol-code.ts';
import type { PackedTrees } from './boosted-trees.ts';
import type { PackedPropensities } from './cue-propensity.ts';
import type { PackedWeights } from './weights-format.ts';

export const CUE_PROPENSITIES: PackedPropensities = ${JSON.stringify(packPropensities(stepsOf(counts)))};
export const STEP_WEIGHTS: PackedWeights = ${JSON.stringify(packWeights(mean(fitted.map(({ steps }) => steps))))};
export const KEPT_BUCKETS: CodedSymbols = ${JSON.stringify(packAscending(telling.rows.map((row) => kept[row])))};
export const PART_WEIGHTS: PackedWeights = ${JSON.stringify(packWeights(telling.parts, { row: PART_COUNT, after: TELLING_PARTS }))};
export const SPAN_TREES: readonly PackedTrees[] = ${JSON.stringify(judged.map((cases) => packTrees(fitTrees(cases, TREES))))};
`);

function itemsOf({ reading, passages }: LabelledArticle, article: number, propensityOf: Propensity): Item[] {
  const layout = layOut(reading);
  const guess = guessStates(layout, findQuotes(layout));
  return passages.flatMap(({ passage, states: all }) => sequencesOf(layout, passage).map((sequence) => {
    const view = viewSequence(reading.tokens, sequence, guess, propensityOf);
    const states = all.subarray(sequence.firstToken - passage.firstToken, sequence.endToken - passage.firstToken);
    const isWordAt = (at: number): boolean => isWord(reading.tokens[sequence.firstToken + at]);
    return { article, view, isWordAt, states, example: exampleOf(view, states) };
  }));
}

function exampleOf(view: SequenceView, states: Uint8Array): Example {
  const rows = new Int32Array(view.length * FEATURE_COUNT);
  hashFeatures(view, rows);
  const offsets = Int32Array.from({ length: view.length + 1 }, (_, t) => t * FEATURE_COUNT);
  return { length: view.length, rows, offsets, classes: view.wordClass.slice(MARGIN, MARGIN + view.length), target: targetOf(states) };
}

/** Adds to the cases what the chain thinks possible in a sequence, and whether it is annotated. */
function judge(view: SequenceView, isWordAt: (at: number) => boolean, lattice: Lattice, states: Uint8Array): void {
  const right = new Set(mergeVariants(annotatedSpans(states), isWordAt).map(keyOf));
  describeSpans(view, sharesOf(lattice), mergeVariants(spanPosteriors(lattice), isWordAt), (candidate, numbers) => {
    judged[candidate.label].push({ numbers: numbers.slice(), odds: logOdds(candidate), right: right.has(keyOf(candidate)) });
  });
}

function annotatedSpans(states: Uint8Array): Candidate[] {
  const spans: Candidate[] = [];
  let first = 0;
  states.forEach((state, i) => {
    if (i === 0 || CAN_BE_LAST[states[i - 1]]) first = i;
    if (state !== OUTSIDE && CAN_BE_LAST[state]) spans.push({ label: state - 1 >> 2, first, end: i + 1, probability: 1 });
  });
  return spans;
}

function keyOf({ label, first, end }: Candidate): string {
  return `${label} ${first} ${end}`;
}

/** The rows whose weights are large in a trial fit, ascending. Frequent ones have the advantage, as their weights are sure. */
function rowsThatMatter(examples: readonly Example[]): number[] {
  const { parts } = fitCrf(examples, { rowCount: BUCKET_COUNT, epochs: TRIAL_EPOCHS, rate: RATE, seed: 0 });
  const occurrences = new Uint32Array(BUCKET_COUNT);
  for (const { rows } of examples) for (const row of rows) occurrences[row]++;
  const worth = Float64Array.from(occurrences, (count, row) => {
    if (count < LEAST_OCCURRENCES) return 0;
    const squares = parts.subarray(row * PART_COUNT, (row + 1) * PART_COUNT).reduce((sum, weight) => sum + weight * weight, 0);
    return Math.sqrt(squares) * count ** 0.25;
  });
  const byWorth = [...worth.keys()].filter((row) => worth[row] > 0).sort((a, b) => worth[b] - worth[a] || a - b);
  return byWorth.slice(0, FITTED).sort((a, b) => a - b);
}

/** The examples with nothing but the kept rows, numbered anew. */
function keepRows(examples: readonly Example[], keptRows: readonly number[]): Example[] {
  const newRow = new Int32Array(BUCKET_COUNT).fill(-1);
  keptRows.forEach((row, i) => {
    newRow[row] = i;
  });
  return examples.map((example) => {
    const rows: number[] = [];
    const offsets = new Int32Array(example.length + 1);
    for (let t = 0; t < example.length; t++) {
      for (let f = example.offsets[t]; f < example.offsets[t + 1]; f++) if (newRow[example.rows[f]] >= 0) rows.push(newRow[example.rows[f]]);
      offsets[t + 1] = rows.length;
    }
    return { ...example, rows: Int32Array.from(rows), offsets };
  });
}

function mean(weights: readonly Float32Array[]): Float32Array {
  return weights[0].map((_, i) => weights.reduce((sum, each) => sum + each[i], 0) / weights.length);
}
