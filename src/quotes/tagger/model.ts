import { unpackAscending } from '../../text/ascending.ts';
import { decodeSymbols } from '../../text/symbol-code.ts';
import type { CodedSymbols } from '../../text/symbol-code.ts';
import { unpackTrees } from './boosted-trees.ts';
import type { PackedTrees, Trees } from './boosted-trees.ts';
import { readPropensities } from './cue-propensity.ts';
import type { PackedPropensities, Propensity } from './cue-propensity.ts';
import { indexBuckets } from './kept-buckets.ts';
import { factorsOf } from './lattice.ts';
import { MOST_UNITS, packRows } from './score-parts.ts';
import type { FeatureWeights } from './score-parts.ts';
import * as shipped from './weights.ts';
import { sizesOf, unpackWeights } from './weights-format.ts';
import type { PackedWeights } from './weights-format.ts';

/** What the tagger has learnt, as `weights.ts` keeps it. */
export interface PackedModel {
  readonly CUE_PROPENSITIES: PackedPropensities;
  readonly STEP_WEIGHTS: PackedWeights;
  readonly KEPT_BUCKETS: CodedSymbols;
  readonly PART_WEIGHTS: PackedWeights;
  readonly SPAN_TREES: readonly PackedTrees[];
}

/** What the tagger has learnt, ready for use. */
export interface Model extends FeatureWeights {
  readonly propensityOf: Propensity;
  /** exp of the weights of steps. */
  readonly stepFactors: Float64Array;
  /** For each label what is added to the odds of a whole span. */
  readonly trees: readonly Trees[];
}

let model: Model | undefined;

/** The model, unpacked at its first use. */
export function loadModel(): Model {
  model ??= unpackModel(shipped);
  return model;
}

export function unpackModel({ CUE_PROPENSITIES, STEP_WEIGHTS, KEPT_BUCKETS, PART_WEIGHTS, SPAN_TREES }: PackedModel): Model {
  const buckets = unpackAscending(KEPT_BUCKETS);
  const unit = PART_WEIGHTS.most / MOST_UNITS;
  return {
    propensityOf: readPropensities(CUE_PROPENSITIES),
    kept: indexBuckets(buckets),
    rows: packRows(decodeSymbols(PART_WEIGHTS), Array.from(sizesOf(PART_WEIGHTS), (size) => Math.round(size / unit))),
    unit,
    stepFactors: factorsOf(unpackWeights(STEP_WEIGHTS)),
    trees: SPAN_TREES.map(unpackTrees),
  };
}
