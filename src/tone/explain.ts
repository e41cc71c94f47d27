import type { PartOfSpeech } from '../language/token.ts';
import type { Tone } from './read-tone.ts';
import type { Selection } from './select.ts';

/** A word worth showing, by the index of its token, and its share of the score. */
export interface Share {
  readonly token: number;
  readonly weight: number;
}

export interface Explanation {
  readonly shares: readonly Share[];
  /** What the shares leave of the score. */
  readonly rest: number;
}

/** Words that moved the score by less are not worth showing. */
const LEAST_SHOWN = 0.015;
/** Words that mean something by themselves: function words and names add a little too, but explain nothing. */
const MEANINGFUL = new Set<PartOfSpeech>(['NOUN', 'VERB', 'ADJ', 'ADV', 'INTJ']);
/** A score may stretch what its words add up to by so much, when they nearly cancel out. */
const MOST_STRETCH = 2;

/**
 * Shares a score out among the words that made it, in proportion to what each has added, so that shares and rest
 * make up the score exactly. The rest is what the words that are not shown and the text as a whole have added.
 */
export function explain(score: number, { reading: { tokens }, words: { facets } }: Tone, { ranges }: Selection, amounts: Float64Array, size: number): Explanation {
  let added = 0;
  for (const { first, end } of ranges) for (let i = first; i < end; i++) added += amounts[i] * size;
  const stretch = added === 0 ? 1 : Math.min(MOST_STRETCH, Math.abs(score / added));
  const shares: Share[] = [];
  let rest = score;
  for (const { first, end } of ranges) {
    for (let i = first; i < end; i++) {
      const weight = amounts[i] * size * stretch;
      if (Math.abs(weight) < LEAST_SHOWN || !(MEANINGFUL.has(tokens[i].pos) || facets[i] !== null)) continue;
      shares.push({ token: i, weight });
      rest -= weight;
    }
  }
  return { shares, rest };
}
