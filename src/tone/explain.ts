import type { Span } from '../text/span.ts';
import type { Evidence } from './types.ts';

/** A word's part in a sum. */
export interface Part extends Span {
  readonly text: string;
  readonly amount: number;
}

/** A score with the words that made it. */
export interface Explained<T extends Part> {
  readonly score: number;
  readonly rest: number;
  readonly evidence: readonly (Omit<T, 'amount'> & Evidence)[];
}

/** Words that moved the score by less are not worth showing. */
const LEAST_SHOWN = 0.015;

/**
 * The score of a sum, and each word's share of it: along the chord of the curve from the sum without any word to
 * the sum with all, so that the shares add up exactly.
 */
export function explain<T extends Part>(ground: number, parts: readonly T[], curve: (sum: number) => number, isShown: (part: T) => boolean): Explained<T> {
  const added = parts.reduce((total, { amount }) => total + amount, 0);
  const score = curve(ground + added);
  const chord = added === 0 ? 0 : (score - curve(ground)) / added;
  const evidence = parts
    .filter((part) => Math.abs(part.amount * chord) >= LEAST_SHOWN && isShown(part))
    .map(({ amount, ...part }) => ({ ...part, weight: amount * chord }));
  return { score, evidence, rest: score - evidence.reduce((total, { weight }) => total + weight, 0) };
}
