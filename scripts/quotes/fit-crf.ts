import { BEGIN, END, INNER, LABELS, ONLY, PART_COUNT, STATE_COUNT, stateOf, STEP_COUNT, STEPS } from '../../src/quotes/tagger/labels.ts';
import { factorsOf, makeLattice, STEP_WEIGHT_COUNT, stepRows, weighLabellings } from '../../src/quotes/tagger/lattice.ts';
import type { Lattice } from '../../src/quotes/tagger/lattice.ts';
import { MOST_TOKENS } from '../../src/quotes/tagger/sequence.ts';

/** One sequence to learn from. */
export interface Example {
  readonly length: number;
  /** Rows of the weights of all tokens' features; those of token t from `offsets[t]` up to `offsets[t + 1]`. */
  readonly rows: Int32Array;
  readonly offsets: Int32Array;
  readonly classes: Int32Array;
  /** What the fit aims at. */
  readonly target: Target;
}

/** For each token a share for every state, and for every kind of step into it. */
interface Target {
  readonly states: Float32Array;
  readonly steps: Float32Array;
}

export interface FitOptions {
  readonly rowCount: number;
  readonly epochs: number;
  /** AdaGrad's step. Small: with the averaging it is all that keeps the weights from fitting the noise. */
  readonly rate: number;
  readonly seed: number;
}

export interface Weights {
  readonly parts: Float32Array;
  readonly steps: Float32Array;
}

/** AdaGrad's first divisor: a feature's first gradients shall not count for more than they are. */
const FIRST_SQUARE = 1;
/** Gradients smaller than this change nothing worth the time. */
const LEAST_GRADIENT = 1e-3;
const SNAPSHOTS_AN_EPOCH = 8;

/** Weights that grow by AdaGrad, and their average over time. */
class Learner {
  readonly weights: Float32Array;
  private readonly squares: Float32Array;
  private readonly sum: Float64Array;
  private snapshots = 0;

  constructor(size: number, private readonly rate: number) {
    this.weights = new Float32Array(size);
    this.squares = new Float32Array(size).fill(FIRST_SQUARE);
    this.sum = new Float64Array(size);
  }

  learn(from: number, gradients: Float64Array): void {
    for (let i = 0; i < gradients.length; i++) {
      const gradient = gradients[i];
      if (gradient < LEAST_GRADIENT && gradient > -LEAST_GRADIENT) continue;
      const square = this.squares[from + i] += gradient * gradient;
      this.weights[from + i] += this.rate * gradient / Math.sqrt(square);
    }
  }

  takeSnapshot(): void {
    this.snapshots++;
    for (let i = 0; i < this.sum.length; i++) this.sum[i] += this.weights[i];
  }

  average(): Float32Array {
    return Float32Array.from(this.sum, (value) => value / this.snapshots);
  }
}

/** Fits a linear-chain conditional random field by stochastic gradient ascent; the same data and seed give the same weights. */
export function fitCrf(examples: readonly Example[], { rowCount, epochs, rate, seed }: FitOptions): Weights {
  const parts = new Learner(rowCount * PART_COUNT, rate);
  const steps = new Learner(STEP_WEIGHT_COUNT, rate);
  const random = randomNumbers(seed);
  const order = examples.map((_, i) => i);
  const snapshotEvery = Math.ceil(order.length / SNAPSHOTS_AN_EPOCH);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    order.forEach((index, i) => {
      learnFrom(examples[index], parts, steps);
      if (epoch > 0 && (i + 1) % snapshotEvery === 0) {
        parts.takeSnapshot();
        steps.takeSnapshot();
      }
    });
  }
  return { parts: parts.average(), steps: steps.average() };
}

const lattice = makeLattice(MOST_TOKENS);
const scores = new Float64Array(MOST_TOKENS * PART_COUNT);

/** All labellings of an example, weighed. Good until the next call. */
export function latticeOf({ length, rows, offsets, classes }: Example, weights: Weights): Lattice {
  scores.fill(0, 0, length * PART_COUNT);
  for (let t = 0; t < length; t++) {
    for (let f = offsets[t], out = t * PART_COUNT; f < offsets[t + 1]; f++) {
      const row = rows[f] * PART_COUNT;
      for (let part = 0; part < PART_COUNT; part++) scores[out + part] += weights.parts[row + part];
    }
  }
  weighLabellings(lattice, scores, classes, length, factorsOf(weights.steps));
  return lattice;
}

/** The right labelling as a target. */
export function targetOf(states: Uint8Array): Target {
  const target = { states: new Float32Array(states.length * STATE_COUNT), steps: new Float32Array(states.length * STEP_COUNT) };
  states.forEach((state, t) => {
    target.states[t * STATE_COUNT + state] = 1;
    const step = t === 0 ? undefined : STEPS.find(({ from, to }) => from === states[t - 1] && to === state);
    if (step !== undefined) target.steps[t * STEP_COUNT + step.kind] = 1;
  });
  return target;
}

/** What the weights make of an example, in the form of a target. */
function expectation({ length, forward, backward, state, step, scale, all }: Lattice): Target {
  const expected = { states: new Float32Array(length * STATE_COUNT), steps: new Float32Array(length * STEP_COUNT) };
  for (let t = 0; t < length; t++) {
    const now = t * STATE_COUNT;
    for (let s = 0; s < STATE_COUNT; s++) expected.states[now + s] = forward[now + s] * backward[now + s] / all;
    if (t === 0) continue;
    for (const { from, to, kind } of STEPS) {
      const k = t * STEP_COUNT + kind;
      expected.steps[k] += forward[now - STATE_COUNT + from] * step[k] * state[now + to] * backward[now + to] / scale[t] / all;
    }
  }
  return expected;
}

/** What each part has to do with gradients of the states that it is a part of. */
function takeApart(states: Float64Array, parts: Float64Array): void {
  for (let label = 0; label < LABELS.length; label++) {
    const [begin, inner, end, only] = [BEGIN, INNER, END, ONLY].map((place) => states[stateOf(label, place)]);
    parts[3 * label] = begin + inner + end + only;
    parts[3 * label + 1] = begin + only;
    parts[3 * label + 2] = end + only;
  }
}

function learnFrom(example: Example, parts: Learner, steps: Learner): void {
  const { length, rows, offsets, classes, target } = example;
  const expected = expectation(latticeOf(example, { parts: parts.weights, steps: steps.weights }));
  const stateGradients = new Float64Array(STATE_COUNT);
  const partGradients = new Float64Array(PART_COUNT);
  const stepGradients = new Float64Array(STEP_COUNT);
  for (let t = 0; t < length; t++) {
    if (subtract(target.states, expected.states, t, stateGradients)) {
      takeApart(stateGradients, partGradients);
      for (let f = offsets[t]; f < offsets[t + 1]; f++) parts.learn(rows[f] * PART_COUNT, partGradients);
    }
    if (t > 0 && subtract(target.steps, expected.steps, t, stepGradients)) {
      for (const row of stepRows(classes, t, length)) steps.learn(row, stepGradients);
    }
  }
}

/** Aim minus expectation at a token; false when nothing differs. */
function subtract(target: Float32Array, expected: Float32Array, t: number, out: Float64Array): boolean {
  let differs = false;
  for (let i = 0; i < out.length; i++) {
    out[i] = target[t * out.length + i] - expected[t * out.length + i];
    differs ||= Math.abs(out[i]) > LEAST_GRADIENT;
  }
  return differs;
}

export function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = state + 0x6d2b79f5 | 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
  };
}
