// Fits the tagger's weights: node train-tagger.mjs CORPORA_DIR OUT_FILE
// The same corpora give the same file, byte for byte.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { cueKey, listPropensities, propensityStep } from '../../src/quotes/tagger/cue-propensity.ts';
import type { Propensity } from '../../src/quotes/tagger/cue-propensity.ts';
import { featuresOf, MOST_FEATURES } from '../../src/quotes/tagger/features.ts';
import { LABELS, OUTSIDE } from '../../src/quotes/tagger/labels.ts';
import { sequencesOf } from '../../src/quotes/tagger/sequence.ts';
import { MARGIN, viewSequence } from '../../src/quotes/tagger/sequence-view.ts';
import { packWeights } from '../../src/quotes/tagger/weights-format.ts';
import { fitCrf } from './fit-crf.ts';
import type { Example, Weights } from './fit-crf.ts';
import { readArticles } from './polnear.ts';
import type { LabelledArticle } from './polnear.ts';

const BUCKETS = 2 ** 14;
const SEEDS = [1, 2, 3, 4];
const EPOCHS = 4;
const RATE = 0.02;

const [corpora, outFile] = process.argv.slice(2);
const articles = readArticles(path.join(corpora, 'quotes', 'polnear-train.ndjson'));
const counts = countCues(articles);
let featureCount = 0;
const examples = articles.flatMap((article, i) => examplesOf(article, propensities(counts, i)));
const fitted = SEEDS.map((seed) => fitCrf(examples, { featureCount, bucketCount: BUCKETS, epochs: EPOCHS, rate: RATE, seed }));
const states = mean(fitted.map((weights: Weights) => weights.states));
const steps = mean(fitted.map((weights: Weights) => weights.steps));
const steadySteps = new Map([...counts.total].map(([key, [cues, all]]) => [key, propensityStep(cues, all)] as const));

writeFileSync(outFile, `// Written by scripts/quotes/train-tagger.ts. What it was estimated from, and how, is in docs/accuracy.md.
import type { PackedWeights } from './weights-format.ts';

export const CUE_PROPENSITIES = ${JSON.stringify(listPropensities(steadySteps))};
export const STEP_WEIGHTS: PackedWeights = ${JSON.stringify(packWeights(steps, unitFor(steps)))};
export const STATE_WEIGHTS: PackedWeights = ${JSON.stringify(packWeights(states, unitFor(states)))};
`);

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
  return passages.flatMap(({ passage, states: labels }) => sequencesOf(reading, passage).map((sequence) => {
    const view = viewSequence(reading.tokens, sequence, propensityOf);
    const buckets: number[] = [];
    for (let i = 0; i < view.length; i++) {
      featureCount = featuresOf(view, MARGIN + i, found);
      for (let f = 0; f < featureCount; f++) buckets.push(found[f] & BUCKETS - 1);
    }
    return {
      length: view.length,
      features: Int32Array.from(buckets),
      classes: view.wordClass.slice(MARGIN, MARGIN + view.length),
      states: labels.subarray(sequence.firstToken - passage.firstToken, sequence.endToken - passage.firstToken),
    };
  }));
}

function mean(weights: readonly Float32Array[]): Float32Array {
  return weights[0].map((_, i) => weights.reduce((sum, each) => sum + each[i], 0) / weights.length);
}

/** A unit that leaves no more than one weight in a thousand to be cut off at fifteen of it. */
function unitFor(weights: Float32Array): number {
  const sizes = weights.map((weight) => Math.abs(weight)).sort();
  return Number((sizes[Math.floor(sizes.length * 0.999)] / 15).toPrecision(3));
}
