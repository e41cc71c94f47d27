import { expect, it } from 'vitest';
import { growTree, weightAt } from '../../../src/quotes/ranker/weight-tree.ts';

const weights = { rule: 1, 'rule:cue': 2, 'rule:cue:direct': 3, 'earlier:name:1:alone': 4, 'cue:none:': 5, 'place:before 0 1:direct': 6 };
const tree = growTree(weights);

it.each(Object.entries(weights))('%s', (feature, weight) => {
  const [name, first, second, third] = feature.split(':');
  expect(weightAt(tree, name, first, second, third)).toBe(weight);
});

it.each([['unknown'], ['rule:other'], ['rule:cue:mixed'], ['earlier'], ['earlier:name:1'], ['earlier:name:1:others'], ['cue:none'], ['constructor']])('%s has no weight', (feature) => {
  const [name, first, second, third] = feature.split(':');
  expect(weightAt(tree, name, first, second, third)).toBe(0);
});
