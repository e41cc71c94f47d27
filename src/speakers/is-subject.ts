import { beforePhrase } from '../language/noun-phrases.ts';
import { isTimeWord } from '../language/time-words.ts';
import type { Token } from '../language/token.ts';
import { REFLEXIVE } from '../quotes/frames/subject.ts';

/** What may stand between a subject and its verb begins with: `Roe, a mayor, said`, `Roe -- who wrote it -- said`. */
const OPENS_ASIDE = new Set([',', 'who', '—', '–', '--']);

/** Whether a noun phrase is the subject of a verb, as far as its place tells: a verb follows, and nothing before it takes it for an object. */
export function isSubjectAt(tokens: readonly Token[], first: number, end: number): boolean {
  const before = beforePhrase(tokens, first);
  // `For Roe, it may be the last time`: what is set at the head of a sentence is what it is about.
  const isHead = before?.text === 'For' && tokens.at(end)?.lower === ',';
  if (!isHead && (before?.pos === 'VERB' || before?.pos === 'ADP')) return false;
  // `Roe on Tuesday said`, `Roe later told`, `Roe herself left`
  let at = end;
  while (at < end + 4 && at < tokens.length && (tokens[at].pos === 'ADV' || tokens[at].lower === 'on' || REFLEXIVE.has(tokens[at].lower) || isTimeWord(tokens[at].lower))) at++;
  const next = tokens.at(at);
  return next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX' || OPENS_ASIDE.has(next.lower));
}
