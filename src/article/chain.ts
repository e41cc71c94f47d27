/**
 * A linear chain over the blocks of a page. Each block is above the article, in its body, in an insert (something that
 * stands inside the body and is none of it), or below the article.
 */
export interface ChainWeights {
  /**
   * Of each feature, in their order, four numbers: how much it speaks for a block's being body, being part of an insert,
   * being the first of the body, being the first below it. In whole steps, which take less room.
   */
  readonly features: readonly number[];
  /** How many steps make 1. */
  readonly steps: number;
  /** How readily an insert opens, and closes. */
  readonly turn: readonly [open: number, close: number];
}

export const ABOVE = 0;
export const BODY = 1;
export const INSERT = 2;
export const BELOW = 3;
export const STATES = 4;

/** How likely each block is to be what, and what the whole chain adds up to. */
export interface Marginals {
  /** Four a block, in the order above, body, insert, below. */
  readonly states: Float64Array;
  /** Logarithms of all ways to come to a block in a state, and to go on from it; in the same order. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly logTotal: number;
}

/** What the features of each block add up to: for body, insert, start and end. Rows and weights lie flat. */
export function scoreRows(rows: Float64Array, count: number, weights: Float64Array): Float64Array {
  const width = weights.length / 4;
  const scores = new Float64Array(count * 4);
  for (let i = 0, row = 0; i < count; i++) {
    for (let f = 0; f < width; f++) {
      const value = rows[row++];
      if (value !== 0) for (let k = 0; k < 4; k++) scores[i * 4 + k] += value * weights[f * 4 + k];
    }
  }
  return scores;
}

/** Before the first block, all is above the body. */
const START = [0, -Infinity, -Infinity, -Infinity];

/** Forward and backward over the chain. */
export function marginals(scores: Float64Array, count: number, [open, close]: readonly [number, number]): Marginals {
  const forward = new Float64Array(count * STATES);
  const backward = new Float64Array(count * STATES);
  for (let i = 0; i < count; i++) {
    const at = i * STATES;
    const [b, n, s, e] = [scores[at], scores[at + 1], scores[at + 2], scores[at + 3]];
    const [above, body, insert, below] = i === 0 ? START : forward.subarray(at - STATES, at);
    forward[at + ABOVE] = above;
    forward[at + BODY] = b + add(add(above + s, body), insert + close);
    forward[at + INSERT] = n + add(body + open, insert);
    forward[at + BELOW] = add(body + e, below);
  }
  for (let i = count - 2; i >= 0; i--) {
    const at = i * STATES;
    const q = at + STATES;
    const [b, n, s, e] = [scores[q], scores[q + 1], scores[q + 2], scores[q + 3]];
    backward[at + ABOVE] = add(backward[q + ABOVE], s + b + backward[q + BODY]);
    backward[at + BODY] = add(add(b + backward[q + BODY], open + n + backward[q + INSERT]), e + backward[q + BELOW]);
    backward[at + INSERT] = add(n + backward[q + INSERT], close + b + backward[q + BODY]);
    backward[at + BELOW] = backward[q + BELOW];
  }
  let logTotal = -Infinity;
  for (let s = 0; s < STATES && count > 0; s++) logTotal = add(logTotal, forward[(count - 1) * STATES + s]);

  const states = forward.map((way, at) => Math.exp(way + backward[at] - logTotal));
  return { states, forward, backward, logTotal };
}

function add(a: number, b: number): number {
  const more = Math.max(a, b);
  return more === -Infinity ? more : more + Math.log1p(Math.exp(Math.min(a, b) - more));
}
