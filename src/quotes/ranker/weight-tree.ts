/** Weights by the parts of their features' names, so that no name need be put together to look one up. */
export interface WeightTree {
  weight: number;
  readonly branches: Map<string, WeightTree>;
}

/** Makes a tree of weights by name, `name:condition:condition`. */
export function growTree(weights: Readonly<Record<string, number>>): WeightTree {
  const root = bud();
  for (const [feature, weight] of Object.entries(weights)) {
    let node = root;
    for (const part of feature.split(':')) {
      const next = node.branches.get(part) ?? bud();
      node.branches.set(part, next);
      node = next;
    }
    node.weight = weight;
  }
  return root;
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

function bud(): WeightTree {
  return { weight: 0, branches: new Map() };
}
