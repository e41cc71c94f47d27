import type { WordTone } from './read-tone.ts';

/** A word worth showing, and its share of the score. */
export interface Share {
  readonly word: WordTone;
  readonly weight: number;
}

export interface Explanation {
  readonly shares: readonly Share[];
  /** What the shares leave of the score. */
  readonly rest: number;
}

/** Words that moved the score by less are not worth showing. */
const LEAST_SHOWN = 0.015;
/** A score may stretch what its words add up to by so much, when they nearly cancel out. */
const MOST_STRETCH = 2;

/**
 * Shares a score out among the words that made it, in proportion to what each has added, so that shares and rest
 * make up the score exactly. The rest is what the words that are not shown and the text as a whole have added.
 */
export function explain(score: number, words: readonly WordTone[], amountOf: (word: WordTone) => number): Explanation {
  let added = 0;
  for (const word of words) added += amountOf(word);
  const stretch = added === 0 ? 1 : Math.min(MOST_STRETCH, Math.abs(score / added));
  const shares: Share[] = [];
  let rest = score;
  for (const word of words) {
    const weight = amountOf(word) * stretch;
    if (!word.hasMeaning || Math.abs(weight) < LEAST_SHOWN) continue;
    shares.push({ word, weight });
    rest -= weight;
  }
  return { shares, rest };
}
