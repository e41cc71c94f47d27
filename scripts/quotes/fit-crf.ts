import { STATE_COUNT, STEPS } from '../../src/quotes/tagger/labels.ts';
import { STEP_COUNT, STEP_WEIGHT_COUNT, stepRows, weighLabellings } from '../../src/quotes/tagger/lattice.ts';
import type { Lattice } from '../../src/quotes/tagger/lattice.ts';
import { PART_COUNT } from '../../src/quotes/tagger/model.ts';
import { putTogether, takeApart } from '../../src/quotes/tagger/score-states.ts';

/** One sequence to learn from. */
export interface Example {
  readonly length: number;
  /** Rows of the weights of all tokens' features; those of token t from `offsets[t]` up to `offsets[t + 1]`. */
  readonly rows: Int32Array;
  readonly offsets: Int32Array;
  readonly classes: Int32Array;
  /** The right state of each token. */
  readonly states: Uint8Array;
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

function learnFrom(example: Example, parts: Learner, steps: Learner): void {
  const { length, rows, offsets, classes } = example;
  const scores = new Float64Array(length * STATE_COUNT);
  const sums = new Float64Array(PART_COUNT);
  for (let t = 0; t < length; t++) {
    sums.fill(0);
    for (let f = offsets[t]; f < offsets[t + 1]; f++) {
      const row = rows[f] * PART_COUNT;
      for (let part = 0; part < PART_COUNT; part++) sums[part] += parts.weights[row + part];
    }
    putTogether(sums, scores, t * STATE_COUNT);
  }
  const lattice = weighLabellings(scores, classes, length, steps.weights);
  const stateGradients = new Float64Array(STATE_COUNT);
  const partGradients = new Float64Array(PART_COUNT);
  const stepGradients = new Float64Array(STEP_COUNT);
  for (let t = 0; t < length; t++) {
    if (fillStateGradients(lattice, example, t, stateGradients)) {
      takeApart(stateGradients, partGradients);
      for (let f = offsets[t]; f < offsets[t + 1]; f++) parts.learn(rows[f] * PART_COUNT, partGradients);
    }
    if (t > 0) {
      fillStepGradients(lattice, example, t, stepGradients);
      for (const row of stepRows(classes, t, length)) steps.learn(row, stepGradients);
    }
  }
}

/** Right minus expected, for each state of a token; false when nothing differs. */
function fillStateGradients({ forward, backward, all }: Lattice, { states }: Example, t: number, out: Float64Array): boolean {
  let differs = false;
  for (let state = 0; state < STATE_COUNT; state++) {
    const at = t * STATE_COUNT + state;
    out[state] = (states[t] === state ? 1 : 0) - forward[at] * backward[at] / all;
    differs ||= Math.abs(out[state]) > LEAST_GRADIENT;
  }
  return differs;
}

function fillStepGradients({ forward, backward, state, step, scale, all }: Lattice, { states }: Example, t: number, out: Float64Array): void {
  const now = t * STATE_COUNT;
  STEPS.forEach(({ from, to }, k) => {
    const expected = forward[now - STATE_COUNT + from] * step[t * STEP_COUNT + k] * state[now + to] * backward[now + to] / scale[t] / all;
    out[k] = (states[t - 1] === from && states[t] === to ? 1 : 0) - expected;
  });
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = state + 0x6d2b79f5 | 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
  };
}
