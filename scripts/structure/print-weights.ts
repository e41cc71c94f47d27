import type { ChainWeights } from '../../src/article/chain.ts';
import type { Fitted } from './train.ts';

/** What was fitted, a row for each feature. */
export function inRows({ weights, turn }: Fitted): ChainWeights {
  const row = (f: number) => [weights[f * 4], weights[f * 4 + 1], weights[f * 4 + 2], weights[f * 4 + 3]] as const;
  return { features: Array.from({ length: weights.length / 4 }, (_, f) => row(f)), turn };
}

/** A data module that holds the weights, two decimals each, and says what they are of and what they came from. */
export function printWeights({ weights, turn }: Fitted, features: readonly string[], { script, from, chain }: { script: string; from: string; chain: string }): string {
  const list = (numbers: Iterable<number>) => Array.from(numbers, (number) => String(Number(number.toFixed(2)) + 0)).join(', ');
  const rows = features.map((name, f) => `    [${list(weights.subarray(f * 4, f * 4 + 4))}], // ${name}`);
  return `import type { ChainWeights } from '${chain}';

/**
 * Written by ${script}: a linear chain fitted by maximum likelihood with a quadratic penalty on
 * ${from}.
 * No text of them is here.
 */
export const WEIGHTS: ChainWeights = {
  features: [
${rows.join('\n')}
  ],
  turn: [${list(turn)}],
};
`;
}
