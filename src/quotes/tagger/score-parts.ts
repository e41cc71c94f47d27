import { FEATURE_COUNT, hashFeatures } from './hash-features.ts';
import { numberOf } from './kept-buckets.ts';
import type { KeptBuckets } from './kept-buckets.ts';
import { PART_COUNT } from './labels.ts';
import { MOST_TOKENS } from './sequence.ts';
import type { SequenceView } from './sequence-view.ts';

/** Weights of features. */
export interface FeatureWeights {
  readonly kept: KeptBuckets;
  /** A row of `PART_COUNT` weights for each kept bucket, by its number; row 0, all zeros, is for features that say nothing. */
  readonly parts: Int16Array;
  /** What 1 in `parts` is worth. */
  readonly unit: number;
}

/** Reused, since memory of this size is slow to come by. */
const buckets = new Int32Array(MOST_TOKENS * FEATURE_COUNT);
const rows = new Int32Array(MOST_TOKENS * FEATURE_COUNT);
const scores = new Float64Array(MOST_TOKENS * PART_COUNT);

/** The score of each part at each token: what the weights of its features sum up to. Good until the next call. */
export function scoreParts(view: SequenceView, { kept, parts, unit }: FeatureWeights): Float64Array {
  hashFeatures(view, buckets);
  for (let feature = 0; feature < view.length * FEATURE_COUNT; feature++) rows[feature] = numberOf(kept, buckets[feature]) * PART_COUNT;
  for (let t = 0, feature = 0, out = 0; t < view.length; t++, out += PART_COUNT) {
    let a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0;
    for (const end = feature + FEATURE_COUNT; feature < end; feature++) {
      const row = rows[feature];
      a += parts[row];
      b += parts[row + 1];
      c += parts[row + 2];
      d += parts[row + 3];
      e += parts[row + 4];
      f += parts[row + 5];
      g += parts[row + 6];
      h += parts[row + 7];
      i += parts[row + 8];
    }
    scores[out] = a * unit;
    scores[out + 1] = b * unit;
    scores[out + 2] = c * unit;
    scores[out + 3] = d * unit;
    scores[out + 4] = e * unit;
    scores[out + 5] = f * unit;
    scores[out + 6] = g * unit;
    scores[out + 7] = h * unit;
    scores[out + 8] = i * unit;
  }
  return scores;
}
