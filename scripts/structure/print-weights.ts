import type { ChainWeights } from '../../src/article/chain.ts';
import type { Fitted } from './train.ts';

/** What was fitted, under the names of the features. */
export function named({ weights, turn }: Fitted, features: readonly string[]): ChainWeights {
  const row = (f: number): [number, number, number, number] => [weights[f * 4], weights[f * 4 + 1], weights[f * 4 + 2], weights[f * 4 + 3]];
  return { features: Object.fromEntries(features.map((name, f) => [name, row(f)])), turn };
}

/** A data module that holds the weights, two decimals each, and says what they came from. */
export function printWeights({ weights, turn }: Fitted, features: readonly string[], { script, from, chain }: { script: string; from: string; chain: string }): string {
  const list = (numbers: Iterable<number>) => Array.from(numbers, (number) => String(Number(number.toFixed(2)) + 0)).join(', ');
  const rows = features.map((name, f) => `    ${name}: [${list(weights.subarray(f * 4, f * 4 + 4))}],`);
  return `import type { ChainWeights } from '${chain}';

/**
 * Written by ${script}: a linear chain fitted by maximum likelihood with a quadratic penalty on
 * ${from}.
 * No text of them is here.
 */
export const WEIGHTS: ChainWeights = {
  features: {
${rows.join('\n')}
  },
  turn: [${list(turn)}],
};
`;
}
