import type { Tone, WordTone } from './read-tone.ts';
import type { TensionEvidence } from './types.ts';

export interface Explanation {
  readonly evidence: readonly TensionEvidence[];
  /** What the evidence leaves of the score. */
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
export function explain({ reading }: Tone, words: readonly WordTone[], of: 'sentiment' | 'level', size: number, score: number): Explanation {
  let added = 0;
  for (const word of words) added += word[of] * size;
  const stretch = added === 0 ? 1 : Math.min(MOST_STRETCH, Math.abs(score / added));
  const evidence: TensionEvidence[] = [];
  let rest = score;
  for (const word of words) {
    const weight = word[of] * size * stretch;
    if (word.isMark || Math.abs(weight) < LEAST_SHOWN) continue;
    const { start, end, text } = reading.tokens[word.token];
    evidence.push({ start, end, text, weight, facet: word.facet });
    rest -= weight;
  }
  return { evidence, rest };
}
