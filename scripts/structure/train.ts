import { BODY, INSERT, marginals, scoreRows } from '../../src/article/chain.ts';
import { expectedTurns } from './expected-turns.ts';

/** A page as the chain sees it, with what its blocks are. */
export interface Example {
  readonly rows: Float64Array;
  readonly count: number;
  readonly inBody: readonly boolean[];
  readonly weight: number;
}

/** What was fitted: four weights a feature, flat, then the two turns. */
export interface Fitted {
  readonly weights: Float64Array;
  readonly turn: readonly [open: number, close: number];
}

/** Weights under which the marked bodies are the likeliest, held small by `penalty`. */
export function train(examples: readonly Example[], width: number, penalty: number, iterations: number): Fitted {
  const size = width * 4 + 2;
  const observed = new Float64Array(size);
  for (const example of examples) addObserved(observed, example, width);
  const objective = (x: Float64Array): { value: number; gradient: Float64Array } => {
    const { weights, turn } = fitted(x);
    const gradient = x.map((value, i) => penalty * value - observed[i]);
    let value = (penalty / 2) * dot(x, x) - dot(x, observed);
    for (const { rows, count, weight } of examples) {
      const scores = scoreRows(rows, count, weights);
      const chain = marginals(scores, count, turn);
      const { states, logTotal } = chain;
      const { starts, ends, opens, closes } = expectedTurns(chain, scores, count, turn);
      value += logTotal * weight;
      for (let i = 0; i < count; i++) addRow(gradient, rows, width, i, [states[i * 4 + BODY] * weight, states[i * 4 + INSERT] * weight, starts[i] * weight, ends[i] * weight]);
      gradient[4 * width] += opens * weight;
      gradient[4 * width + 1] += closes * weight;
    }
    return { value, gradient };
  };
  return fitted(minimize(objective, new Float64Array(size), iterations));
}

function fitted(x: Float64Array): Fitted {
  return { weights: x.subarray(0, x.length - 2), turn: [x[x.length - 2], x[x.length - 1]] };
}

function addObserved(sum: Float64Array, { rows, count, inBody, weight }: Example, width: number): void {
  const first = inBody.indexOf(true);
  const last = inBody.lastIndexOf(true);
  for (let i = first; i <= last; i++) {
    addRow(sum, rows, width, i, [inBody[i] ? weight : 0, inBody[i] ? 0 : weight, i === first ? weight : 0, 0]);
    if (i > first && inBody[i] !== inBody[i - 1]) sum[4 * width + (inBody[i] ? 1 : 0)] += weight;
  }
  if (last + 1 < count) addRow(sum, rows, width, last + 1, [0, 0, 0, weight]);
}

function addRow(sum: Float64Array, rows: Float64Array, width: number, i: number, factors: readonly number[]): void {
  for (let f = 0; f < width; f++) {
    const value = rows[i * width + f];
    if (value === 0) continue;
    for (let k = 0; k < 4; k++) sum[f * 4 + k] += value * factors[k];
  }
}

/** Limited-memory BFGS with a backtracking line search. */
function minimize(objective: (x: Float64Array) => { value: number; gradient: Float64Array }, start: Float64Array, iterations: number): Float64Array {
  const memory = 10;
  const steps: Float64Array[] = [], changes: Float64Array[] = [];
  let x = start;
  let { value, gradient } = objective(x);
  for (let iteration = 0; iteration < iterations; iteration++) {
    const direction = gradient.map((g) => -g);
    const alphas: number[] = [];
    for (let k = steps.length - 1; k >= 0; k--) {
      alphas[k] = dot(steps[k], direction) / dot(steps[k], changes[k]);
      addTo(direction, changes[k], -alphas[k]);
    }
    const k = steps.length - 1;
    const scale = k < 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : dot(steps[k], changes[k]) / dot(changes[k], changes[k]);
    for (let i = 0; i < direction.length; i++) direction[i] *= scale;
    for (let j = 0; j < steps.length; j++) addTo(direction, steps[j], alphas[j] - dot(changes[j], direction) / dot(steps[j], changes[j]));
    const slope = dot(gradient, direction);
    let rate = 1;
    let next = x, result = { value, gradient };
    for (; rate > 1e-6; rate /= 2) {
      next = x.map((v, i) => v + rate * direction[i]);
      result = objective(next);
      if (result.value <= value + 1e-4 * rate * slope) break;
    }
    const step = next.map((v, i) => v - x[i]);
    const change = result.gradient.map((g, i) => g - gradient[i]);
    if (dot(step, change) > 1e-12) {
      steps.push(step);
      changes.push(change);
      if (steps.length > memory) { steps.shift(); changes.shift(); }
    }
    const gain = value - result.value;
    ({ value, gradient } = result);
    x = next;
    if (gain < 1e-6 * Math.abs(value)) break;
  }
  return x;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

function addTo(a: Float64Array, b: Float64Array, factor: number): void {
  for (let i = 0; i < a.length; i++) a[i] += b[i] * factor;
}
