import { CAN_BE_FIRST, CAN_BE_LAST, STATE_COUNT, STEPS } from './labels.ts';
import { CLASS_COUNT, NOTHING } from './word-classes.ts';

export const STEP_COUNT = STEPS.length;
const FROM = Uint8Array.from(STEPS, (step) => step.from);
const TO = Uint8Array.from(STEPS, (step) => step.to);

/** Weights of the steps by class of the earlier, of the later and of the following token: three tables of `CLASS_COUNT` rows of `STEP_COUNT`. */
export type StepWeights = Float32Array | Float64Array;
export const STEP_WEIGHT_COUNT = 3 * CLASS_COUNT * STEP_COUNT;

/** All labellings of a passage, weighed: what forward-backward leaves behind. */
export interface Lattice {
  readonly length: number;
  /** exp of each state's score at each token, scaled by token. */
  readonly state: Float64Array;
  /** exp of each step's score into each token. */
  readonly step: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Divides what passes through each token. */
  readonly scale: Float64Array;
  /** What all labellings together weigh, so scaled. */
  readonly all: number;
}

/** Sums over all labellings of a passage. `scores` holds a score for each token and state; `classes` the class of each token. */
export function weighLabellings(scores: Float64Array, classes: Int32Array, length: number, stepWeights: StepWeights): Lattice {
  const state = new Float64Array(length * STATE_COUNT);
  const step = new Float64Array(length * STEP_COUNT);
  const forward = new Float64Array(length * STATE_COUNT);
  const backward = new Float64Array(length * STATE_COUNT);
  const scale = new Float64Array(length);
  for (let t = 0; t < length; t++) {
    const row = t * STATE_COUNT;
    let most = -Infinity;
    for (let s = 0; s < STATE_COUNT; s++) most = Math.max(most, scores[row + s]);
    for (let s = 0; s < STATE_COUNT; s++) state[row + s] = Math.exp(scores[row + s] - most);
    if (t > 0) weighSteps(step, t, classes, length, stepWeights);
    let sum = 0;
    if (t === 0) {
      for (let s = 0; s < STATE_COUNT; s++) if (CAN_BE_FIRST[s]) sum += forward[s] = state[s];
    } else {
      for (let k = 0; k < STEP_COUNT; k++) forward[row + TO[k]] += forward[row - STATE_COUNT + FROM[k]] * step[t * STEP_COUNT + k];
      for (let s = 0; s < STATE_COUNT; s++) sum += forward[row + s] *= state[row + s];
    }
    scale[t] = sum;
    for (let s = 0; s < STATE_COUNT; s++) forward[row + s] /= sum;
  }
  runBackward(length, state, step, backward, scale);
  let all = 0;
  for (let s = 0, last = (length - 1) * STATE_COUNT; s < STATE_COUNT; s++) all += forward[last + s] * backward[last + s];
  return { length, state, step, forward, backward, scale, all };
}

/** Where the weights of the steps into a token begin in each of the three tables. */
export function stepRows(classes: Int32Array, t: number, length: number): [number, number, number] {
  const next = t + 1 < length ? classes[t + 1] : NOTHING;
  return [classes[t - 1] * STEP_COUNT, (CLASS_COUNT + classes[t]) * STEP_COUNT, (2 * CLASS_COUNT + next) * STEP_COUNT];
}

function weighSteps(step: Float64Array, t: number, classes: Int32Array, length: number, weights: StepWeights): void {
  const [earlier, later, next] = stepRows(classes, t, length);
  const out = t * STEP_COUNT;
  for (let k = 0; k < STEP_COUNT; k++) step[out + k] = Math.exp(weights[earlier + k] + weights[later + k] + weights[next + k]);
}

function runBackward(length: number, state: Float64Array, step: Float64Array, backward: Float64Array, scale: Float64Array): void {
  if (length === 0) return;
  const last = (length - 1) * STATE_COUNT;
  for (let s = 0; s < STATE_COUNT; s++) backward[last + s] = CAN_BE_LAST[s] ? 1 : 0;
  for (let t = length - 1; t > 0; t--) {
    const row = t * STATE_COUNT;
    for (let k = 0; k < STEP_COUNT; k++) {
      backward[row - STATE_COUNT + FROM[k]] += step[t * STEP_COUNT + k] * state[row + TO[k]] * backward[row + TO[k]];
    }
    for (let s = 0; s < STATE_COUNT; s++) backward[row - STATE_COUNT + s] /= scale[t];
  }
}
