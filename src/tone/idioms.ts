import { perLexeme } from '../language/per-lexeme.ts';
import type { Reading, Sentence, Token } from '../language/token.ts';
import { GOOD_OR_BAD, NO_CONFLICT } from './lexicon/idioms.ts';

/** What the words of a phrase mean together. */
export interface Idiom {
  /** How pleasant, -4 to 4; null where the words keep their own feeling. */
  readonly valence: number | null;
}

interface Phrase extends Idiom {
  readonly words: readonly string[];
}

let phrases: Map<string, Phrase[]> | undefined;

/** For each token of the sentence that belongs to an idiom, by its index in the reading, what the idiom means; null where there is none. */
export function findIdioms({ tokens }: Reading, { firstToken, endToken }: Sentence): ReadonlyMap<number, Idiom> | null {
  let found: Map<number, Idiom> | null = null;
  for (let i = firstToken; i < endToken; i++) {
    const phrases = phrasesFrom(tokens[i]);
    if (phrases === null) continue;
    const phrase = phrases.find(({ words }) => standsAt(words, tokens, i, endToken));
    if (phrase === undefined) continue;
    found ??= new Map();
    for (let k = 0; k < phrase.words.length; k++) found.set(i + k, phrase);
  }
  return found;
}

/** The first word is known to be there. */
function standsAt(words: readonly string[], tokens: readonly Token[], at: number, end: number): boolean {
  if (at + words.length > end) return false;
  for (let k = 1; k < words.length; k++) if (!isWord(tokens[at + k], words[k])) return false;
  return true;
}

/** The idioms that a word may begin; null for most words. */
export const phrasesFrom = perLexeme(({ lemma, lower }): readonly Phrase[] | null => {
  phrases ??= readPhrases();
  const found = [...new Set([lemma, lower])].flatMap((word) => phrases?.get(word) ?? []);
  return found.length > 0 ? found : null;
});

function isWord({ lemma, lower }: Token, word: string): boolean {
  return lemma === word || lower === word;
}

function readPhrases(): Map<string, Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  const read = (list: string, valence: number | null) => {
    for (const phrase of list.split(/[|\n]/)) {
      const words = phrase.split(' ');
      byFirst.set(words[0], [...byFirst.get(words[0]) ?? [], { words, valence }]);
    }
  };
  for (const [valence, list] of Object.entries(GOOD_OR_BAD)) read(list, Number(valence));
  read(NO_CONFLICT, null);
  return byFirst;
}
