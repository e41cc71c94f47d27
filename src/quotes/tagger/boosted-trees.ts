import { decodeSymbols, encodeSymbols } from '../../text/symbol-code.ts';
import type { CodedSymbols } from '../../text/symbol-code.ts';
import { packWeights, unpackWeights } from './weights-format.ts';
import type { PackedWeights } from './weights-format.ts';

/** Questions that lead from the root of a tree to a leaf. */
export const DEPTH = 4;
export const SPLIT_COUNT = 2 ** DEPTH - 1;
export const LEAF_COUNT = 2 ** DEPTH;
/** Where a whole number keeps its sign: 1 if it is negative. */
const SIGN = 31;

/** Trees whose answers are summed. At each split a number goes right if it is more than the threshold; the children of split i are 2i + 1 and 2i + 2. */
export interface Trees {
  /** For each split of each tree, which of the numbers it asks for. */
  readonly features: Uint8Array;
  readonly thresholds: Uint8Array;
  readonly leaves: Float32Array;
}

/** Trees as they are kept. */
export interface PackedTrees {
  readonly features: CodedSymbols;
  readonly thresholds: CodedSymbols;
  readonly leaves: PackedWeights;
}

/** The sum of what all trees say of some numbers. Each step is a sum without a branch, since processors guess half of such branches wrong. */
export function sumTrees({ features, thresholds, leaves }: Trees, numbers: Uint8Array): number {
  let sum = 0;
  for (let split = 0, leaf = 0; split < features.length; split += SPLIT_COUNT, leaf += LEAF_COUNT) {
    let at = 0;
    while (at < SPLIT_COUNT) at = 2 * at + 1 + ((thresholds[split + at] - numbers[features[split + at]]) >>> SIGN);
    sum += leaves[leaf + at - SPLIT_COUNT];
  }
  return sum;
}

export function packTrees({ features, thresholds, leaves }: Trees): PackedTrees {
  return { features: encodeSymbols([...features]), thresholds: encodeSymbols([...thresholds]), leaves: packWeights(leaves) };
}

export function unpackTrees({ features, thresholds, leaves }: PackedTrees): Trees {
  return { features: decodeSymbols(features), thresholds: decodeSymbols(thresholds), leaves: unpackWeights(leaves) };
}
