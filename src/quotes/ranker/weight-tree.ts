/** Weights in tenths by the parts of their features' names; that of the name so far is under ''. */
export interface PackedTree {
  readonly [part: string]: number | PackedTree;
}

/** Weights by the parts of their features' names, so that no name need be put together to look one up. A branch grows when it is asked for: a short text asks for few. */
export interface WeightTree {
  readonly weight: number;
  readonly packed: number | PackedTree;
  branches: ReadonlyMap<string, WeightTree> | null;
}

/** Finer weights choose no better. */
export const PARTS = 10;

/** Makes a tree of weights as they are kept. */
export function growTree(packed: number | PackedTree): WeightTree {
  return { weight: ownWeight(packed), packed, branches: null };
}

function ownWeight(packed: number | PackedTree | undefined): number {
  if (packed === undefined) return 0;
  return typeof packed === 'number' ? packed / PARTS : ownWeight(packed['']);
}

/** The weight of a feature by the parts of its name; 0 where it has none. */
export function weightAt(tree: WeightTree, name: string, first?: string, second?: string, third?: string): number {
  const named = branchOf(tree, name);
  if (named === undefined || first === undefined) return named?.weight ?? 0;
  const once = branchOf(named, first);
  if (once === undefined || second === undefined) return once?.weight ?? 0;
  const twice = branchOf(once, second);
  if (twice === undefined || third === undefined) return twice?.weight ?? 0;
  return branchOf(twice, third)?.weight ?? 0;
}

function branchOf(tree: WeightTree, part: string): WeightTree | undefined {
  tree.branches ??= new Map(Object.entries(tree.packed).map(([name, below]: [string, number | PackedTree]) => [name, growTree(below)]));
  return tree.branches.get(part);
}
