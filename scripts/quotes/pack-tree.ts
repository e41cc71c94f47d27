import { PARTS } from '../../src/quotes/ranker/weight-tree.ts';
import type { PackedTree } from '../../src/quotes/ranker/weight-tree.ts';

/** A feature, by the parts of its name, and its weight. */
export type Weighed = readonly [parts: readonly string[], weight: number];

/** Weights as the ranker keeps them; those that round to nothing are left out. */
export function packTree(weights: readonly Weighed[]): PackedTree {
  return packBelow(weights.map(([parts, weight]): Weighed => [parts, Math.round(weight * PARTS)]).filter(([, weight]) => weight !== 0));
}

function packBelow(weights: readonly Weighed[]): PackedTree {
  const byPart = new Map<string, Weighed[]>();
  for (const [[part = '', ...rest], weight] of weights) {
    const below = byPart.get(part) ?? [];
    byPart.set(part, below);
    below.push([rest, weight]);
  }
  const sorted = [...byPart].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([part, below]) => {
    const [[rest, weight]] = below;
    return [part, below.length === 1 && rest.length === 0 ? weight : packBelow(below)];
  }));
}
