import { ABOVE, BELOW, BODY, INSERT, STATES } from '../../src/article/chain.ts';
import type { Marginals } from '../../src/article/chain.ts';

/** How often the chain takes each kind of turn, by what is expected of it. */
export interface ExpectedTurns {
  /** Probability that the body starts with the block, and that the page below it does. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Expected number of inserts that open, that close. */
  readonly opens: number;
  readonly closes: number;
}

/** The turns of a chain whose marginals are known. */
export function expectedTurns({ forward, backward, logTotal }: Marginals, scores: Float64Array, count: number, [open, close]: readonly [number, number]): ExpectedTurns {
  const starts = new Float64Array(count);
  const ends = new Float64Array(count);
  let opens = 0;
  let closes = 0;
  for (let i = 0; i < count; i++) {
    const at = i * STATES;
    const before = at - STATES;
    const above = i === 0 ? 0 : forward[before + ABOVE];
    starts[i] = Math.exp(above + scores[at + 2] + scores[at] + backward[at + BODY] - logTotal);
    if (i === 0) continue;
    ends[i] = Math.exp(forward[before + BODY] + scores[at + 3] + backward[at + BELOW] - logTotal);
    opens += Math.exp(forward[before + BODY] + open + scores[at + 1] + backward[at + INSERT] - logTotal);
    closes += Math.exp(forward[before + INSERT] + close + scores[at] + backward[at + BODY] - logTotal);
  }
  return { starts, ends, opens, closes };
}
