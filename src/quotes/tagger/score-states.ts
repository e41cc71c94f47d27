import { featuresOf, MOST_FEATURES } from './features.ts';
import { BEGIN, END, INNER, LABELS, ONLY, STATE_COUNT, stateOf } from './labels.ts';
import { BUCKET_COUNT, PART_COUNT } from './model.ts';
import type { Model } from './model.ts';
import { MARGIN } from './sequence-view.ts';
import type { SequenceView } from './sequence-view.ts';

/** The score of each state at each token: what its features' weights sum up to. */
export function scoreStates(view: SequenceView, { rowOf, parts }: Pick<Model, 'rowOf' | 'parts'>): Float64Array {
  const scores = new Float64Array(view.length * STATE_COUNT);
  const features = new Int32Array(MOST_FEATURES);
  const rows = new Int32Array(MOST_FEATURES);
  const sums = new Float64Array(PART_COUNT);
  for (let i = 0; i < view.length; i++) {
    const count = featuresOf(view, MARGIN + i, features);
    let rowCount = 0;
    for (let f = 0; f < count; f++) {
      const row = rowOf[features[f] & BUCKET_COUNT - 1];
      if (row > 0) rows[rowCount++] = row * PART_COUNT;
    }
    for (let part = 0; part < PART_COUNT; part++) {
      let sum = 0;
      for (let r = 0; r < rowCount; r++) sum += parts[rows[r] + part];
      sums[part] = sum;
    }
    putTogether(sums, scores, i * STATE_COUNT);
  }
  return scores;
}

/** States from their parts: a span's first token is in it and begins it, its last one ends it, its only one does both. */
export function putTogether(parts: Float64Array, scores: Float64Array, from: number): void {
  for (let label = 0; label < LABELS.length; label++) {
    const [inSpan, begins, ends] = [parts[3 * label], parts[3 * label + 1], parts[3 * label + 2]];
    scores[from + stateOf(label, BEGIN)] = inSpan + begins;
    scores[from + stateOf(label, INNER)] = inSpan;
    scores[from + stateOf(label, END)] = inSpan + ends;
    scores[from + stateOf(label, ONLY)] = inSpan + begins + ends;
  }
}

/** What each part has to do with gradients of the states: the reverse of `putTogether`. */
export function takeApart(states: Float64Array, parts: Float64Array): void {
  for (let label = 0; label < LABELS.length; label++) {
    const begin = states[stateOf(label, BEGIN)], inner = states[stateOf(label, INNER)], end = states[stateOf(label, END)], only = states[stateOf(label, ONLY)];
    parts[3 * label] = begin + inner + end + only;
    parts[3 * label + 1] = begin + only;
    parts[3 * label + 2] = end + only;
  }
}
