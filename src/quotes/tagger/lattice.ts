import { BEGIN, CAN_BE_FIRST, CAN_BE_LAST, END, FIRST_TO_INNER, FIRST_TO_LAST, INNER, INNER_TO_INNER, INNER_TO_LAST, LABELS, ONLY, OUTSIDE, PART_COUNT, STATE_COUNT, stateOf, STEP_COUNT, stepsWithin, turnOf } from './labels.ts';
import { CLASS_COUNT, NOTHING } from './word-classes.ts';

/** Steps have weights by class of the earlier, of the later and of the following token: three tables of `CLASS_COUNT` rows of `STEP_COUNT`. */
export const STEP_WEIGHT_COUNT = 3 * CLASS_COUNT * STEP_COUNT;

/** exp of each weight: what scores add up to, factors multiply. */
export function factorsOf(weights: Float32Array): Float64Array {
  const factors = new Float64Array(weights.length);
  for (let i = 0; i < factors.length; i++) factors[i] = Math.exp(weights[i]);
  return factors;
}

/** All labellings of a passage, weighed: what forward-backward leaves behind. */
export interface Lattice {
  length: number;
  /** exp of each state's score at each token. */
  readonly state: Float64Array;
  /** exp of each step's score into each token. */
  readonly step: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Divides what passes through each token. */
  readonly scale: Float64Array;
  /** What all labellings together weigh, so scaled. */
  all: number;
}

/** A lattice with room for so many tokens. */
export function makeLattice(most: number): Lattice {
  const [state, forward, backward] = [0, 1, 2].map(() => new Float64Array(most * STATE_COUNT));
  return { length: 0, all: 1, state, forward, backward, step: new Float64Array(most * STEP_COUNT), scale: new Float64Array(most) };
}

/**
 * Sums over all labellings of a passage, into `lattice`. `scores` holds a score for each token and part, `classes` the class of each token,
 * `stepFactors` exp of the weights of steps.
 */
export function weighLabellings(lattice: Lattice, scores: Float64Array, classes: Int32Array, length: number, stepFactors: Float64Array): void {
  lattice.length = length;
  for (let t = 0; t < length; t++) weighStates(lattice.state, scores, t);
  weighSteps(lattice.step, classes, length, stepFactors);
  runForward(lattice);
  runBackward(lattice);
  lattice.all = 0;
  for (let s = 0, last = (length - 1) * STATE_COUNT; s < STATE_COUNT; s++) lattice.all += lattice.forward[last + s] * lattice.backward[last + s];
}

/** States from their parts: a span's first token is in it and begins it, its last one ends it, its only one does both. */
function weighStates(state: Float64Array, scores: Float64Array, t: number): void {
  const row = t * STATE_COUNT;
  state[row + OUTSIDE] = 1;
  for (let label = 0, part = t * PART_COUNT, at = row + stateOf(0, BEGIN); label < LABELS.length; label++, part += 3, at += 4) {
    const inSpan = Math.exp(scores[part]), begins = Math.exp(scores[part + 1]), ends = Math.exp(scores[part + 2]);
    state[at + BEGIN] = inSpan * begins;
    state[at + INNER] = inSpan;
    state[at + END] = inSpan * ends;
    state[at + ONLY] = inSpan * begins * ends;
  }
}

/** Where the weights of the steps into a token begin in each of the three tables. */
export function stepRows(classes: Int32Array, t: number, length: number): [number, number, number] {
  const next = t + 1 < length ? classes[t + 1] : NOTHING;
  return [classes[t - 1] * STEP_COUNT, (CLASS_COUNT + classes[t]) * STEP_COUNT, (2 * CLASS_COUNT + next) * STEP_COUNT];
}

function weighSteps(step: Float64Array, classes: Int32Array, length: number, factors: Float64Array): void {
  for (let t = 1; t < length; t++) {
    const [earlier, later, next] = stepRows(classes, t, length);
    for (let k = 0, out = t * STEP_COUNT; k < STEP_COUNT; k++) step[out + k] = factors[earlier + k] * factors[later + k] * factors[next + k];
  }
}

