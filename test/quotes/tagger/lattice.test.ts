import { describe, expect, it } from 'vitest';
import { CAN_BE_FIRST, CAN_BE_LAST, OUTSIDE, STATE_COUNT, STEPS } from '../../../src/quotes/tagger/labels.ts';
import { STEP_COUNT, STEP_WEIGHT_COUNT, stepRows, weighLabellings } from '../../../src/quotes/tagger/lattice.ts';
import { spanPosteriors } from '../../../src/quotes/tagger/span-posteriors.ts';
import { CLASS_COUNT } from '../../../src/quotes/tagger/word-classes.ts';

/** Numbers that look random and are the same each time. */
const wave = (i: number, size: number): number => size * Math.sin(i * 12.9898);

const LENGTH = 4;
const scores = Float64Array.from({ length: LENGTH * STATE_COUNT }, (_, i) => wave(i, 2));
const weights = Float64Array.from({ length: STEP_WEIGHT_COUNT }, (_, i) => wave(i + 7, 1));
const classes = Int32Array.from({ length: LENGTH }, (_, i) => (i * 5 + 3) % CLASS_COUNT);

/** Every allowed labelling with its weight, one by one. */
function allLabellings(): { states: number[]; weight: number }[] {
  let open = CAN_BE_FIRST.flatMap((can, state) => can ? [{ states: [state], weight: Math.exp(scores[state]) }] : []);
  for (let t = 1; t < LENGTH; t++) {
    open = open.flatMap(({ states, weight }) => STEPS.flatMap(({ from, to }, k) => {
      if (from !== states[t - 1]) return [];
      const step = stepRows(classes, t, LENGTH).reduce((sum, row) => sum + weights[row + k], 0);
      return [{ states: [...states, to], weight: weight * Math.exp(step + scores[t * STATE_COUNT + to]) }];
    }));
  }
  return open.filter(({ states }) => CAN_BE_LAST[states[LENGTH - 1]]);
}

const labellings = allLabellings();
const total = labellings.reduce((sum, { weight }) => sum + weight, 0);
const lattice = weighLabellings(scores, classes, LENGTH, weights);

describe('weighLabellings', () => {
  it('gives each state of each token its share of all labellings', () => {
    for (let t = 0; t < LENGTH; t++) {
      for (let state = 0; state < STATE_COUNT; state++) {
        const share = labellings.reduce((sum, { states, weight }) => sum + (states[t] === state ? weight : 0), 0) / total;
        const at = t * STATE_COUNT + state;
        expect(lattice.forward[at] * lattice.backward[at] / lattice.all).toBeCloseTo(share, 10);
      }
    }
  });

  it('has a step weight for each step, in three tables', () => {
    expect(STEP_WEIGHT_COUNT).toBe(3 * CLASS_COUNT * STEP_COUNT);
  });
});

describe('spanPosteriors', () => {
  it('gives each span the share of the labellings that contain it', () => {
    const spans = spanPosteriors(lattice);
    expect(spans.length).toBeGreaterThan(5);
    for (const { label, first, end, probability } of spans) {
      const holds = ({ states }: { states: number[] }): boolean => states.slice(first, end).every((state, i, { length }) =>
        state !== OUTSIDE && state - 1 >> 2 === label && CAN_BE_FIRST[state] === (i === 0) && CAN_BE_LAST[state] === (i === length - 1));
      const share = labellings.reduce((sum, labelling) => sum + (holds(labelling) ? labelling.weight : 0), 0) / total;
      expect(probability).toBeCloseTo(share, 10);
    }
  });
});

describe('STEPS', () => {
  it('lets no span break off and none begin in its middle', () => {
    for (const { from, to } of STEPS) {
      expect(CAN_BE_LAST[from]).toBe(CAN_BE_FIRST[to]);
      if (!CAN_BE_LAST[from]) expect(from - 1 >> 2).toBe(to - 1 >> 2);
    }
  });
});
