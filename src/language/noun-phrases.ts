import { perLexeme } from './per-lexeme.ts';
import type { PartOfSpeech, Token } from './token.ts';

/** Tokens `first` to `end`, the last one not included. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Prepositions that tie a phrase to the noun before it: `the secretary of state`, `a spokesman for the union`. */
const TYING = new Set(['of', 'for', 'in', 'at', 'from', 'with', 'on', 'to', 'against', 'under', 'near', 'behind', 'above', 'outside', 'inside', 'beside']);
const FINITE_HELPERS = new Set(["'s", '’s']);
const INNER_MARKS = new Set(['-', '/', '&', "'"]);
/** `sister-in-law`, `a mother-of-two` */
const INNER_TIES = new Set(['in', 'of']);
const CLAUSE_EDGE = new Set([',', ';', ':', '—', '–', '--', '.', '“', '”', '"', '(', ')', "''", '``', '!', '?', '...', '…']);
const PARTITIVE = new Set(['them', 'us', 'you', 'those', 'these', 'whom']);
const NOT_SUBJECT = new Set(['who', 'which', 'that', 'whom', 'whose', 'what', 'there', 'where', 'when', 'why', 'how']);

/** What a word may be to a noun phrase by itself, a bit for each: looked up once, since every word is asked in several ways. */
const NOMINAL = 1;
/** Nominal where its neighbours allow it. */
const IN_PLACE = 2;
const PRONOUN = 4;
const OWNER = 8;
const NO_BEGINNING = 16;
const TIE = 32;
/** No phrase begins with what is none of these. */
const BEGINNING = NOMINAL | IN_PLACE | PRONOUN | OWNER;
const inPhrase = perLexeme(({ lower, pos }) => (
  (NOMINAL_POS.has(pos) || (pos === 'PART' && (FINITE_HELPERS.has(lower) || lower === "'")) || (pos === 'CCONJ' && lower === '&') ? NOMINAL : 0)
  | ((pos === 'VERB' && PARTICIPLE.test(lower)) || pos === 'ADV' || (pos === 'PUNCT' && INNER_MARKS.has(lower)) || (pos === 'ADP' && INNER_TIES.has(lower)) ? IN_PLACE : 0)
  | (SUBJECT_PRONOUNS.has(lower) ? PRONOUN : 0)
  | (POSSESSIVES.has(lower) ? OWNER : 0)
  // `says WHO`
  | (NOT_SUBJECT.has(lower) && pos !== 'PROPN' && pos !== 'NOUN' ? NO_BEGINNING : 0)
  | (TYING.has(lower) || (pos === 'CCONJ' && lower === 'and') ? TIE : 0)
));
const NOMINAL_POS = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'SYM', 'X']);
const PARTICIPLE = /(?:ed|ing|en)$/u;

/** Whether a token can stand within a noun phrase. */
export function isNominal(tokens: readonly Token[], i: number): boolean {
  const is = inPhrase(tokens[i]);
  return (is & NOMINAL) !== 0 || ((is & IN_PLACE) !== 0 && isNominalInPlace(tokens, i));
}

function isNominalInPlace(tokens: readonly Token[], i: number): boolean {
  const { pos, start, lower } = tokens[i];
  // `co-author`, `R&D`, and the apostrophe of `the players’ union`.
  if (pos === 'PUNCT') return i > 0 && tokens[i - 1].end === start;
  if (i + 1 >= tokens.length) return false;
  const next = tokens[i + 1];
  if (pos === 'ADP') return i > 0 && tokens[i - 1].text === '-' && tokens[i - 1].end === start && next.text === '-' && next.start === tokens[i].end;
  // `elected officials`, `a leading economist`: a participle before a noun.
  if (pos === 'VERB') return isNounlike(next) && touches(tokens, i + 1);
  // `her now-retired uncle`
  return next.pos === 'ADJ' || next.pos === 'NUM' || (lower === 'only' && next.pos === 'NOUN') || (next.text === '-' && next.start === tokens[i].end);
}

export function isNounlike(token: Token): boolean {
  return token.pos === 'NOUN' || token.pos === 'PROPN';
}

/** A personal pronoun that can be a subject. */
export function isSubjectPronoun(token: Token): boolean {
  return (inPhrase(token) & PRONOUN) !== 0;
}
/** `his`, `their`. */
export function isPossessive(token: Token): boolean {
  return (inPhrase(token) & OWNER) !== 0;
}
/** What opens a noun phrase: an article, a possessor or its mark. */
export function isDeterminer(token: Token): boolean {
  return token.pos === 'DET' || token.lower === "'s" || token.lower === "'" || isPossessive(token);
}
const SUBJECT_PRONOUNS = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'one', 'many', 'some', 'others', 'another', 'both', 'everyone', 'nobody', 'somebody', 'someone', 'anyone', 'these', 'those', 'all', 'several', 'few', 'most', 'neither', 'none', 'each']);
export const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);

