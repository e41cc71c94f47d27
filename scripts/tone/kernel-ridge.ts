import { hastenBy } from './hasten.ts';
import type { Likeness } from './likeness.ts';
import { nearnessTo } from './likeness.ts';
import type { Example, SparseRow } from './ridge.ts';
import { addScaled, dot } from './ridge.ts';

/** One rated text: by its features, and by how much it has of each word of the table. */
export interface WordedExample extends Example {
  readonly words: SparseRow;
}

/** What was learned: the weights of features, and what each word of the table has from its neighbours in meaning. */
export interface Learned {
  readonly features: Float64Array;
  readonly near: Float64Array;
}

/** How much of each text makes up what rates all of them best, and how far that still is from their ratings. */
interface Search {
  readonly examples: readonly WordedExample[];
  readonly scales: readonly number[];
  readonly hasten: (residual: Float64Array) => Float64Array;
  readonly shares: Float64Array;
  readonly residual: Float64Array;
  readonly step: Float64Array;
  norm: number;
}

/** A search ends when it has come this much nearer to the ratings. */
const NEAR_ENOUGH = 0.01;

/**
 * Ridge regression in which words alike are drawn to weigh alike, by conjugate gradients over the texts; for several
 * sets of texts at once.
 */
export function kernelRidge(sets: readonly (readonly WordedExample[])[], featureCount: number, likeness: Likeness, pull: number, rounds = 80): Learned[] {
  const searches = sets.map((examples): Search => {
    const scales = examples.map(({ weight }) => Math.sqrt(weight));
    const hasten = hastenBy(examples, scales, pull);
    const residual = Float64Array.from(examples, ({ rating }, i) => rating * scales[i]);
    const step = hasten(residual);
    return { examples, scales, hasten, residual, shares: new Float64Array(examples.length), step, norm: inner(residual, step) };
  });
  const mix = ({ examples, scales }: Search, shares: Float64Array) => {
    const [features, words] = [new Float64Array(featureCount), new Float64Array(likeness.seen)];
    examples.forEach((example, i) => {
      addScaled(features, example.row, shares[i] * scales[i]);
      addScaled(words, example.words, shares[i] * scales[i]);
    });
    return { features, words };
  };
  const farthest = () => Math.max(...searches.map(({ examples, scales, residual }) => Math.sqrt(inner(residual, residual) / examples.reduce((sum, { rating }, i) => sum + (rating * scales[i]) ** 2, 0))));
  for (let round = 0; round < rounds && farthest() > NEAR_ENOUGH; round++) {
    const mixed = searches.map((search) => mix(search, search.step));
    const near = nearnessTo(mixed.map(({ words }) => words), likeness, likeness.seen);
    searches.forEach((search, s) => {
      const { examples, scales, step } = search;
      walk(search, step.map((value, i) => value * pull + (dot(examples[i].row, mixed[s].features) + dot(examples[i].words, near[s])) * scales[i]));
    });
  }
  console.log('left of the ratings', farthest().toFixed(4));
  const mixed = searches.map((search) => mix(search, search.shares));
  const near = nearnessTo(mixed.map(({ words }) => words), likeness, likeness.all);
  return mixed.map(({ features }, s) => ({ features, near: near[s] }));
}

/** One step of conjugate gradients; `image` is what the step changes. */
function walk(search: Search, image: Float64Array): void {
  const { shares, residual, step, norm, hasten } = search;
  const stride = norm / inner(step, image);
  for (let i = 0; i < shares.length; i++) {
    shares[i] += stride * step[i];
    residual[i] -= stride * image[i];
  }
  const next = hasten(residual);
  search.norm = inner(residual, next);
  for (let i = 0; i < step.length; i++) step[i] = next[i] + (search.norm / norm) * step[i];
}

function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
