import type { ChainWeights } from '../../src/article/chain.ts';
import type { Fitted } from './train.ts';

/** What was fitted, as the library takes it. */
export function asWeights({ weights, turn }: Fitted): ChainWeights {
  return { features: [...weights], steps: 1, turn };
}

/** A data module that holds the weights in steps, so many to 1, and says what they are of and what they came from. */
export function printWeights({ weights, turn }: Fitted, features: readonly string[], { script, from, chain, steps }: { script: string; from: string; chain: string; steps: number }): string {
  const inSteps = Array.from(weights, (weight) => Math.round(weight * steps) + 0);
  const rows = features.map((name, f) => `    ${inSteps.slice(f * 4, f * 4 + 4).join(', ')}, // ${name}`);
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
  steps: ${steps},
  turn: [${turn.map((each) => Number(each.toFixed(2))).join(', ')}],
};
`;
}