function runForward({ length, state, step, forward, scale }: Lattice): void {
  if (length === 0) return;
  for (let s = 0; s < STATE_COUNT; s++) forward[s] = CAN_BE_FIRST[s] ? state[s] : 0;
  normalise(forward, scale, 0);
  for (let t = 1; t < length; t++) {
    const row = t * STATE_COUNT, before = row - STATE_COUNT, k = t * STEP_COUNT;
    const outside = forward[before];
    const ended0 = forward[before + stateOf(0, END)] + forward[before + stateOf(0, ONLY)];
    const ended1 = forward[before + stateOf(1, END)] + forward[before + stateOf(1, ONLY)];
    const ended2 = forward[before + stateOf(2, END)] + forward[before + stateOf(2, ONLY)];
    for (let side = 0; side <= LABELS.length; side++) {
      const turned = outside * step[k + turnOf(0, side)] + ended0 * step[k + turnOf(1, side)] + ended1 * step[k + turnOf(2, side)] + ended2 * step[k + turnOf(3, side)];
      if (side === 0) {
        forward[row] = turned;
        continue;
      }
      const first = stateOf(side - 1, BEGIN), within = k + stepsWithin(side - 1), at = row + first;
      const begun = forward[before + first + BEGIN], inner = forward[before + first + INNER];
      forward[at + BEGIN] = turned * state[at + BEGIN];
      forward[at + ONLY] = turned * state[at + ONLY];
      forward[at + INNER] = (begun * step[within + FIRST_TO_INNER] + inner * step[within + INNER_TO_INNER]) * state[at + INNER];
      forward[at + END] = (begun * step[within + FIRST_TO_LAST] + inner * step[within + INNER_TO_LAST]) * state[at + END];
    }
    normalise(forward, scale, t);
  }
}

/** Makes what reaches a token sum up to 1, so that numbers neither grow nor shrink along the passage. */
function normalise(forward: Float64Array, scale: Float64Array, t: number): void {
  const row = t * STATE_COUNT;
  let sum = 0;
  for (let s = 0; s < STATE_COUNT; s++) sum += forward[row + s];
  scale[t] = sum;
  for (let s = 0; s < STATE_COUNT; s++) forward[row + s] /= sum;
}

function runBackward({ length, state, step, backward, scale }: Lattice): void {
  if (length === 0) return;
  const last = (length - 1) * STATE_COUNT;
  for (let s = 0; s < STATE_COUNT; s++) backward[last + s] = CAN_BE_LAST[s] ? 1 : 0;
  for (let t = length - 1; t > 0; t--) {
    const row = t * STATE_COUNT, before = row - STATE_COUNT, k = t * STEP_COUNT, by = 1 / scale[t];
    const outside = backward[row] * by;
    const [first0, first1, first2] = [row + stateOf(0, BEGIN), row + stateOf(1, BEGIN), row + stateOf(2, BEGIN)];
    const begins0 = (state[first0 + BEGIN] * backward[first0 + BEGIN] + state[first0 + ONLY] * backward[first0 + ONLY]) * by;
    const begins1 = (state[first1 + BEGIN] * backward[first1 + BEGIN] + state[first1 + ONLY] * backward[first1 + ONLY]) * by;
    const begins2 = (state[first2 + BEGIN] * backward[first2 + BEGIN] + state[first2 + ONLY] * backward[first2 + ONLY]) * by;
    for (let side = 0; side <= LABELS.length; side++) {
      const turn = k + turnOf(side, 0);
      const ended = outside * step[turn] + begins0 * step[turn + 1] + begins1 * step[turn + 2] + begins2 * step[turn + 3];
      if (side === 0) {
        backward[before] = ended;
        continue;
      }
      const first = stateOf(side - 1, BEGIN), within = k + stepsWithin(side - 1), at = row + first;
      const inner = state[at + INNER] * backward[at + INNER] * by, end = state[at + END] * backward[at + END] * by;
      backward[before + first + END] = ended;
      backward[before + first + ONLY] = ended;
      backward[before + first + BEGIN] = step[within + FIRST_TO_INNER] * inner + step[within + FIRST_TO_LAST] * end;
      backward[before + first + INNER] = step[within + INNER_TO_INNER] * inner + step[within + INNER_TO_LAST] * end;
    }
  }
}