/** Whether only a space, if anything, stands between a token and the one before. */
function touches(tokens: readonly Token[], i: number): boolean {
  return tokens[i].start - tokens[i - 1].end <= 1;
}

/**
 * The noun phrase whose last token is just before `end`, with what is tied to it by prepositions and `and`;
 * null when none ends there. Looks no further back than `from`.
 */
export function nounPhraseEndingAt(tokens: readonly Token[], end: number, from: number): TokenRange | null {
  const core = coreEndingAt(tokens, end, from);
  if (core === null) return null;
  let first = core;
  for (let guard = 0; guard < 6; guard++) {
    const link = first - 1;
    if (link <= from || !tokensTie(tokens, link)) break;
    const head = coreEndingAt(tokens, link, from);
    if (head === null) break;
    // `X and Y` is one phrase only where X cannot be the end of a clause of its own.
    if (tokens[link].pos === 'CCONJ' && !startsClause(tokens, head, from) && !joinsNames(tokens, link, head, from)) break;
    first = head;
  }
  return { first, end };
}

/** The noun phrase whose first token is `first`, with what is tied to it; null when none begins there. */
export function nounPhraseStartingAt(tokens: readonly Token[], first: number, to: number): TokenRange | null {
  let end = coreStartingAt(tokens, first, to);
  if (end === null) return null;
  if (end + 1 < to && tokens[end].lower === 'of' && PARTITIVE.has(tokens[end + 1].lower)) return { first, end: end + 2 };
  for (let guard = 0; guard < 6; guard++) {
    if (end >= to || !tokensTie(tokens, end)) break;
    const next = coreStartingAt(tokens, end + 1, to);
    if (next === null) break;
    end = next;
  }
  return { first, end };
}

/** The noun phrase whose first token is `first`, without what prepositions tie to it; null when none begins there. */
export function nounPhraseCoreAt(tokens: readonly Token[], first: number, to: number): TokenRange | null {
  const end = coreStartingAt(tokens, first, to);
  return end === null ? null : { first, end };
}

/** The token before a phrase that begins at `first`, its article left out; undefined at the head of the text. */
export function beforePhrase(tokens: readonly Token[], first: number): Token | undefined {
  const before = first > 0 && tokens[first - 1].pos === 'DET' ? first - 2 : first - 1;
  return before < 0 ? undefined : tokens[before];
}

/** Noun phrases one after the other, none within another. */
export function nounPhrasesWithin(tokens: readonly Token[], from: number, to: number): TokenRange[] {
  const found: TokenRange[] = [];
  for (let i = from; i < to;) {
    const phrase = nounPhraseStartingAt(tokens, i, to);
    if (phrase !== null) found.push(phrase);
    i = phrase?.end ?? ((inPhrase(tokens[i]) & BEGINNING) === 0 ? i + 1 : Math.max(i + 1, runStartingAt(tokens, i, to)));
  }
  return found;
}

function tokensTie(tokens: readonly Token[], link: number): boolean {
  return (inPhrase(tokens[link]) & TIE) !== 0;
}

/** `A spokesman for Roe and Lind`: names that are tied to a noun that begins a clause. */
function joinsNames(tokens: readonly Token[], and: number, head: number, from: number): boolean {
  if (tokens[and - 1].pos !== 'PROPN' || tokens[and + 1].pos !== 'PROPN' || head - 1 <= from || tokens[head - 1].pos !== 'ADP') return false;
  const noun = coreEndingAt(tokens, head - 1, from);
  return noun !== null && startsClause(tokens, noun, from);
}

function startsClause(tokens: readonly Token[], first: number, from: number): boolean {
  if (first === from) return true;
  const before = tokens[first - 1];
  return CLAUSE_EDGE.has(before.lower) || before.pos === 'SCONJ' || before.lower === 'and' || before.lower === 'but';
}

