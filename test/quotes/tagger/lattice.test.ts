import { describe, expect, it } from 'vitest';
import { BEGIN, CAN_BE_FIRST, CAN_BE_LAST, END, LABELS, ONLY, OUTSIDE, PART_COUNT, STATE_COUNT, STEP_COUNT, STEPS } from '../../../src/quotes/tagger/labels.ts';
import { factorsOf, makeLattice, STEP_WEIGHT_COUNT, stepRows, weighLabellings } from '../../../src/quotes/tagger/lattice.ts';
import { spanPosteriors } from '../../../src/quotes/tagger/span-posteriors.ts';
import { CLASS_COUNT } from '../../../src/quotes/tagger/word-classes.ts';

/** Numbers that look random and are the same each time. */
const wave = (i: number, size: number): number => size * Math.sin(i * 12.9898);

const LENGTH = 4;
const scores = Float64Array.from({ length: LENGTH * PART_COUNT }, (_, i) => wave(i, 2));
const weights = Float32Array.from({ length: STEP_WEIGHT_COUNT }, (_, i) => wave(i + 7, 1));
const classes = Int32Array.from({ length: LENGTH }, (_, i) => (i * 5 + 3) % CLASS_COUNT);

/** What a state scores at a token: the parts that it is made of. */
function scoreOf(state: number, t: number): number {
  if (state === OUTSIDE) return 0;
  const label = state - 1 >> 2, place = (state - 1) % 4;
  const [inSpan, begins, ends] = scores.subarray(t * PART_COUNT + 3 * label);
  return inSpan + (place === BEGIN || place === ONLY ? begins : 0) + (place === END || place === ONLY ? ends : 0);
}

/** Every allowed labelling with its weight, one by one. */
function allLabellings(): { states: number[]; weight: number }[] {
  let open = CAN_BE_FIRST.flatMap((can, state) => can ? [{ states: [state], weight: Math.exp(scoreOf(state, 0)) }] : []);
  for (let t = 1; t < LENGTH; t++) {
    open = open.flatMap(({ states, weight }) => STEPS.flatMap(({ from, to, kind }) => {
      if (from !== states[t - 1]) return [];
      const step = stepRows(classes, t, LENGTH).reduce((sum, row) => sum + weights[row + kind], 0);
      return [{ states: [...states, to], weight: weight * Math.exp(step + scoreOf(to, t)) }];
    }));
  }
  return open.filter(({ states }) => CAN_BE_LAST[states[LENGTH - 1]]);
}

const labellings = allLabellings();
const total = labellings.reduce((sum, { weight }) => sum + weight, 0);
const lattice = makeLattice(LENGTH);
weighLabellings(lattice, scores, classes, LENGTH, factorsOf(weights));

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

  it('has a weight for each kind of step, in three tables', () => {
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

  it('tells steps between spans apart by the labels alone', () => {
    const kindOf = (from: number, to: number): number | undefined => STEPS.find((step) => step.from === from && step.to === to)?.kind;
    const [end, only] = [END, ONLY].map((place) => 1 + place);
    expect(kindOf(end, OUTSIDE)).toBe(kindOf(only, OUTSIDE));
    expect(kindOf(end, OUTSIDE)).not.toBe(kindOf(4 + end, OUTSIDE));
  });

  it('has as many kinds as it says', () => {
    expect(new Set(STEPS.map(({ kind }) => kind)).size).toBe(STEP_COUNT);
    expect(Math.max(...STEPS.map(({ kind }) => kind))).toBe(STEP_COUNT - 1);
    expect(LABELS).toHaveLength(3);
  });
});
