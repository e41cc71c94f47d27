// Fits the tagger's weights: node train-tagger.mjs CORPORA_DIR OUT_FILE [0|1]
// With 0 or 1, on every other article only: what is fitted on the tagger's answers needs them for text it has not seen.
// The same corpora give the same file, byte for byte.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { cueKey, listPropensities, propensityStep } from '../../src/quotes/tagger/cue-propensity.ts';
import type { Propensity } from '../../src/quotes/tagger/cue-propensity.ts';
import { featuresOf, MOST_FEATURES } from '../../src/quotes/tagger/features.ts';
import { LABELS, OUTSIDE } from '../../src/quotes/tagger/labels.ts';
import { BUCKET_COUNT, PART_COUNT } from '../../src/quotes/tagger/model.ts';
import { sequencesOf } from '../../src/quotes/tagger/sequence.ts';
import { MARGIN, viewSequence } from '../../src/quotes/tagger/sequence-view.ts';
import { packAscending, packWeights } from '../../src/quotes/tagger/weights-format.ts';
import { fitCrf } from './fit-crf.ts';
import type { Example } from './fit-crf.ts';
import { readArticles } from './polnear.ts';
import type { LabelledArticle } from './polnear.ts';

/** Rows of weights that are kept, of some 200,000 in use. */
const KEPT = 24_000;
const RATE = 0.02;
/** Epochs of the fit that shows which rows matter, and of each that fits those. */
const TRIAL_EPOCHS = 2;
const EPOCHS = 3;
const SEEDS = [1, 2, 3, 4];
/** Rarer features are not worth a row. */
const LEAST_OCCURRENCES = 3;

const [corpora, outFile, half] = process.argv.slice(2);
const articles = readArticles(path.join(corpora, 'quotes', 'polnear-train.ndjson')).filter((_, i) => half === undefined || i % 2 === Number(half));
const counts = countCues(articles);
const examples = articles.flatMap((article, i) => examplesOf(article, propensities(counts, i)));
const kept = rowsThatMatter(examples);
const lean = keepRows(examples, kept);
const fitted = SEEDS.map((seed) => fitCrf(lean, { rowCount: kept.length, epochs: EPOCHS, rate: RATE, seed }));
const steadySteps = new Map([...counts.total].map(([key, [cues, all]]) => [key, propensityStep(cues, all)] as const));

writeFileSync(outFile, `// Written by scripts/quotes/train-tagger.ts. What it was estimated from, and how, is in docs/accuracy.md.
import type { PackedWeights } from './weights-format.ts';

export const CUE_PROPENSITIES = ${JSON.stringify(listPropensities(steadySteps))};
export const STEP_WEIGHTS: PackedWeights = ${JSON.stringify(packWeights(mean(fitted.map(({ steps }) => steps))))};
export const KEPT_BUCKETS = ${JSON.stringify(packAscending(kept))};
export const PART_WEIGHTS: PackedWeights = ${JSON.stringify(packWeights(mean(fitted.map(({ parts }) => parts))))};
`);

/** The rows whose weights are large in a trial fit, ascending. Frequent ones have the advantage, as their weights are sure. */
function rowsThatMatter(all: readonly Example[]): number[] {
  const { parts } = fitCrf(all, { rowCount: BUCKET_COUNT, epochs: TRIAL_EPOCHS, rate: RATE, seed: 0 });
  const occurrences = new Uint32Array(BUCKET_COUNT);
  for (const { rows } of all) for (const row of rows) occurrences[row]++;
  const worth = Float64Array.from(occurrences, (count, row) => {
    if (count < LEAST_OCCURRENCES) return 0;
    const squares = parts.subarray(row * PART_COUNT, (row + 1) * PART_COUNT).reduce((sum, weight) => sum + weight * weight, 0);
    return Math.sqrt(squares) * count ** 0.25;
  });
  const byWorth = [...worth.keys()].filter((row) => worth[row] > 0).sort((a, b) => worth[b] - worth[a] || a - b);
  return byWorth.slice(0, KEPT).sort((a, b) => a - b);
}

/** The examples with nothing but the kept rows, numbered anew. */
function keepRows(all: readonly Example[], keptRows: readonly number[]): Example[] {
  const newRow = new Int32Array(BUCKET_COUNT).fill(-1);
  keptRows.forEach((row, i) => {
    newRow[row] = i;
  });
  return all.map((example) => {
    const rows: number[] = [];
    const offsets = new Int32Array(example.length + 1);
    for (let t = 0; t < example.length; t++) {
      for (let f = example.offsets[t]; f < example.offsets[t + 1]; f++) if (newRow[example.rows[f]] >= 0) rows.push(newRow[example.rows[f]]);
      offsets[t + 1] = rows.length;
    }
    return { ...example, rows: Int32Array.from(rows), offsets };
  });
}

type Counts = Map<string, readonly [cues: number, all: number]>;

/** How often each word was part of a cue, in all and in each article. */
function countCues(labelled: readonly LabelledArticle[]): { total: Counts; each: Counts[] } {
  const total: Counts = new Map();
  const cue = LABELS.indexOf('cue');
  const each = labelled.map(({ reading, passages }) => {
    const own: Counts = new Map();
    for (const { passage, states: labels } of passages) {
      labels.forEach((state, i) => {
        const key = cueKey(reading.tokens[passage.firstToken + i]);
        if (key !== null) add(own, key, state !== OUTSIDE && state - 1 >> 2 === cue ? 1 : 0, 1);
      });
    }
    for (const [key, [cues, all]] of own) add(total, key, cues, all);
    return own;
  });
  return { total, each };
}

function add(to: Counts, key: string, cues: number, all: number): void {
  const [cuesBefore, allBefore] = to.get(key) ?? [0, 0];
  to.set(key, [cuesBefore + cues, allBefore + all]);
}

/** Propensities as an article that is not among those counted would meet them: what it contributed itself is taken off. */
function propensities({ total, each }: ReturnType<typeof countCues>, article: number): Propensity {
  return (token) => {
    const key = cueKey(token);
    if (key === null) return 0;
    const [cues, all] = total.get(key) ?? [0, 0];
    const [ownCues, ownAll] = each[article].get(key) ?? [0, 0];
    return propensityStep(cues - ownCues, all - ownAll);
  };
}

function examplesOf({ reading, passages }: LabelledArticle, propensityOf: Propensity): Example[] {
  const found = new Int32Array(MOST_FEATURES);
  return passages.flatMap(({ passage, states }) => sequencesOf(reading, passage).map((sequence) => {
    const view = viewSequence(reading.tokens, sequence, propensityOf);
    const rows: number[] = [];
    const offsets = new Int32Array(view.length + 1);
    for (let i = 0; i < view.length; i++) {
      const count = featuresOf(view, MARGIN + i, found);
      for (let f = 0; f < count; f++) rows.push(found[f] & BUCKET_COUNT - 1);
      offsets[i + 1] = rows.length;
    }
    return {
      length: view.length,
      rows: Int32Array.from(rows),
      offsets,
      classes: view.wordClass.slice(MARGIN, MARGIN + view.length),
      states: states.subarray(sequence.firstToken - passage.firstToken, sequence.endToken - passage.firstToken),
    };
  }));
}

function mean(weights: readonly Float32Array[]): Float32Array {
  return weights[0].map((_, i) => weights.reduce((sum, each) => sum + each[i], 0) / weights.length);
}
