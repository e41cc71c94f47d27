import { FEATURE_COUNT, hashFeatures } from './hash-features.ts';
import { numberAll } from './kept-buckets.ts';
import type { KeptBuckets } from './kept-buckets.ts';
import { LABELS, PART_COUNT } from './labels.ts';
import { MOST_TOKENS } from './sequence.ts';
import type { SequenceView } from './sequence-view.ts';

/** Weights of features. */
export interface FeatureWeights {
  readonly kept: KeptBuckets;
  /** For each kept bucket, by its number, a packed sum for each label; row 0, all zeros, is for features that say nothing. */
  readonly rows: Float64Array;
  /** What 1 in such a sum is worth. */
  readonly unit: number;
}

/** Whole numbers for the three parts of a label stand side by side in one number, so that all three are added at once. */
const PARTS = PART_COUNT / LABELS.length;
const SIDE = 2 ** 18;
/** The largest weight in units: the sum of a token's features still fits. */
export const MOST_UNITS = Math.floor((SIDE / 2 - 1) / FEATURE_COUNT);

/** Rows out of the weights of kept buckets, `PART_COUNT` for each: what each stands for in units, by its symbol. */
export function packRows(symbols: Uint8Array, units: readonly number[]): Float64Array {
  const rows = new Float64Array(LABELS.length + symbols.length / PARTS);
  for (let i = LABELS.length, part = 0; i < rows.length; i++, part += PARTS) {
    rows[i] = units[symbols[part]] + SIDE * (units[symbols[part + 1]] + SIDE * units[symbols[part + 2]]);
  }
  return rows;
}

/** Reused, since memory of this size is slow to come by. */
const buckets = new Int32Array(MOST_TOKENS * FEATURE_COUNT);
const scores = new Float64Array(MOST_TOKENS * PART_COUNT);

/** The score of each part at each token: what the weights of its features sum up to. Good until the next call. */
export function scoreParts(view: SequenceView, weights: FeatureWeights): Float64Array {
  hashFeatures(view, buckets);
  numberAll(weights.kept, buckets, view.length * FEATURE_COUNT);
  sumRows(buckets, view.length, weights, scores);
  return scores;
}

function sumRows(buckets: Int32Array, length: number, { rows, unit }: FeatureWeights, scores: Float64Array): void {
  const count = FEATURE_COUNT, width = LABELS.length;
  for (let t = 0, feature = 0, out = 0; t < length; t++, out += PART_COUNT) {
    let source = 0, cue = 0, content = 0;
    for (const end = feature + count; feature < end; feature++) {
      const row = Math.imul(buckets[feature], width);
      source += rows[row];
      cue += rows[row + 1];
      content += rows[row + 2];
    }
    writeParts(source, unit, scores, out);
    writeParts(cue, unit, scores, out + PARTS);
    writeParts(content, unit, scores, out + 2 * PARTS);
  }
}

function writeParts(sum: number, unit: number, scores: Float64Array, out: number): void {
  const upper = Math.round(sum / SIDE), last = Math.round(upper / SIDE);
  scores[out] = (sum - upper * SIDE) * unit;
  scores[out + 1] = (upper - last * SIDE) * unit;
  scores[out + 2] = last * unit;
}
