/** Weights in tenths by the parts of their features' names; that of the name so far is under ''. */
export interface PackedTree {
  readonly [part: string]: number | PackedTree;
}

/** Weights by the parts of their features' names, so that no name need be put together to look one up. */
export interface WeightTree {
  readonly weight: number;
  readonly branches: ReadonlyMap<string, WeightTree>;
}

/** Finer weights choose no better. */
export const PARTS = 10;

/** Makes a tree of weights as they are kept. */
export function growTree(packed: number | PackedTree): WeightTree {
  if (typeof packed === 'number') return { weight: packed / PARTS, branches: new Map() };
  const branches = new Map(Object.entries(packed).map(([part, below]) => [part, growTree(below)]));
  return { weight: branches.get('')?.weight ?? 0, branches };
}

/** The weight of a feature by the parts of its name; 0 where it has none. */
export function weightAt(tree: WeightTree, name: string, first?: string, second?: string, third?: string): number {
  const named = tree.branches.get(name);
  if (named === undefined || first === undefined) return named?.weight ?? 0;
  const once = named.branches.get(first);
  if (once === undefined || second === undefined) return once?.weight ?? 0;
  const twice = once.branches.get(second);
  if (twice === undefined || third === undefined) return twice?.weight ?? 0;
  return twice.branches.get(third)?.weight ?? 0;
}
