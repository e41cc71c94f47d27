import { perLexeme } from '../../language/per-lexeme.ts';
import type { Token } from '../../language/token.ts';
import { packWords, unpackWords } from '../../text/word-list.ts';

/** How often a word is part of a cue, in steps from 0 (next to never) to 7 (nearly always). */
export type Propensity = (token: Token) => number;

/** Least shares of a word's occurrences that make steps 1 to 7. */
const SHARES = [0.01, 0.04, 0.1, 0.2, 0.35, 0.55, 0.8];
const LEAST_CUES = 2;

/** The step for a word that was a cue so many times of so many. One more miss is assumed, so that rare words need evidence. */
export function propensityStep(cues: number, occurrences: number): number {
  if (cues < LEAST_CUES) return 0;
  const share = cues / (occurrences + 1);
  const step = SHARES.findIndex((least) => share < least);
  return step < 0 ? SHARES.length : step;
}

/** Marks what is looked up by its form, not as a verb by its lemma. */
const FORM = '~';
const BY_FORM = new Set<string>(['NOUN', 'PROPN', 'ADJ', 'ADV', 'X', 'INTJ']);
/** A verb to the parser, and nearly always a cue in this form alone. */
const ACCORDING = 'according';

/** What a token is listed by: a verb by its lemma, other words by their form; null for words that carry no meaning of their own. */
export function cueKey({ pos, lower, lemma }: Token): string | null {
  if (pos === 'VERB' && lower !== ACCORDING) return lemma;
  return pos === 'VERB' || BY_FORM.has(pos) ? lower + FORM : null;
}

/** Propensities out of a list: the words of each step from 1 on, packed; the steps parted by newlines. */
export function readPropensities(list: string): Propensity {
  const ofVerb = new Map<string, number>(), ofForm = new Map<string, number>();
  list.split('\n').forEach((words, i) => {
    for (const word of unpackWords(words)) {
      if (word.endsWith(FORM)) ofForm.set(word.slice(0, -FORM.length), i + 1);
      else ofVerb.set(word, i + 1);
    }
  });
  return perLexeme(({ pos, lower, lemma }) => {
    if (pos === 'VERB' && lower !== ACCORDING) return ofVerb.get(lemma) ?? 0;
    return pos === 'VERB' || BY_FORM.has(pos) ? ofForm.get(lower) ?? 0 : 0;
  });
}

/** The list that `readPropensities` reads. */
export function listPropensities(steps: ReadonlyMap<string, number>): string {
  return SHARES.map((_, i) => packWords([...steps].filter(([, step]) => step === i + 1).map(([word]) => word).sort())).join('\n');
}
