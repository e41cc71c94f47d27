import { expect, it } from 'vitest';
import { packTree } from '../../../scripts/quotes/pack-tree.ts';
import { growTree, weightAt } from '../../../src/quotes/ranker/weight-tree.ts';

const weights: readonly (readonly [parts: readonly string[], weight: number])[] = [
  [['rule'], 1], [['rule', 'cue'], -2.3], [['rule', 'cue', 'direct'], 3], [['earlier', 'name', '1', 'alone'], 0.4], [['next', ':', 'before'], 5], [['place', 'before 0 1', 'direct'], 6],
];
const tree = growTree(packTree(weights));

it.each(weights)('%j', ([name, first, second, third], weight) => {
  expect(weightAt(tree, name, first, second, third)).toBeCloseTo(weight, 10);
});

it.each([[['unknown']], [['rule', 'other']], [['rule', 'cue', 'mixed']], [['earlier']], [['earlier', 'name', '1']], [['earlier', 'name', '1', 'others']], [['constructor']]])('%j has no weight', ([name, first, second, third]) => {
  expect(weightAt(tree, name, first, second, third)).toBe(0);
});

it('keeps tenths, and nothing of what rounds to none', () => {
  expect(packTree([[['near'], 1.26], [['slight', 'within'], 0.04]])).toEqual({ near: 13 });
});
