import { readPropensities } from './cue-propensity.ts';
import type { Propensity } from './cue-propensity.ts';
import { CUE_PROPENSITIES, STATE_WEIGHTS, STEP_WEIGHTS } from './weights.ts';
import { unpackWeights } from './weights-format.ts';

/** What the tagger has learnt, ready for use. */
export interface Model {
  readonly propensityOf: Propensity;
  /** A weight for each state, for each bucket of features. */
  readonly states: Float32Array;
  readonly steps: Float32Array;
}

let model: Model | undefined;

/** The model, unpacked at its first use. */
export function loadModel(): Model {
  model ??= {
    propensityOf: readPropensities(CUE_PROPENSITIES),
    states: unpackWeights(STATE_WEIGHTS),
    steps: unpackWeights(STEP_WEIGHTS),
  };
  return model;
}
