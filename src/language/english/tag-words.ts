import { findPatterns } from './automaton.ts';
import type { Wink } from './wink.ts';
import type { Tag, Word } from './word.ts';

/** The tag of each word: its usual one, unless the words around it speak for another. */
export function tagWords({ taggers, tagSymbols }: Wink, words: readonly Word[]): Tag[] {
  const tags = words.map(({ tag }) => tag);
  const symbols = words.map(({ tagSymbol }) => tagSymbol);
  for (const automaton of taggers) {
    for (let i = 0; i < words.length; i++) if (words[i].tagSymbol === 0) symbols[i] = tagSymbols[tags[i]];
    findPatterns(automaton, symbols, (at, name) => {
      // Wink writes a tag below zero where it holds even if the dictionary does not know the word by it.
      const tag = Number(name);
      if (tag < 0) tags[at] = -tag;
      else if ((words[at].possibleTags & 1 << tag) !== 0) tags[at] = tag;
    });
  }
  words.forEach((word, i) => { if (word.isSettled) tags[i] = word.tag; });
  return tags;
}
