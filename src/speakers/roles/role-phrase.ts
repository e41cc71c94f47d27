import { isDeterminer, isNounlike, nounPhraseStartingAt } from '../../language/noun-phrases.ts';
import type { TokenRange } from '../../language/noun-phrases.ts';
import { isTimeWord } from '../../language/time-words.ts';
import type { PartOfSpeech, Token } from '../../language/token.ts';
import { isPersonNoun } from '../common-nouns.ts';
import { PERSON_NOUNS } from '../lexicon/nouns.ts';
import { RANKS_BELOW } from '../lexicon/titles.ts';
import { holdsPerson, isAboutPerson, withoutDeterminer } from './role-words.ts';

const BEFORE_TIME: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'DET', 'ADJ', 'NUM']);

/** The role that a noun phrase at `first` tells, without its article; null when it tells none. */
export function role(tokens: readonly Token[], at: number, to: number): TokenRange | null {
  // `Jane Roe, then ambassador to Norway`
  const first = at + 1 < to && THEN_OR_NOW.has(tokens[at].lower) ? at + 1 : at;
  const phrase = nounPhraseStartingAt(tokens, first, to);
  if (phrase === null) return misread(tokens, first, to);
  const bare = { ...withoutDeterminer(tokens, whole(tokens, phrase, to)) };
  // `mayor of Wick last week`, `mayor at the time`
  if (bare.end - bare.first > 1 && isTimeWord(tokens[bare.end - 1].lower)) do bare.end--; while (bare.end - bare.first > 1 && BEFORE_TIME.has(tokens[bare.end - 1].pos));
  // `a retired potter fresh off a boat`
  while (bare.end - bare.first > 1 && tokens[bare.end - 1].pos === 'ADJ' && !isPersonNoun(tokens[bare.end - 1].lower) && isNounlike(tokens[bare.end - 2])) bare.end--;
  return (isAboutPerson(tokens, bare) || isOneOf(tokens, bare) || opensWithPost(tokens, bare)) && !holdsPerson(tokens, bare) ? bare : null;
}

const THEN_OR_NOW = new Set(['then', 'now', 'formerly', 'currently']);

/** `is chairman of the fund`, `a prominent surrogate for the mayor`: a job that is taken for a verb or an adjective, though no noun comes before its preposition. */
function misread(tokens: readonly Token[], first: number, to: number): TokenRange | null {
  let at = first;
  while (at < to && (tokens[at].pos === 'ADJ' || isDeterminer(tokens[at])) && !ENDS_PHRASE.has(tokens[at + 1]?.lower ?? ',') && tokens[at + 1].pos !== 'ADP') at++;
  if (at >= to || tokens[at].pos === 'NOUN' || !PERSON_NOUNS.has(tokens[at].lower)) return null;
  const of = at + 2 < to && tokens[at + 1].pos === 'ADP' ? nounPhraseStartingAt(tokens, at + 2, to) : null;
  return of === null && at === first ? null : { first: withoutDeterminer(tokens, { first, end: at + 1 }).first, end: of?.end ?? at + 1 };
}

const ENDS_PHRASE = new Set([',', '.', 'who']);

/** `one of her tutors at Wick` */
export function isOneOf(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  return end - first > 2 && tokens[first].lower === 'one' && tokens[first + 1].lower === 'of' && isAboutPerson(tokens, { first: first + 2, end });
}

/** `senior VP ferries at Larch Lines`, `President Larch South Asia`: business puts the post before what it is of, without an `of`. */
function opensWithPost(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  let at = first;
  while (at < end && (RANKS_BELOW.has(tokens[at].lower) || SENIORITY.has(tokens[at].lower))) at++;
  return at + 1 < end && POSTS.has(tokens[at].lower) && isNounlike(tokens[at + 1]);
}
const SENIORITY = new Set(['senior', 'executive', 'group', 'global', 'regional']);
const POSTS = new Set(['president', 'vp', 'svp', 'evp', 'director', 'manager', 'head', 'chief', 'ceo', 'md', 'coo', 'cfo', 'cto']);

/** `an oncologist and the study’s lead author`, where the phrase stops at the possessor; without him where nothing follows. */
function whole(tokens: readonly Token[], { first, end }: TokenRange, to: number): TokenRange {
  if (tokens[end - 1].lower !== "'s") return { first, end };
  const owned = nounPhraseStartingAt(tokens, tokens[end]?.pos === 'VERB' ? end + 1 : end, to);
  if (owned !== null) return { first, end: owned.end };
  let last = end - 1;
  while (last > first && tokens[last].lower !== 'and') last--;
  return { first, end: last > first ? last : end - 1 };
}
