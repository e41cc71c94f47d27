import { decodeSymbols, encodeSymbols } from '../../text/symbol-code.ts';
import type { CodedSymbols } from '../../text/symbol-code.ts';
import { packWeights, unpackWeights } from './weights-format.ts';
import type { PackedWeights } from './weights-format.ts';

/** Questions that lead from the root of a tree to a leaf. */
export const DEPTH = 4;
export const SPLIT_COUNT = (1 << DEPTH) - 1;
export const LEAF_COUNT = 1 << DEPTH;

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

/** The sum of what all trees say of some numbers. As many steps as `DEPTH`, one after the other: a loop of so few takes twice as long. */
export function sumTrees({ features, thresholds, leaves }: Trees, numbers: Uint8Array): number {
  const splitCount = SPLIT_COUNT, leafCount = LEAF_COUNT;
  let sum = 0;
  for (let root = 0, leaf = -splitCount; root < features.length; root += splitCount, leaf += leafCount) {
    const first = below(features, thresholds, numbers, root, 0);
    const second = below(features, thresholds, numbers, root, first);
    const third = below(features, thresholds, numbers, root, second);
    sum += leaves[leaf + below(features, thresholds, numbers, root, third)];
  }
  return sum;
}

/** The child of a split that numbers lead to. A sum without a branch, since processors guess half of such branches wrong; bit 31 of a negative number is 1. */
function below(features: Uint8Array, thresholds: Uint8Array, numbers: Uint8Array, root: number, split: number): number {
  return 2 * split + 1 + ((thresholds[root + split] - numbers[features[root + split]]) >>> 31);
}

export function packTrees({ features, thresholds, leaves }: Trees): PackedTrees {
  return { features: encodeSymbols([...features]), thresholds: encodeSymbols([...thresholds]), leaves: packWeights(leaves) };
}

export function unpackTrees({ features, thresholds, leaves }: PackedTrees): Trees {
  return { features: decodeSymbols(features), thresholds: decodeSymbols(thresholds), leaves: unpackWeights(leaves) };
}
