import { nounPhraseEndingAt, nounPhraseStartingAt } from '../language/noun-phrases.ts';
import type { TokenRange } from '../language/noun-phrases.ts';
import { isTimeWord } from '../language/time-words.ts';
import type { Reading, Token } from '../language/token.ts';
import { isPersonNoun } from './common-nouns.ts';
import { ORGANIZATION_NOUNS } from './lexicon/nouns.ts';
import { addRole } from './entity.ts';
import type { Named } from './names/collect-names.ts';
import { isFirstNameAlone } from './names/gender.ts';
import { isCourtesy } from './names/parse-name.ts';
import type { NameMention } from './names/parse-name.ts';

/** Longest role in tokens; what is longer is a clause. */
const LONGEST = 24;
const OFFICE_TIES = new Set(['of', 'for', 'at', 'in']);
const PARTY = /^[DRI]-\p{Lu}/u;

/** Gives each named person the roles that the words around the name state. */
export function collectRoles(reading: Reading, names: readonly Named[]): void {
  const { text, tokens, passages } = reading;
  let block = 0;
  for (const { mention, entity } of names) {
    while (passages[block].endToken <= mention.name.first) block++;
    if (entity.kind !== 'person') continue;
    const { firstToken, endToken } = passages[block];
    for (const range of [titleBefore(tokens, mention, firstToken), appositionBefore(tokens, mention, firstToken), appositionAfter(tokens, mention, endToken), affiliation(tokens, mention, endToken)]) {
      if (range === null || range.end - range.first > LONGEST) continue;
      entity.kindIsGuess = false;
      addRole(entity, text.slice(tokens[range.first].start, tokens[range.end - 1].end));
    }
  }
}

/** `White House press secretary Jen Psaki`, `Sen. John Roe`: without article, possessive and mere courtesy. */
function titleBefore(tokens: readonly Token[], { name, title }: NameMention, from: number): TokenRange | null {
  const end = name.first;
  let first = title?.first ?? end;
  while (first - 1 >= from && end - first < 12 && isTitleWord(tokens, first - 1)) first--;
  while (first < end && isDeterminer(tokens, first, end)) first++;
  if (first >= end || (title !== null && isCourtesyOnly(tokens, title))) return null;
  return title !== null || isPersonNoun(tokens[end - 1].lower) ? { first, end } : null;
}

function isTitleWord(tokens: readonly Token[], i: number): boolean {
  const { pos, lower } = tokens[i];
  if (pos === 'NOUN' || pos === 'PROPN') return !isTimeWord(lower);
  if (pos === 'ADJ' || lower === '-' || lower === "'s" || lower === '&') return true;
  // `chairman and chief executive`, but not `Elizabeth Roe and Congresswoman`
  if (lower === 'and' && i > 1 && holdsPerson(tokens, Math.max(0, i - 3), i)) return false;
  return (lower === 'of' || lower === 'and' || lower === 'for') && i > 0 && (tokens[i - 1].pos === 'NOUN' || tokens[i - 1].pos === 'PROPN');
}

function isCourtesyOnly(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (!isCourtesy(tokens[i].lower)) return false;
  return true;
}

/** `Russia’s foreign minister, Sergey Lavrov`. */
function appositionBefore(tokens: readonly Token[], { name, title }: NameMention, from: number): TokenRange | null {
  let first = title?.first ?? name.first;
  while (first - 1 > from && (isTitleWord(tokens, first - 1) || tokens[first - 1].pos === 'DET')) first--;
  const comma = first - 1;
  // `Her aide, Jane Roe`; `a nurse’s aide named Jane Roe`
  if (comma <= from || (tokens[comma].lower !== ',' && tokens[comma].lower !== 'named')) return null;
  // `a herder I know, Anders Roe`
  const end = tokens[comma - 1].pos === 'VERB' && tokens[comma - 2]?.pos === 'PRON' ? comma - 2 : comma;
  const phrase = nounPhraseEndingAt(tokens, end, Math.max(from, comma - LONGEST));
  if (phrase === null || !hasPersonNoun(tokens, phrase.first, phrase.end)) return null;
  const after = tokens.at(name.end);
  if (after !== undefined && (after.lower === 'and' || after.lower === "'s")) return null;
  let start = afterLastLooseTie(tokens, phrase);
  while (start < phrase.end - 1 && isDeterminer(tokens, start, phrase.end)) start++;
  return hasPersonNoun(tokens, start, phrase.end) && !holdsPerson(tokens, start, phrase.end) ? { first: start, end: phrase.end } : null;
}

