import { BODY, marginals, scoreRows, type ChainWeights } from './chain.ts';

/** Which blocks are body, by the chain: those it takes for body with at least the probability `enough`; all, when it finds no article. */
export function likelyBody(rows: Float64Array, { features, steps, turn }: ChainWeights, enough: number): boolean[] {
  const count = rows.length / features.length * 4;
  const { states } = marginals(scoreRows(rows, count, Float64Array.from(features, (weight) => weight / steps)), count, turn);
  const inBody = Array.from({ length: count }, (_, i) => states[i * 4 + BODY] > enough);
  return inBody.includes(true) ? inBody : inBody.map(() => true);
}
