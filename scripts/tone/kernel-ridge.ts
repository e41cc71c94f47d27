import type { Likeness } from './likeness.ts';
import { kinshipOf, nearnessTo } from './likeness.ts';
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

/** How much of each text makes up what rates the kept ones best, and how far that still is from their ratings. */
interface Search {
  /** The root of how much each text counts; 0 for those left out. */
  readonly scales: Float64Array;
  readonly shares: Float64Array;
  readonly residual: Float64Array;
  readonly step: Float64Array;
  norm: number;
}

/**
 * Ridge regression in which words alike are drawn to weigh alike, by conjugate gradients over the texts; for several
 * sets of them at once, each told by what it leaves out.
 */
export function kernelRidge(examples: readonly WordedExample[], leavesOut: readonly ((example: number) => boolean)[], featureCount: number, likeness: Likeness, pull: number, rounds = 50): Learned[] {
  const searches = leavesOut.map((isLeftOut): Search => {
    const scales = Float64Array.from(examples, ({ weight }, i) => isLeftOut(i) ? 0 : Math.sqrt(weight));
    const residual = scales.map((scale, i) => examples[i].rating * scale);
    return { scales, residual, shares: new Float64Array(examples.length), step: Float64Array.from(residual), norm: inner(residual, residual) };
  });
  // Examples without words are kin to none; the last ones are not even asked.
  const worded = examples.findLastIndex(({ words }) => words.at.length > 0) + 1;
  const kinship = kinshipOf(examples.slice(0, worded).map(({ words }) => words), likeness);
  const featuresOf = ({ scales }: Search, shares: Float64Array) => {
    const features = new Float64Array(featureCount);
    examples.forEach(({ row }, i) => { if (scales[i] > 0) addScaled(features, row, shares[i] * scales[i]); });
    return features;
  };
  const wordsOf = ({ scales }: Search, shares: Float64Array) => {
    const words = new Float64Array(likeness.seen);
    examples.forEach((example, i) => { if (scales[i] > 0) addScaled(words, example.words, shares[i] * scales[i]); });
    return words;
  };
  for (let round = 0; round < rounds; round++) {
    const near = nearnessTo(searches.map(({ scales, step }) => step.map((value, i) => value * scales[i])), kinship, worded);
    searches.forEach((search, s) => {
      const { scales, step } = search;
      const features = featuresOf(search, step);
      walk(search, step.map((value, i) => scales[i] === 0 ? 0 : value * pull + (dot(examples[i].row, features) + (near[s][i] ?? 0)) * scales[i]));
    });
  }
  const near = nearnessTo(searches.map((search) => wordsOf(search, search.shares)), likeness, likeness.all);
  return searches.map((search, s) => ({ features: featuresOf(search, search.shares), near: near[s] }));
}

/** One step of conjugate gradients; `image` is what the step changes. */
function walk(search: Search, image: Float64Array): void {
  const { shares, residual, step, norm } = search;
  const stride = norm / inner(step, image);
  for (let i = 0; i < shares.length; i++) {
    shares[i] += stride * step[i];
    residual[i] -= stride * image[i];
  }
  search.norm = inner(residual, residual);
  for (let i = 0; i < step.length; i++) step[i] = residual[i] + (search.norm / norm) * step[i];
}

function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
