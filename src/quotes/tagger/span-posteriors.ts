import { BEGIN, END, FIRST_TO_INNER, INNER, LABELS, ONLY, STATE_COUNT, stateOf, STEP_COUNT, stepsWithin, INNER_TO_INNER } from './labels.ts';
import type { Lattice } from './lattice.ts';
import { MOST_TOKENS } from './sequence.ts';

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

/** Every span that is not improbable, with its exact probability. */
export function spanPosteriors({ length, state, step, forward, backward, scale, all }: Lattice): Candidate[] {
  const found: Candidate[] = [];
  const least = LEAST * all;
  for (let label = 0; label < LABELS.length; label++) {
    const begin = stateOf(label, BEGIN), only = stateOf(label, ONLY), within = stepsWithin(label);
    for (let first = 0, row = 0; first < length; first++, row += STATE_COUNT) {
      const alone = forward[row + only] * backward[row + only];
      if (alone >= least) found.push({ label, first, end: first + 1, probability: alone / all });
      let going = forward[row + begin];
      if (going * backward[row + begin] < least) continue;
      let toInner = within + FIRST_TO_INNER;
      for (let t = first + 1; t < length; t++) {
        const here = t * STATE_COUNT + begin, k = t * STEP_COUNT + toInner, through = going / scale[t];
        // The step to the last token comes right after the one to another inner token.
        const ended = through * step[k + 1] * state[here + END] * backward[here + END];
        if (ended >= least) found.push({ label, first, end: t + 1, probability: ended / all });
        going = through * step[k] * state[here + INNER];
        if (going * backward[here + INNER] < least) break;
        toInner = within + INNER_TO_INNER;
      }
    }
  }
  return found;
}

/** Reused, since memory outside of the heap is slow to come by. */
const shares = LABELS.map(() => new Float32Array(MOST_TOKENS));

/** For each label and token the share of all labellings in which the token is part of a span of the label. Good until the next call. */
export function sharesOf({ length, forward, backward, all }: Lattice): readonly Float32Array[] {
  shares.forEach((share, label) => {
    for (let t = 0, at = stateOf(label, BEGIN); t < length; t++, at += STATE_COUNT) {
      let sum = 0;
      for (let place = BEGIN; place <= ONLY; place++) sum += forward[at + place] * backward[at + place];
      share[t] = sum / all;
    }
  });
  return shares;
}
