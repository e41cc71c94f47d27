import { featuresOf, MOST_FEATURES } from './features.ts';
import { STATE_COUNT } from './labels.ts';
import { MARGIN } from './sequence-view.ts';
import type { SequenceView } from './sequence-view.ts';

/** The score of each state at each token: the sum of its features' weights. `weights` has a row for each of 2^n buckets. */
export function scoreStates(view: SequenceView, weights: Float32Array): Float64Array {
  const mask = weights.length / STATE_COUNT - 1;
  const scores = new Float64Array(view.length * STATE_COUNT);
  const features = new Int32Array(MOST_FEATURES);
  for (let i = 0; i < view.length; i++) {
    const count = featuresOf(view, MARGIN + i, features);
    const row = i * STATE_COUNT;
    for (let f = 0; f < count; f++) {
      const bucket = (features[f] & mask) * STATE_COUNT;
      for (let state = 0; state < STATE_COUNT; state++) scores[row + state] += weights[bucket + state];
    }
  }
  return scores;
}
