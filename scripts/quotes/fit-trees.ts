import { DEPTH, LEAF_COUNT, SPLIT_COUNT } from '../../src/quotes/tagger/boosted-trees.ts';
import type { Trees } from '../../src/quotes/tagger/boosted-trees.ts';
import { randomNumbers } from './fit-crf.ts';

/** What trees are fitted to: for each case its numbers, what its log odds are without trees, and whether it holds. */
export interface Case {
  readonly numbers: Uint8Array;
  readonly odds: number;
  readonly right: boolean;
}

export interface TreeOptions {
  readonly trees: number;
  /** How much of what is left to explain each tree explains. */
  readonly rate: number;
  readonly seed: number;
}

/** Numbers are less. */
const VALUES = 64;
/** Each tree sees this share of the cases, so that none fits the noise of all. */
const SHARE = 0.7;
/** A leaf is drawn towards 0 as if so much evidence for 0 stood in it; none has less evidence of its own than the least. */
const DOUBT = 5;
const LEAST_EVIDENCE = 6;

/** Gradient boosting of log odds: each tree follows the errors that those before leave. The same cases and seed give the same trees. */
export function fitTrees(cases: readonly Case[], { trees, rate, seed }: TreeOptions): Trees {
  const count = cases.length;
  // All of one feature together: the loops below go from case to case.
  const columns = Array.from(cases[0].numbers, (_, feature) => Uint8Array.from(cases, ({ numbers }) => numbers[feature]));
  const odds = Float64Array.from(cases, (each) => each.odds);
  const slope = new Float64Array(count), curve = new Float64Array(count);
  const split = new Uint8Array(count);
  const features = new Uint8Array(trees * SPLIT_COUNT), thresholds = new Uint8Array(trees * SPLIT_COUNT), leaves = new Float32Array(trees * LEAF_COUNT);
  const random = randomNumbers(seed);

  for (let tree = 0; tree < trees; tree++) {
    const seen: number[] = [];
    cases.forEach(({ right }, i) => {
      const probability = 1 / (1 + Math.exp(-odds[i]));
      slope[i] = (right ? 1 : 0) - probability;
      curve[i] = probability * (1 - probability);
      if (random() < SHARE) seen.push(i);
    });
    split.fill(0);
    for (let depth = 0, first = 0; depth < DEPTH; depth++, first = 2 * first + 1) {
      const best = bestSplits(columns, seen, { split, slope, curve }, first);
      features.set(best.features, tree * SPLIT_COUNT + first);
      thresholds.set(best.thresholds, tree * SPLIT_COUNT + first);
      for (let i = 0; i < count; i++) {
        const at = split[i] - first;
        split[i] = 2 * split[i] + (columns[best.features[at]][i] > best.thresholds[at] ? 2 : 1);
      }
    }
    const slopes = new Float64Array(LEAF_COUNT), curves = new Float64Array(LEAF_COUNT);
    for (const i of seen) {
      slopes[split[i] - SPLIT_COUNT] += slope[i];
      curves[split[i] - SPLIT_COUNT] += curve[i];
    }
    const answers = slopes.map((sum, leaf) => rate * sum / (curves[leaf] + DOUBT));
    leaves.set(answers, tree * LEAF_COUNT);
    for (let i = 0; i < count; i++) odds[i] += answers[split[i] - SPLIT_COUNT];
  }
  return { features, thresholds, leaves };
}

interface Errors {
  readonly split: Uint8Array;
  readonly slope: Float64Array;
  readonly curve: Float64Array;
}

/** For each split of a level, which begins at `first`: what parts its cases best. Where nothing does, all go left. */
function bestSplits(columns: readonly Uint8Array[], seen: readonly number[], { split, slope, curve }: Errors, first: number): { features: Uint8Array; thresholds: Uint8Array } {
  const places = first + 1;
  const features = new Uint8Array(places), thresholds = new Uint8Array(places).fill(VALUES - 1), gains = new Float64Array(places);
  const slopes = new Float64Array(places * VALUES), curves = new Float64Array(places * VALUES);
  columns.forEach((column, feature) => {
    slopes.fill(0);
    curves.fill(0);
    for (const i of seen) {
      const bin = (split[i] - first) * VALUES + column[i];
      slopes[bin] += slope[i];
      curves[bin] += curve[i];
    }
    for (let place = 0; place < places; place++) {
      const from = place * VALUES;
      let allSlope = 0, allCurve = 0;
      for (let value = 0; value < VALUES; value++) {
        allSlope += slopes[from + value];
        allCurve += curves[from + value];
      }
      let leftSlope = 0, leftCurve = 0;
      for (let value = 0; value < VALUES - 1; value++) {
        leftSlope += slopes[from + value];
        leftCurve += curves[from + value];
        if (leftCurve < LEAST_EVIDENCE) continue;
        if (allCurve - leftCurve < LEAST_EVIDENCE) break;
        const gain = worth(leftSlope, leftCurve) + worth(allSlope - leftSlope, allCurve - leftCurve) - worth(allSlope, allCurve);
        if (gain > gains[place]) [gains[place], features[place], thresholds[place]] = [gain, feature, value];
      }
    }
  });
  return { features, thresholds };
}

function worth(slope: number, curve: number): number {
  return slope * slope / (curve + DOUBT);
}
