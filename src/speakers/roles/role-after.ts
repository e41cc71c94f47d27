import { nounPhraseStartingAt } from '../../language/noun-phrases.ts';
import type { TokenRange } from '../../language/noun-phrases.ts';
import { DASHES } from '../../language/dashes.ts';
import type { PartOfSpeech, Token } from '../../language/token.ts';
import { ORGANIZATION_NOUNS } from '../lexicon/nouns.ts';
import { HONOURS, OFFICES_IN_LETTERS } from '../lexicon/titles.ts';
import type { NameMention } from '../names/parse-name.ts';
import { partyInBrackets } from '../names/party-in-brackets.ts';
import { predicate } from './predicate.ts';
import { role } from './role-phrase.ts';

const PARTY = /^[DRI](?:-\p{Lu}|[\])])/u;
const LONGEST_ASIDE = 8;
const LONGEST_CLAUSE = 24;
/** What one does for a living, where a clause tells it: `who represents the family`. */
const OFFICE_VERBS = new Set(['represent', 'run', 'lead', 'head', 'chair', 'direct', 'oversee', 'manage', 'teach', 'coach', 'edit', 'own']);

/** The roles that stand after a name, looking no further than `to`. */
export function rolesAfter(tokens: readonly Token[], mention: NameMention, to: number): TokenRange[] {
  return [...offices(tokens, mention.name), affiliation(tokens, mention.name, to), ...appositions(tokens, mention, to)].filter((role) => role !== null);
}

/** `John Roe KC MP` */
function offices(tokens: readonly Token[], { first, end }: TokenRange): TokenRange[] {
  let at = end;
  while (at - first > 1 && OFFICES_IN_LETTERS.has(tokens[at - 1].lower)) at--;
  return at === end ? [] : Array.from({ length: end - at }, (_, i) => ({ first: at + i, end: at + i + 1 }));
}

/** `Jane Roe, a professor of law at Yale,`; `who is a teacher`; `Ms. Roe was the only midwife`. */
function appositions(tokens: readonly Token[], mention: NameMention, to: number): TokenRange[] {
  const { name } = mention;
  let at = afterAsides(tokens, name.end, to);
  if (tokens[at]?.lower === ',' && tokens[at + 1]?.pos === 'AUX') at++;
  if (at + 1 >= to) return [];
  const told = predicate(tokens, mention.title?.first ?? name.first, at, to);
  if (told !== null) return [told];
  // `Roe — a young mayor`
  if (DASHES.has(tokens[at].lower)) return tokens[at + 1].pos === 'DET' ? found(role(tokens, at + 1, to)) : [];
  if (tokens[at].lower !== ',') return [];
  if (tokens[at + 1].lower === 'who') return found(clause(tokens, at + 2, to));
  const phrase = role(tokens, at + 1, to);
  if (phrase === null || isSubject(tokens, phrase.end)) return [];
  // `Jane Roe, a welder from Leeds, is the coach of its team`
  return [phrase, ...found(second(tokens, phrase.end, to) ?? predicate(tokens, name.first, phrase.end + 1, to))];
}

/** `In a talk with Jane Roe, the mayor told the crowd`: whom a verb follows that has an object is no apposition. */
function isSubject(tokens: readonly Token[], end: number): boolean {
  const verb = tokens.at(end);
  return verb?.pos === 'VERB' && !verb.lower.endsWith('ing') && !AFTER_PARTICIPLE.has(tokens.at(end + 1)?.pos ?? 'PUNCT');
}

const AFTER_PARTICIPLE: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'PUNCT']);

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
  const told = predicate(tokens, verb - 1, verb, to);
  if (told !== null) return told;
  if (!OFFICE_VERBS.has(tokens[verb].lemma)) return null;
  const object = nounPhraseStartingAt(tokens, verb + 1, to);
  return object === null ? null : { first: verb, end: object.end };
}

/** A second role: `a former minister who is now a fellow`, `an aide and now director`, `the founder who left in May and is a trustee`. */
function second(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  const at = tokens[from]?.lower === ',' ? from + 1 : from;
  const isClause = tokens[at]?.lower === 'who';
  for (let i = at; i + 1 < Math.min(at + LONGEST_CLAUSE, to) && tokens[i].lower !== ','; i++) {
    if (tokens[i].lower === 'and' && tokens[i + 1].lower === 'now') return role(tokens, i + 2, to);
    if (isClause && (i === at || tokens[i].lower === 'and')) {
      const told = predicate(tokens, i, i + 1, to);
      if (told !== null) return told;
    }
  }
  return null;
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
  // `of the Brookings Institution`, `of The Lantern` tell a role, `of Ohio` a place.
  if (tokens[phrase.first].text === 'The') return phrase;
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
