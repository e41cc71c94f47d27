import type { Fitted } from './train.ts';

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
