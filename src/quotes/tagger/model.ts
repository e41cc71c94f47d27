import { readPropensities } from './cue-propensity.ts';
import type { Propensity } from './cue-propensity.ts';
import * as shipped from './weights.ts';
import { unpackAscending, unpackWeights } from './weights-format.ts';
import type { PackedWeights } from './weights-format.ts';

/** What the tagger has learnt, as `weights.ts` keeps it. */
export interface PackedModel {
  readonly CUE_PROPENSITIES: string;
  readonly STEP_WEIGHTS: PackedWeights;
  readonly KEPT_BUCKETS: string;
  readonly PART_WEIGHTS: PackedWeights;
  readonly SPAN_WEIGHTS: PackedWeights;
}

/** What the tagger has learnt, ready for use. */
export interface Model {
  readonly propensityOf: Propensity;
  readonly steps: Float32Array;
  /** For each bucket of feature hashes its row in `parts`; row 0, all zeros, for features that say nothing. */
  readonly rowOf: Uint16Array;
  /** A row of `PART_COUNT` weights for each kept bucket. */
  readonly parts: Float32Array;
  /** A weight for each bucket of the features of whole spans. */
  readonly spans: Float32Array;
}

/** Buckets that feature hashes fall into. So many that what is kept is rarely shared by two features. */
export const BUCKET_COUNT = 2 ** 18;
/** Parts that a state's score is put together from: for each label, of its spans in general, of their first and of their last token. */
export const PART_COUNT = 9;

let model: Model | undefined;

/** The model, unpacked at its first use. */
export function loadModel(): Model {
  model ??= unpackModel(shipped);
  return model;
}

export function unpackModel({ CUE_PROPENSITIES, STEP_WEIGHTS, KEPT_BUCKETS, PART_WEIGHTS, SPAN_WEIGHTS }: PackedModel): Model {
  const rowOf = new Uint16Array(BUCKET_COUNT);
  const kept = unpackAscending(KEPT_BUCKETS);
  kept.forEach((bucket, i) => {
    rowOf[bucket] = i + 1;
  });
  const parts = new Float32Array((kept.length + 1) * PART_COUNT);
  parts.set(unpackWeights(PART_WEIGHTS), PART_COUNT);
  return { propensityOf: readPropensities(CUE_PROPENSITIES), steps: unpackWeights(STEP_WEIGHTS), rowOf, parts, spans: unpackWeights(SPAN_WEIGHTS) };
}
