import { BODY, marginals, scoreRows, type ChainWeights } from './chain.ts';

// A paragraph lost is worse than a line too many, so a block need not be likelier body than not. Chosen by cross-validation over pages.
const ENOUGH = 0.2;

/** Which blocks are body, by the chain; all, when it finds no article. */
export function likelyBody(rows: Float64Array, features: readonly string[], { features: weights, turn }: ChainWeights): boolean[] {
  const count = rows.length / features.length;
  const { states } = marginals(scoreRows(rows, count, Float64Array.from(features.flatMap((name) => weights[name]))), count, turn);
  const inBody = Array.from({ length: count }, (_, i) => states[i * 4 + BODY] > ENOUGH);
  return inBody.includes(true) ? inBody : inBody.map(() => true);
}
