import { findPatterns } from './automaton.ts';
import type { Wink } from './wink.ts';
import type { Word } from './word.ts';

/** Just past which words a sentence ends, in order, the last word of all among them. `isSpaced` tells after which a space stands before. */
export function findSentenceEnds({ sentenceEnds }: Wink, words: readonly Word[], isSpaced: readonly boolean[]): number[] {
  const ends: number[] = [];
  const symbols = words.map((word, i) => (isSpaced[i] ? word.spacedSymbol : word.touchingSymbol));
  for (const automaton of sentenceEnds) findPatterns(automaton, symbols, (at) => { ends.push(at + 1); });
  if (ends.at(-1) !== words.length) ends.push(words.length);
  return ends;
}
