import { BEGIN, END, INNER, LABELS, ONLY, STATE_COUNT, STEPS, stateOf } from './labels.ts';
import type { Lattice } from './lattice.ts';
import { STEP_COUNT } from './lattice.ts';

/** A stretch of tokens that may be a span, with the share of all labellings in which it is one. */
export interface Candidate {
  /** Index into `LABELS`. */
  readonly label: number;
  readonly first: number;
  readonly end: number;
  readonly probability: number;
}

/** Rarer spans are not worth a look. It also bounds the work: no token can lie in more than 1 / LEAST likely ones. */
const LEAST = 0.01;

function stepIndex(from: number, to: number): number {
  return STEPS.findIndex((step) => step.from === from && step.to === to);
}

const PATHS = LABELS.map((_, label) => {
  const [begin, inner, end, only] = [BEGIN, INNER, END, ONLY].map((place) => stateOf(label, place));
  return {
    label, begin, inner, end, only,
    beginInner: stepIndex(begin, inner), beginEnd: stepIndex(begin, end), innerInner: stepIndex(inner, inner), innerEnd: stepIndex(inner, end),
  };
});

/** Every span that is not improbable, with its exact probability. */
export function spanPosteriors(lattice: Lattice): Candidate[] {
  const { length, state, step, forward, backward, scale, all } = lattice;
  const found: Candidate[] = [];
  for (const path of PATHS) {
    for (let first = 0; first < length; first++) {
      const row = first * STATE_COUNT;
      const alone = forward[row + path.only] * backward[row + path.only] / all;
      if (alone >= LEAST) found.push({ label: path.label, first, end: first + 1, probability: alone });
      if (forward[row + path.begin] * backward[row + path.begin] / all < LEAST) continue;
      let going = forward[row + path.begin];
      for (let t = first + 1; t < length; t++) {
        const here = t * STATE_COUNT;
        const toEnd = t * STEP_COUNT + (t === first + 1 ? path.beginEnd : path.innerEnd);
        const toInner = t * STEP_COUNT + (t === first + 1 ? path.beginInner : path.innerInner);
        const ended = going * step[toEnd] * state[here + path.end] / scale[t] * backward[here + path.end] / all;
        if (ended >= LEAST) found.push({ label: path.label, first, end: t + 1, probability: ended });
        going *= step[toInner] * state[here + path.inner] / scale[t];
        if (going * backward[here + path.inner] / all < LEAST) break;
      }
    }
  }
  return found;
}

/** For each token the share of all labellings in which it is part of a span of a label. */
export function shareOf({ length, forward, backward, all }: Lattice, label: number): Float32Array {
  const share = new Float32Array(length);
  for (let t = 0; t < length; t++) {
    for (const place of [BEGIN, INNER, END, ONLY]) {
      const at = t * STATE_COUNT + stateOf(label, place);
      share[t] += forward[at] * backward[at] / all;
    }
  }
  return share;
}
