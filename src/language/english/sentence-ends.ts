import { findPatterns } from './automaton.ts';
import type { Wink } from './wink.ts';

/** Just past which words a sentence ends, in order, the last word of all among them. `boundaries` holds what the patterns know each word by. */
export function findSentenceEnds({ sentenceEnds }: Wink, boundaries: readonly number[]): number[] {
  const ends: number[] = [];
  for (const automaton of sentenceEnds) findPatterns(automaton, boundaries, (at) => { ends.push(at + 1); });
  if (ends.at(-1) !== boundaries.length) ends.push(boundaries.length);
  return ends;
}
