import { describe, expect, it } from 'vitest';
import { expectedTurns } from '../../scripts/structure/expected-turns.ts';
import { marginals } from '../../src/article/chain.ts';

const [ABOVE, BODY, INSERT, BELOW] = [0, 1, 2, 3];

/** Every way to go through the blocks, with the sum of its scores: the definition that `marginals` computes in one pass. */
function everyPath(scores: readonly number[][], [open, close]: readonly [number, number]): { path: number[]; score: number }[] {
  const mayFollow = [[ABOVE, BODY], [BODY, INSERT, BELOW], [INSERT, BODY], [BELOW]];
  let paths = [ABOVE, BODY].map((first) => ({ path: [first], score: first === BODY ? scores[0][0] + scores[0][2] : 0 }));
  for (const [body, insert, start, end] of scores.slice(1)) {
    paths = paths.flatMap(({ path, score }) => mayFollow[path[path.length - 1]].map((state) => {
      const from = path[path.length - 1];
      let step = 0;
      if (state === BODY) step = body + (from === ABOVE ? start : from === INSERT ? close : 0);
      if (state === INSERT) step = insert + (from === BODY ? open : 0);
      if (state === BELOW && from === BODY) step = end;
      return { path: [...path, state], score: score + step };
    }));
  }
  return paths;
}

describe('the chain', () => {
  const scores = [[0.4, -1, 0.3, 2], [1.2, 0.1, -0.5, 0.7], [-0.8, 1.1, 0.2, -0.3], [0.9, 0.4, 0, 0.6], [-1.5, -0.2, 1, 1.4]];
  const turn = [-0.7, 0.3] as const;
  const paths = everyPath(scores, turn);
  const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);
  const share = (has: (path: number[]) => boolean) => paths.filter(({ path }) => has(path)).reduce((sum, { score }) => sum + Math.exp(score), 0) / total;
  const flat = Float64Array.from(scores.flat());
  const found = marginals(flat, scores.length, turn);
  const turns = expectedTurns(found, flat, scores.length, turn);

  it('adds up all paths', () => {
    expect(found.logTotal).toBeCloseTo(Math.log(total), 10);
  });

  it('gives each block the share of the paths that pass there', () => {
    for (let i = 0; i < scores.length; i++) for (let state = 0; state < 4; state++) expect(found.states[i * 4 + state]).toBeCloseTo(share((path) => path[i] === state), 10);
  });

  it('tells where the body starts and ends', () => {
    for (let i = 0; i < scores.length; i++) {
      expect(turns.starts[i]).toBeCloseTo(share((path) => path[i] === BODY && (i === 0 || path[i - 1] === ABOVE)), 10);
      expect(turns.ends[i]).toBeCloseTo(share((path) => i > 0 && path[i] === BELOW && path[i - 1] === BODY), 10);
    }
  });

  it('takes no block at all', () => {
    expect(marginals(new Float64Array(0), 0, turn).states).toHaveLength(0);
  });
});
