import type { PartOfSpeech } from '../language/token.ts';
import type { Tone } from './read-tone.ts';
import type { Selection } from './select.ts';

/** Words that moved the score by less are not worth showing. */
const LEAST_SHOWN = 0.015;
/** Words that mean something by themselves: function words and names add a little too, but explain nothing. */
const MEANINGFUL = new Set<PartOfSpeech>(['NOUN', 'VERB', 'ADJ', 'ADV', 'INTJ']);
/** A score may stretch what its words add up to by so much, when they nearly cancel out. */
const MOST_STRETCH = 2;

/**
 * Shares a score out among the words that made it, in proportion to what each has added: shows each word worth showing, by
 * the index of its token, with its share. Returns the rest, which with the shares makes up the score exactly: what the words
 * that are not shown and the text as a whole have added.
 */
export function explain(score: number, { reading: { tokens }, words: { facets } }: Tone, { ranges }: Selection, amounts: Float64Array, size: number, show: (token: number, weight: number) => void): number {
  let added = 0;
  for (const { first, end } of ranges) for (let i = first; i < end; i++) added += amounts[i] * size;
  const stretch = added === 0 ? 1 : Math.min(MOST_STRETCH, Math.abs(score / added));
  let rest = score;
  for (const { first, end } of ranges) {
    for (let i = first; i < end; i++) {
      const weight = amounts[i] * size * stretch;
      if (Math.abs(weight) < LEAST_SHOWN || (facets[i] === null && !MEANINGFUL.has(tokens[i].pos))) continue;
      show(i, weight);
      rest -= weight;
    }
  }
  return rest;
}
