import { perLexeme } from '../language/per-lexeme.ts';
import type { Reading, Sentence } from '../language/token.ts';

const NEGATIONS = new Set("not n't no never none nobody nothing neither nor without cannot hardly barely scarcely lack lacks lacked".split(' '));

/** Marks and words past which a negation no longer reaches. */
const LIMITS = new Set('. , ; : ? ! — – -- ( ) but because although though however'.split(' '));

/** What a word may do to the sense of those after it; `out` negates after `rule`. null for most words. */
export const turnsOf = perLexeme(({ lower }) => {
  if (NEGATIONS.has(lower)) return 'negation';
  if (lower === 'out') return 'out';
  return LIMITS.has(lower) ? 'limit' : null;
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
    const rulesOut = turns === 'out' && i > firstToken && tokens[i - 1].lemma === 'rule';
    if (rulesOut || turns === 'negation') {
      count++;
      left = REACH;
    }
  }
  return negated;
}
