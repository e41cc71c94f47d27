import type { Draft } from '../quotes/draft.ts';
import { CONFIDENCE_WEIGHTS } from './confidence-weights.ts';
import type { Resolution } from './resolve-source.ts';

/** What speaks for or against the speaker of a quote, by name; what does not hold is left out. */
export function signsOf({ certainty = 1, kind, cue }: Draft, { by, entity }: Resolution): ReadonlyMap<string, number> {
  return new Map([
    ['always', 1],
    ['certainty of the source', certainty],
    [`named by ${by}`, 1],
    [`is ${entity.kind === 'person' && entity.kindIsGuess ? 'perhaps a person' : entity.kind}`, 1],
    [kind === 'direct' ? 'direct' : 'not direct', 1],
    [cue === null ? 'without a cue' : 'with a cue', 1],
  ]);
}

/** How likely it is that the speaker of a quote is the right one: a logistic model of the signs. */
export function confidenceOf(draft: Draft, resolution: Resolution): number {
  let sum = 0;
  for (const [sign, value] of signsOf(draft, resolution)) sum += value * (CONFIDENCE_WEIGHTS.get(sign) ?? 0);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
