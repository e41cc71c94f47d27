import { isNounlike, nounPhraseStartingAt } from '../../language/noun-phrases.ts';
import type { TokenRange } from '../../language/noun-phrases.ts';
import { DASHES } from '../../language/dashes.ts';
import type { Token } from '../../language/token.ts';
import { isPersonNoun } from '../common-nouns.ts';
import { ORGANIZATION_NOUNS } from '../lexicon/nouns.ts';
import { HONOURS, OFFICES_IN_LETTERS, RANKS_BELOW } from '../lexicon/titles.ts';
import type { NameMention } from '../names/parse-name.ts';
import { partyInBrackets } from '../names/party-in-brackets.ts';
import { holdsPerson, isAboutPerson, withoutDeterminer } from './role-words.ts';

const PARTY = /^[DRI](?:-\p{Lu}|[\])])/u;
const LONGEST_ASIDE = 8;
const LONGEST_CLAUSE = 24;
/** What one does for a living, where a clause tells it: `who represents the family`. */
const OFFICE_VERBS = new Set(['represent', 'run', 'lead', 'head', 'chair', 'direct', 'oversee', 'manage', 'teach', 'coach', 'edit', 'own']);

/** The roles that stand after a name, looking no further than `to`. */
export function rolesAfter(tokens: readonly Token[], { name }: NameMention, to: number): TokenRange[] {
  return [...offices(tokens, name), affiliation(tokens, name, to), ...appositions(tokens, name, to)].filter((role) => role !== null);
}

/** `John Roe KC MP` */
function offices(tokens: readonly Token[], { first, end }: TokenRange): TokenRange[] {
  let at = end;
  while (at - first > 1 && OFFICES_IN_LETTERS.has(tokens[at - 1].lower)) at--;
  return at === end ? [] : Array.from({ length: end - at }, (_, i) => ({ first: at + i, end: at + i + 1 }));
}

/** `Jane Roe, a professor of law at Yale,`; `who is a teacher`; `Ms. Roe was the only midwife`. */
function appositions(tokens: readonly Token[], name: TokenRange, to: number): TokenRange[] {
  let at = afterAsides(tokens, name.end, to);
  if (tokens[at]?.lower === ',' && tokens[at + 1]?.pos === 'AUX') at++;
  if (at + 1 >= to) return [];
  if (tokens[at].lemma === 'be' || tokens[at].lemma === 'have') return found(appointed(tokens, at, to) ?? (tokens[at].lemma === 'be' ? predicate(tokens, at, to) : null));
  // `Roe — a young mayor`
  if (DASHES.has(tokens[at].lower)) return tokens[at + 1].pos === 'DET' ? found(role(tokens, at + 1, to)) : [];
  if (tokens[at].lower !== ',') return [];
  if (tokens[at + 1].lower === 'who') return found(clause(tokens, at + 2, to));
  const phrase = role(tokens, at + 1, to);
  return phrase === null ? [] : [phrase, ...found(second(tokens, phrase.end, to))];
}

function found(role: TokenRange | null): TokenRange[] {
  return role === null ? [] : [role];
}

/** Past what may stand between: `Jane Roe, 45,`; `Jane Roe, M.D., Ph.D.,`; `John Roe (R-Ariz.)`; `Jane Roe of Ohio`. */
function afterAsides(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  for (let guard = 0; guard < 3; guard++) {
    if (tokens[at]?.lower === ',' && tokens[at + 1]?.pos === 'NUM' && tokens[at + 2]?.lower === ',') at += 2;
    if (tokens[at]?.lower === ',') at = afterDegrees(tokens, at);
    if (tokens[at]?.lower === '(') for (let i = at; i < Math.min(at + LONGEST_ASIDE, to); i++) if (tokens[i].lower === ')') { at = i + 1; break; }
    if (tokens[at]?.lower === 'of' && tokens[at + 1]?.pos === 'PROPN') for (at++; at < to && tokens[at].pos === 'PROPN';) at++;
  }
  return at;
}

/** The comma after letters that follow a name: `, M.D., Ph.D.,`; `, FRCP,`. */
function afterDegrees(tokens: readonly Token[], comma: number): number {
  for (let at = comma, i = comma + 1; ; i++) {
    const token = tokens.at(i);
    if (token === undefined || i > comma + LONGEST_ASIDE) return at;
    if (token.lower === ',') at = i;
    // The language cuts `Ph.D.` in three.
    else if (token.lower !== '.' && token.lower !== 'd.' && !isDegree(token)) return at;
  }
}

