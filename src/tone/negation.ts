import { perLexeme } from '../language/per-lexeme.ts';
import type { Reading, Sentence } from '../language/token.ts';

const NEGATIONS = new Set("not n't no never none nobody nothing neither nor without cannot hardly barely scarcely lack lacks lacked".split(' '));

/** Marks and words past which a negation no longer reaches. */
const LIMITS = new Set('. , ; : ? ! — – -- ( ) but because although though however'.split(' '));

/** Words that negate what follows with the particle after them: `ruled out an attack`, `failed to win`. */
const WITH_PARTICLE = new Map([['rule', 'out'], ...['fail', 'refuse', 'decline', 'neglect', 'unable'].map((word) => [word, 'to'] as const)] as const);

/** What a word may do to the sense of those after it; a particle is what it needs to negate them. null for most words. */
export const turnsOf = perLexeme(({ lower, lemma }) => {
  if (NEGATIONS.has(lower)) return 'negation';
  return LIMITS.has(lower) ? 'limit' : WITH_PARTICLE.get(lemma) ?? null;
});

/** How many words a negation reaches forward at most. */
const REACH = 5;

/**
 * For each token of the sentence, whether it stands under an odd number of negations:
 * “did not attack” negates, “did not rule out an attack” does not.
 */
export function findNegated({ tokens }: Reading, { firstToken, endToken }: Sentence): boolean[] {
  const negated: boolean[] = [];
  let count = 0;
  let left = 0;
  for (let i = firstToken; i < endToken; i++) {
    const turns = turnsOf(tokens[i]);
    if (turns === 'limit') left = 0;
    if (left === 0) count = 0;
    negated.push(count % 2 === 1);
    if (left > 0) left--;
    if (turns === 'negation' || (i > firstToken && turnsOf(tokens[i - 1]) === tokens[i].lower)) {
      count++;
      left = REACH;
    }
  }
  return negated;
}
