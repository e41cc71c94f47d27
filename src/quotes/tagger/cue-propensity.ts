import type { Token } from '../../language/token.ts';

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

/** What a token is looked up by: a verb by its lemma, other words by their form; null for words that carry no meaning of their own. */
export function cueKey(token: Token): string | null {
  switch (token.pos) {
    case 'VERB':
      return token.lower === 'according' ? 'according~' : token.lemma;
    case 'NOUN': case 'PROPN': case 'ADJ': case 'ADV': case 'X': case 'INTJ':
      return `${token.lower}~`;
    default:
      return null;
  }
}

/** Propensities out of a list: the words of each step from 1 on, parted by spaces; the steps by newlines. */
export function readPropensities(list: string): Propensity {
  const steps = new Map<string, number>();
  list.split('\n').forEach((words, i) => {
    for (const word of words.split(' ')) steps.set(word, i + 1);
  });
  return (token) => {
    const key = cueKey(token);
    return key === null ? 0 : steps.get(key) ?? 0;
  };
}

/** The list that `readPropensities` reads. */
export function listPropensities(steps: ReadonlyMap<string, number>): string {
  return SHARES.map((_, i) => [...steps].filter(([, step]) => step === i + 1).map(([word]) => word).sort().join(' ')).join('\n');
}
