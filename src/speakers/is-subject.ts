import { DASHES } from '../language/dashes.ts';
import { beforePhrase, nounPhraseEndingAt } from '../language/noun-phrases.ts';
import { isTimeWord } from '../language/time-words.ts';
import type { Token } from '../language/token.ts';
import { REFLEXIVE } from '../quotes/frames/subject.ts';

/** What may stand between a subject and its verb begins with: `Roe, a mayor, said`, `Roe -- who wrote it -- said`. */
const OPENS_ASIDE = new Set([',', 'who', ...DASHES]);

/** Longest phrase, in tokens, looked at before an `and`. */
const LONGEST_OTHER = 8;

/** `born to a baker and a nurse, she …`: what `and` adds to an object is one too. */
function isTakenWithOther(tokens: readonly Token[], first: number): boolean {
  const and = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
  if (and < 1 || tokens[and].lower !== 'and') return false;
  const other = nounPhraseEndingAt(tokens, and, Math.max(0, and - LONGEST_OTHER));
  const governor = other === null ? undefined : beforePhrase(tokens, other.first);
  return governor?.pos === 'VERB' || governor?.pos === 'ADP';
}

/** Whether a noun phrase is the subject of a verb, as far as its place tells: a verb follows, and nothing before it takes it for an object. */
export function isSubjectAt(tokens: readonly Token[], first: number, end: number): boolean {
  const before = beforePhrase(tokens, first);
  // `For Roe, it may be the last time`: what is set at the head of a sentence is what it is about.
  const isHead = before?.text === 'For' && tokens.at(end)?.lower === ',';
  if (!isHead && (before?.pos === 'VERB' || before?.pos === 'ADP' || isTakenWithOther(tokens, first))) return false;
  // `Roe on Tuesday said`, `Roe later told`, `Roe herself left`
  let at = end;
  while (at < end + 4 && at < tokens.length && (tokens[at].pos === 'ADV' || tokens[at].lower === 'on' || REFLEXIVE.has(tokens[at].lower) || isTimeWord(tokens[at].lower))) at++;
  const next = tokens.at(at);
  return next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX' || OPENS_ASIDE.has(next.lower));
}