function coreEndingAt(tokens: readonly Token[], end: number, from: number): number | null {
  const last = end - 1;
  if (last < from) return null;
  const token = tokens[last];
  if (token.lower === ')') {
    const open = bracketBefore(tokens, last, from);
    return open === null ? null : coreEndingAt(tokens, open, from);
  }
  const is = inPhrase(token);
  if ((is & NO_BEGINNING) !== 0) return null;
  // `one of them`: the pronoun only completes what stands before it.
  if (last - 1 > from && tokens[last - 1].lower === 'of' && PARTITIVE.has(token.lower)) return coreEndingAt(tokens, last - 1, from);
  if ((is & PRONOUN) !== 0) return last;
  if (token.pos === 'PRON') return null;
  if (!isNounlike(token) && token.pos !== 'NUM' && token.pos !== 'ADJ' && token.pos !== 'X') return null;
  let first = last;
  while (first - 1 >= from) {
    const before = first - 1;
    if (isPossessive(tokens[before])) { first = before; break; }
    if (!isNominal(tokens, before) || isConjunctionThat(tokens, before, first)) break;
    first = before;
    if (tokens[before].pos === 'DET') {
      while (first - 1 >= from && tokens[first - 1].pos === 'DET') first--;
      break;
    }
  }
  // `so-called`: a phrase does not begin with a hyphen.
  return tokens[first].pos === 'PUNCT' && first > from ? first - 1 : first;
}

/** `said that officials`: no determiner, which would be `those officials`. */
function isConjunctionThat(tokens: readonly Token[], i: number, next: number): boolean {
  return tokens[i].lower === 'that' && (tokens[next].lower.endsWith('s') || tokens[next].pos === 'PROPN' || tokens[next].pos === 'DET');
}

function coreStartingAt(tokens: readonly Token[], first: number, to: number): number | null {
  if (first >= to) return null;
  const is = inPhrase(tokens[first]);
  if ((is & BEGINNING) === 0 || (is & NO_BEGINNING) !== 0) return null;
  if ((is & PRONOUN) !== 0 && !qualifies(tokens, first, to)) return first + 1;
  const end = runStartingAt(tokens, first, to);
  return isHeaded(tokens, first, end) ? end : null;
}

/** The end of the tokens from `first` on that may make up a phrase. */
function runStartingAt(tokens: readonly Token[], first: number, to: number): number {
  let end = first;
  if (isPossessive(tokens[end])) end++;
  while (end < to && isNominal(tokens, end) && (end === first || tokens[end].pos !== 'DET' || tokens[end - 1].pos === 'DET' || isPartOfWord(tokens, end))) end++;
  return end;
}

/** Whether a noun or number among some tokens makes them a phrase; most often it is the last. */
function isHeaded(tokens: readonly Token[], first: number, end: number): boolean {
  const inner = isPossessive(tokens[first]) ? first + 1 : first;
  for (let i = end - 1; i >= inner; i--) {
    if (isNounlike(tokens[i]) || tokens[i].pos === 'NUM' || (i > first && STANDING_FOR_NOUN.has(tokens[i].lower) && tokens[i - 1].lower === 'the')) return true;
  }
  return false;
}
/** `said the other`, `the latter said`. */
const STANDING_FOR_NOUN = new Set(['other', 'others', 'latter', 'former']);

/** `All-Star`: no article. */
function isPartOfWord(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 1]?.lower === '-' && tokens[i + 1].start === tokens[i].end;
}

/** `one forecaster`, `many young voters`: what may stand alone stands before a noun here. */
function qualifies(tokens: readonly Token[], i: number, to: number): boolean {
  if (i + 1 >= to || !touches(tokens, i + 1) || !QUANTIFIERS.has(tokens[i].lower)) return false;
  let at = i + 1;
  while (at + 1 < to && tokens[at].pos === 'ADJ') at++;
  return isNounlike(tokens[at]);
}
const QUANTIFIERS = new Set(['one', 'many', 'some', 'another', 'both', 'these', 'those', 'all', 'several', 'few', 'most', 'neither', 'each']);

function bracketBefore(tokens: readonly Token[], close: number, from: number): number | null {
  for (let i = close - 1; i >= from && i > close - 12; i--) if (tokens[i].lower === '(') return i;
  return null;
}

/** The noun that a phrase is about: the last before a preposition, a comma or a relative clause. */
export function headNoun(tokens: readonly Token[], { first, end }: TokenRange): number {
  let head = first;
  for (let i = first; i < end; i++) {
    if (i > first && (tokens[i].pos === 'ADP' || tokens[i].lower === ',' || tokens[i].lower === 'who')) break;
    // `a study documenting the status of children`
    if (i > first && tokens[i].pos === 'VERB' && tokens[i].lower.endsWith('ing') && isNounlike(tokens[i - 1])) break;
    if (isNounlike(tokens[i]) || tokens[i].pos === 'NUM' || tokens[i].pos === 'PRON' || tokens[i].pos === 'ADJ') head = i;
  }
  return head;
}
