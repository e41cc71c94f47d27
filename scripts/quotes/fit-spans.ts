import { SPAN_BUCKET_COUNT, spanProbability } from '../../src/quotes/tagger/reweigh-spans.ts';
import { randomNumbers, shuffle } from './fit-crf.ts';

/** A span that the chain thinks possible, and whether it is one. */
export interface JudgedCandidate {
  readonly odds: number;
  readonly buckets: Int32Array;
  readonly right: boolean;
}

const EPOCHS = 6;
const RATE = 0.03;
const FIRST_SQUARE = 0.1;
const SNAPSHOT_EVERY = 20_000;

/** Logistic regression by AdaGrad, averaged over time from the second epoch on. */
export function fitSpans(judged: readonly JudgedCandidate[], seed: number): Float32Array {
  const weights = new Float32Array(SPAN_BUCKET_COUNT);
  const squares = new Float32Array(SPAN_BUCKET_COUNT).fill(FIRST_SQUARE);
  const sum = new Float64Array(SPAN_BUCKET_COUNT);
  let snapshots = 0;
  const random = randomNumbers(seed);
  const order = judged.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    order.forEach((index, i) => {
      const { right, odds, buckets } = judged[index];
      const error = (right ? 1 : 0) - spanProbability(odds, buckets, buckets.length, weights);
      buckets.forEach((bucket, f) => {
        const gradient = f === 0 ? error * odds : error;
        squares[bucket] += gradient * gradient;
        weights[bucket] += RATE * gradient / Math.sqrt(squares[bucket]);
      });
      if (epoch > 0 && i % SNAPSHOT_EVERY === 0) {
        snapshots++;
        for (let bucket = 0; bucket < SPAN_BUCKET_COUNT; bucket++) sum[bucket] += weights[bucket];
      }
    });
  }
  return Float32Array.from(sum, (value) => value / snapshots);
}
