import type { ChainWeights } from '../../src/article/chain.ts';
import type { Fitted } from './train.ts';

/** What was fitted, as the library takes it. */
export function inHundredths({ weights, turn }: Fitted): ChainWeights {
  return { features: Array.from(weights, (weight) => weight * 100), turn };
}

/** A data module that holds the weights, two decimals each, and says what they are of and what they came from. */
export function printWeights({ weights, turn }: Fitted, features: readonly string[], { script, from, chain }: { script: string; from: string; chain: string }): string {
  const hundredths = Array.from(weights, (weight) => Math.round(Number(weight.toFixed(2)) * 100) + 0);
  const rows = features.map((name, f) => `    ${hundredths.slice(f * 4, f * 4 + 4).join(', ')}, // ${name}`);
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
  turn: [${turn.map((each) => Number(each.toFixed(2))).join(', ')}],
};
`;
}
