import type { TokenRange } from '../../language/noun-phrases.ts';
import { isTimeWord } from '../../language/time-words.ts';
import type { Token } from '../../language/token.ts';
import { role } from './role-phrase.ts';

/**
 * `is a teacher`, `is now director of the institute`, `has served as a judge`, `was elected mayor`: what a verb
 * says that its subject is; but not `if she were mayor`, `should she be mayor`, `is more of a teacher`, `is a better teacher than`.
 */
export function predicate(tokens: readonly Token[], subject: number, verb: number, to: number): TokenRange | null {
  let at = verb;
  let isLinked = false;
  for (; at < to && (HELPING.has(tokens[at].lemma) || tokens[at].pos === 'ADV'); at++) {
    if (WEAKENING.has(tokens[at].lower)) return null;
    isLinked ||= tokens[at].lemma === 'be';
  }
  if (at >= to || SUPPOSING.has(tokens[subject - 1]?.lower ?? '')) return null;
  const { lemma, lower } = tokens[at];
  // `was named last week as`
  if (APPOINTING.has(lemma)) while (at + 2 < to && tokens[at + 1].lower !== 'as' && (isTimeWord(tokens[at + 1].lower) || isTimeWord(tokens[at + 2].lower))) at++;
  if ((HOLDING.has(lemma) || APPOINTING.has(lemma)) && tokens[at + 1]?.lower === 'as') at += 2;
  else if ((APPOINTING.has(lemma) && isLinked) || lemma === 'become') at++;
  else if (!isLinked || (tokens[at].pos === 'VERB' && lower.endsWith('ing'))) return null;
  const told = role(tokens, at, to);
  return told === null || tokens.at(told.end)?.lower === 'than' ? null : told;
}
const HELPING = new Set(['be', 'have']);
const WEAKENING = new Set(['not', "n't", 'never', 'no', 'hardly', 'more', 'less', 'too', 'so', 'as', 'very']);
const HOLDING = new Set(['serve', 'work']);
const APPOINTING = new Set(['elect', 'appoint', 'name']);
/** Before a clause that does not say how things are. */
const SUPPOSING = new Set(['if', 'unless', 'should', 'whether', 'were', 'until', 'once']);
