import type { SequenceView } from './sequence-view.ts';
import { meetNeighbours, MOST_SPAN_FEATURES, spanFeaturesOf } from './span-features.ts';
import type { Candidate } from './span-posteriors.ts';

/** Buckets that the features of spans fall into. */
export const SPAN_BUCKET_COUNT = 2 ** 12;
/** Spans that are rarer along the chain are not looked at again. */
const LEAST = 0.03;

/** Reused, since memory of this size is slow to come by. */
const features = new Int32Array(MOST_SPAN_FEATURES);

/**
 * The chain sees a span one step at a time. Here each likely one is weighed again as a whole, by logistic regression:
 * its length, both its edges at once, what stands beside it and what competes with it.
 */
export function reweighSpans(view: SequenceView, isWord: readonly boolean[], candidates: readonly Candidate[], weights: Float32Array): Candidate[] {
  const reweighed: Candidate[] = [];
  featureSpans(view, isWord, candidates, (candidate, buckets, count) => {
    const { label, first, end } = candidate;
    reweighed.push({ label, first, end, probability: spanProbability(logOdds(candidate), buckets, count, weights) });
  });
  return reweighed;
}

/** Shows each candidate that is worth another look, in order, with the buckets of its features, which are good until the next one. */
export function featureSpans(view: SequenceView, isWord: readonly boolean[], candidates: readonly Candidate[], show: (candidate: Candidate, buckets: Int32Array, count: number) => void): void {
  const inOrder = candidates.filter(({ probability }) => probability >= LEAST).sort((a, b) => a.first - b.first || a.end - b.end || a.label - b.label);
  if (inOrder.length === 0) return;
  const around = meetNeighbours(inOrder, view.length);
  inOrder.forEach((candidate, i) => {
    const count = spanFeaturesOf(view, isWord, around, i, features);
    for (let f = 0; f < count; f++) features[f] &= SPAN_BUCKET_COUNT - 1;
    show(candidate, features, count);
  });
}

/** How likely a span is by the weights of its features. The first one's counts by the log odds along the chain. */
export function spanProbability(odds: number, buckets: Int32Array, count: number, weights: Float32Array): number {
  let sum = weights[buckets[0]] * odds;
  for (let f = 1; f < count; f++) sum += weights[buckets[f]];
  return 1 / (1 + Math.exp(-sum));
}

export function logOdds({ probability }: Candidate): number {
  return Math.log(probability / (1.0001 - Math.min(1, probability)));
}