/** `meeting with Russia’s foreign minister`, `the mayor and his wife`: a role is no further away than the prepositions that offices take, and of one person. */
function afterLastLooseTie(tokens: readonly Token[], { first, end }: TokenRange): number {
  for (let i = end - 2; i > first; i--) {
    const loose = (tokens[i].pos === 'ADP' && !OFFICE_TIES.has(tokens[i].lower)) || (tokens[i].lower === 'and' && isDeterminer(tokens, i + 1, end));
    if (loose && hasPersonNoun(tokens, i + 1, end)) return i + 1;
  }
  return first;
}

/** `Jane Roe, a professor of law at Yale,`. */
function appositionAfter(tokens: readonly Token[], { name }: NameMention, to: number): TokenRange | null {
  let at = name.end;
  // `Jane Roe, 45, a teacher`; `John Roe (R-Ariz.), the chairman`
  for (let guard = 0; guard < 2; guard++) {
    if (tokens[at]?.lower === ',' && tokens[at + 1]?.pos === 'NUM' && tokens[at + 2]?.lower === ',') at += 2;
    if (tokens[at]?.lower === '(') for (let i = at; i < Math.min(at + 8, to); i++) if (tokens[i].lower === ')') { at = i + 1; break; }
  }
  if (at + 1 >= to) return null;
  // `Ms. Roe was the only midwife`
  const copula = tokens[at].lemma === 'be' && tokens[at + 1].pos === 'DET';
  if (tokens[at].lower !== ',' && !copula) return null;
  if (tokens[at + 1].lower === 'who' && tokens[at + 2]?.lemma === 'be') at += 2;
  else if (tokens[at + 1].lower === 'who') return null;
  const phrase = nounPhraseStartingAt(tokens, at + 1, to);
  if (phrase === null) return null;
  let first = phrase.first;
  while (first < phrase.end - 1 && isDeterminer(tokens, first, phrase.end)) first++;
  return hasPersonNoun(tokens, first, phrase.end) && !holdsPerson(tokens, first, phrase.end) ? { first, end: phrase.end } : null;
}

/** `…, Twitter chief Jack Roe,`: the next of a list, and no role of the one before. */
function holdsPerson(tokens: readonly Token[], first: number, end: number): boolean {
  return end - first > 2 && tokens[end - 1].pos === 'PROPN' && tokens[end - 2].pos === 'PROPN' && isFirstNameAlone(tokens[end - 2].lower)
    && tokens[end - 3].pos !== 'ADP' && tokens[end - 3].pos !== 'DET';
}

/** `John Roe of the Brookings Institution`; `Jane Roe, R-Ariz.,` */
function affiliation(tokens: readonly Token[], { name }: NameMention, to: number): TokenRange | null {
  const at = name.end;
  if (at + 1 >= to) return null;
  if (tokens[at].lower === ',' || tokens[at].lower === '(') return PARTY.test(partyText(tokens, at + 1)) ? { first: at + 1, end: partyEnd(tokens, at + 1, to) } : null;
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
  while (end < to && tokens[end].lower !== ',' && tokens[end].lower !== ')') end++;
  return end;
}

/** Articles and possessors at the start of a role, which belong to the sentence: `the`, `its`, `Russia’s` stays with the country’s role out of it. */
function isDeterminer(tokens: readonly Token[], i: number, end: number): boolean {
  const { pos, lower } = tokens[i];
  if (pos === 'DET' || lower === 'its' || lower === 'his' || lower === 'her' || lower === 'their' || lower === 'our' || lower === 'my') return true;
  if (lower === "'s" || lower === "'") return true;
  return i + 1 < end && pos === 'PROPN' && tokens[i + 1].lower === "'s";
}

function hasPersonNoun(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isPersonNoun(tokens[i].lemma) || isPersonNoun(tokens[i].lower)) return true;
  return false;
}