function isDegree({ text, lower }: Token): boolean {
  return HONOURS.has(lower) || OFFICES_IN_LETTERS.has(lower) || /^\p{Lu}{2}[\p{Lu}\p{Ll}]{0,4}$/u.test(text);
}

/** What a clause after `who` tells of a job. */
function clause(tokens: readonly Token[], verb: number, to: number): TokenRange | null {
  if (verb >= to) return null;
  if (tokens[verb].lemma === 'be') return predicate(tokens, verb, to);
  if (!OFFICE_VERBS.has(tokens[verb].lemma)) return null;
  const object = nounPhraseStartingAt(tokens, verb + 1, to);
  return object === null ? null : { first: verb, end: object.end };
}

/** `is a teacher`, `is now director of the institute`. */
function predicate(tokens: readonly Token[], be: number, to: number): TokenRange | null {
  let at = be + 1;
  while (at < to && tokens[at].pos === 'ADV') at++;
  return role(tokens, at, to);
}

/** `was elected mayor`, `has been named head of the trust` */
function appointed(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  let at = from;
  while (at < to && (tokens[at].pos === 'AUX' || tokens[at].pos === 'ADV')) at++;
  return at < to && APPOINTING.has(tokens[at].lower) ? role(tokens, at + 1, to) : null;
}
const APPOINTING = new Set(['appointed', 'elected', 'named']);

/** A second role: `a former minister who is now a fellow`, `an aide and now director`, `the founder who left in May and is a trustee`. */
function second(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  const at = tokens[from]?.lower === ',' ? from + 1 : from;
  if (tokens[at]?.lower === 'and' && tokens[at + 1]?.lower === 'now') return role(tokens, at + 2, to);
  if (tokens[at]?.lower !== 'who') return null;
  for (let i = at + 1; i < Math.min(at + LONGEST_CLAUSE, to) && tokens[i].lower !== ','; i++) {
    if (tokens[i].lemma === 'be' && (i === at + 1 || tokens[i - 1].lower === 'and')) return predicate(tokens, i, to);
  }
  return null;
}

function role(tokens: readonly Token[], first: number, to: number): TokenRange | null {
  const phrase = nounPhraseStartingAt(tokens, first, to);
  if (phrase === null) return null;
  const bare = { ...withoutDeterminer(tokens, whole(tokens, phrase, to)) };
  // `a retired potter fresh off a boat`
  while (bare.end - bare.first > 1 && tokens[bare.end - 1].pos === 'ADJ' && !isPersonNoun(tokens[bare.end - 1].lower) && isNounlike(tokens[bare.end - 2])) bare.end--;
  return (isAboutPerson(tokens, bare) || isOneOf(tokens, bare) || opensWithPost(tokens, bare)) && !holdsPerson(tokens, bare) ? bare : null;
}

/** `one of her tutors at Wick` */
function isOneOf(tokens: readonly Token[], { first, end }: TokenRange): boolean {
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

/** `John Roe of the Brookings Institution`; `Jane Roe, R-Ariz.,` */
function affiliation(tokens: readonly Token[], name: TokenRange, to: number): TokenRange | null {
  const at = name.end;
  if (at + 1 >= to) return null;
  const party = partyInBrackets(tokens, at);
  if (party !== null) return party;
  if (tokens[at].lower === ',' || tokens[at].lower === '(' || tokens[at].lower === '[') return PARTY.test(partyText(tokens, at + 1)) ? { first: at + 1, end: partyEnd(tokens, at + 1, to) } : null;
  if (tokens[at].lower !== 'of' && tokens[at].lower !== 'from' && tokens[at].lower !== 'with') return null;
  const phrase = nounPhraseStartingAt(tokens, at + 1, to);
  if (phrase === null) return null;
  // `of the Brookings Institution` tells a role, `of Ohio` a place.
  for (let i = phrase.first; i < phrase.end; i++) {
    if (ORGANIZATION_NOUNS.has(tokens[i].lower)) return tokens[phrase.first].pos === 'DET' ? { first: phrase.first + 1, end: phrase.end } : phrase;
  }
  return null;
}

function partyText(tokens: readonly Token[], at: number): string {
  return [0, 1, 2].map((i) => tokens.at(at + i)?.text ?? '').join('');
}

function partyEnd(tokens: readonly Token[], at: number, to: number): number {
  let end = at + 1;
  while (end < to && !/^[,)\]]$/u.test(tokens[end].lower)) end++;
  return end;
}
