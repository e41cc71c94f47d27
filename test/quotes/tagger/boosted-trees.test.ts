import { describe, expect, it } from 'vitest';
import { fitTrees } from '../../../scripts/quotes/fit-trees.ts';
import type { Case } from '../../../scripts/quotes/fit-trees.ts';
import { packTrees, sumTrees, unpackTrees } from '../../../src/quotes/tagger/boosted-trees.ts';

/** Cases of two numbers that hold where just one of them is large, which no sum of both can tell. */
const cases: Case[] = Array.from({ length: 4000 }, (_, i) => {
  const numbers = Uint8Array.of(i * 7 % 16, i * 11 % 13);
  return { numbers, odds: 0, right: (numbers[0] > 7) !== (numbers[1] > 6) };
});
const trees = fitTrees(cases, { trees: 12, rate: 0.5, seed: 1 });

describe('fitTrees', () => {
  it('learns what the numbers tell together', () => {
    for (const { numbers, right } of cases.slice(0, 300)) expect(sumTrees(trees, numbers) > 0).toBe(right);
  });

  it('adds nothing where the odds say it all', () => {
    const told = cases.map((each): Case => ({ ...each, odds: each.right ? 12 : -12 }));
    const { leaves } = fitTrees(told, { trees: 2, rate: 0.5, seed: 1 });
    for (const leaf of leaves) expect(Math.abs(leaf)).toBeLessThan(0.01);
  });

  it('gives the same trees for the same cases', () => {
    expect(fitTrees(cases, { trees: 12, rate: 0.5, seed: 1 })).toEqual(trees);
  });
});

describe('packTrees', () => {
  it('keeps the questions, and the answers nearly', () => {
    const kept = unpackTrees(packTrees(trees));
    expect(kept.features).toEqual(trees.features);
    expect(kept.thresholds).toEqual(trees.thresholds);
    for (const { numbers, right } of cases.slice(0, 300)) expect(sumTrees(kept, numbers) > 0).toBe(right);
  });
});
