import { nounPhraseEndingAt } from '../../language/noun-phrases.ts';
import type { TokenRange } from '../../language/noun-phrases.ts';
import { isTimeWord } from '../../language/time-words.ts';
import type { Token } from '../../language/token.ts';
import { isPersonNoun } from '../common-nouns.ts';
import { ORGANIZATION_NOUNS } from '../lexicon/nouns.ts';
import { TITLES_WITH_OF, TITLE_WORDS } from '../lexicon/titles.ts';
import { isAcronym } from '../names/acronyms.ts';
import { isCourtesy } from '../names/parse-name.ts';
import type { NameMention } from '../names/parse-name.ts';
import { isOneOf } from './role-phrase.ts';
import { holdsPerson, isAboutPerson, isAboutSeveral, isDetermined, withoutDeterminer } from './role-words.ts';

const LONGEST_TITLE = 12;
const LONGEST_PHRASE = 24;
const OFFICE_TIES = new Set(['of', 'for', 'at', 'in']);

/** The roles that stand before a name, looking no further back than `from`. */
export function rolesBefore(tokens: readonly Token[], mention: NameMention, from: number): TokenRange[] {
  return [titleBefore(tokens, mention, from), appositionBefore(tokens, mention, from), subjectBefore(tokens, mention, from), employerBefore(tokens, mention, from)].filter((role) => role !== null);
}

/** `White House press secretary Jen Roe`, `Sen. John Roe`: without article, possessor and mere courtesy. */
function titleBefore(tokens: readonly Token[], { name, title }: NameMention, from: number): TokenRange | null {
  let end = name.first;
  // `Undersecretary for Education Mr. Roe`, `lead author Dr Roe`
  while (title !== null && end > title.first && isCourtesy(tokens[end - 1].lower)) end--;
  const office = officeOfBody(tokens, end, from);
  let first = office ?? (title === null || title.first > end ? end : title.first);
  while (first - 1 >= from && end - first < LONGEST_TITLE && isTitleWord(tokens, first - 1)) first--;
  while (first < end && (isDetermined(tokens, first, end) || tokens[first].lower === 'and')) first++;
  if (first >= end) return null;
  return (title !== null && title.first < end) || isPersonNoun(tokens[end - 1].lower) || isCounted(tokens, first, end) || isOffice(tokens, first, end) || office !== null ? { first, end } : null;
}

/**
 * `leader of the council Jane Roe`, `head of fleet planning Jane Roe`: where the office begins that ends, with the body or the
 * work that it is of, right before a name; null where there is none.
 */
export function officeOfBody(tokens: readonly Token[], end: number, from: number): number | null {
  const body = ORGANIZATION_NOUNS.has(tokens[end - 1]?.lower) ? end - 1 : from;
  const office = tokens[body - 1]?.lower === 'the' && tokens[body - 2]?.lower === 'of' ? body - 3 : officeOfWork(tokens, end, from);
  return office >= from && isPersonNoun(tokens[office].lower) ? office : null;
}

/** `head of fleet planning`; but the `fan of punk` is no office. */
function officeOfWork(tokens: readonly Token[], end: number, from: number): number {
  let of = end - 1;
  while (of > from && (tokens[of].pos === 'NOUN' || tokens[of].pos === 'ADJ')) of--;
  return of < end - 1 && of > from && tokens[of].lower === 'of' && TITLES_WITH_OF.has(tokens[of - 1].lower) ? of - 1 : -1;
}

/** `Mother-of-two Jane Roe` */
function isCounted(tokens: readonly Token[], first: number, end: number): boolean {
  return tokens[end - 1].pos === 'NUM' && end - first > 1 && isAboutPerson(tokens, { first, end });
}

/** `former secretary of state Jane Roe` */
function isOffice(tokens: readonly Token[], first: number, end: number): boolean {
  return end - first > 2 && tokens[end - 2].lower === 'of' && TITLES_WITH_OF.has(tokens[end - 3].lower);
}

function isTitleWord(tokens: readonly Token[], i: number): boolean {
  const { pos, lower } = tokens[i];
  if (pos === 'NOUN' || pos === 'PROPN') return !isTimeWord(lower);
  if (pos === 'ADJ' || lower === '-' || lower === "'s" || lower === '&') return true;
  if (i === 0) return false;
  const before = tokens[i - 1];
  // `mother-of-two Jane Roe`
  if (before.lower === '-') return true;
  // `secretary of state`, `spokesman for the union`, but `a real test for Senator Roe`
  if (lower === 'of' || lower === 'for') return TITLE_WORDS.has(before.lower) || isPersonNoun(before.lower);
  // `chairman and chief executive`, but not `Elizabeth Roe and Congresswoman`
  return lower === 'and' && (TITLE_WORDS.has(before.lower) || isPersonNoun(before.lower)) && !holdsPerson(tokens, { first: Math.max(0, i - 3), end: i });
}

/** Tokens of an age: `19-year-old`. */
const AGE = 5;
const LEADS_TO_NAME = new Set([',', 'named', 'called']);

/** `Russia’s foreign minister, Sergey Roe`. */
function appositionBefore(tokens: readonly Token[], { name, title }: NameMention, from: number): TokenRange | null {
  let first = title?.first ?? name.first;
  // `her apprentice, 19-year-old Jane Roe`
  if (tokens[first - 1]?.lower === 'old' && tokens[first - AGE]?.pos === 'NUM') first -= AGE;
  while (first - 1 > from && (isTitleWord(tokens, first - 1) || tokens[first - 1].pos === 'DET')) first--;
  const comma = first - 1;
  // `Her aide, Jane Roe`; `a nurse’s aide named Jane Roe`
  if (comma <= from || !LEADS_TO_NAME.has(tokens[comma].lower)) return null;
  // `a herder I know, Anders Roe`
  const end = tokens[comma - 1].pos === 'VERB' && tokens[comma - 2]?.pos === 'PRON' ? comma - 2 : comma;
  const phrase = nounPhraseEndingAt(tokens, end, Math.max(from, comma - LONGEST_PHRASE));
  if (phrase === null) return null;
  if (isPart(tokens, name.end)) return null;
  // `the lawyer representing the family, Jane Roe`
  const doing = phrase.first - 1;
  const doer = doing > from && tokens[doing].pos === 'VERB' && tokens[doing].lower.endsWith('ing') && isPersonNoun(tokens[doing - 1].lower) ? nounPhraseEndingAt(tokens, doing, from) : null;
  const role = withoutDeterminer(tokens, { first: doer?.first ?? afterLastLooseTie(tokens, phrase), end: phrase.end });
  // `One of her tutors, Jane Roe`
  if (isOneOf(tokens, role)) return role;
  // `its General Manager, Passenger Affairs, Mrs. Roe`
  const unit = tokens[phrase.first - 1];
  const post = title === null || !isCourtesy(tokens[title.first].lower) || unit?.lower !== ',' || tokens[phrase.first].pos !== 'PROPN' ? null : nounPhraseEndingAt(tokens, phrase.first - 1, from);
  if (post !== null && isAboutPerson(tokens, post)) return { first: withoutDeterminer(tokens, post).first, end: phrase.end };
  return isAboutPerson(tokens, role) && !isAboutSeveral(tokens, role) && !holdsPerson(tokens, role) ? role : null;
}

/** `meeting with Russia’s foreign minister`, `the mayor and his wife`: a role is no further away than the prepositions that offices take, and of one person. */
function afterLastLooseTie(tokens: readonly Token[], { first, end }: TokenRange): number {
  for (let i = end - 2; i > first; i--) {
    const loose = (tokens[i].pos === 'ADP' && !OFFICE_TIES.has(tokens[i].lower)) || (tokens[i].lower === 'and' && isDetermined(tokens, i + 1, end));
    if (loose && isAboutPerson(tokens, { first: i + 1, end })) return i + 1;
  }
  if (isAboutPerson(tokens, { first, end }) || isOneOf(tokens, { first, end })) return first;
  // `the blessing of the bishop of Wick`
  for (let i = first + 1; i < end - 1; i++) {
    if (tokens[i].lower === 'of' && isDetermined(tokens, i + 1, end) && isAboutPerson(tokens, { first: i + 1, end })) return i + 1;
  }
  return first;
}

/** `The winner is Jane Roe`, `Her predecessor was Jane Roe`: what a sentence is about that says who it is. */
function subjectBefore(tokens: readonly Token[], { name, title }: NameMention, from: number): TokenRange | null {
  const be = (title?.first ?? name.first) - 1;
  const phrase = be > from && tokens[be].lemma === 'be' ? nounPhraseEndingAt(tokens, be, from) : null;
  if (phrase === null || isPart(tokens, name.end)) return null;
  const role = withoutDeterminer(tokens, phrase);
  return isAboutPerson(tokens, role) && !isAboutSeveral(tokens, role) ? role : null;
}

/** Whether a name that ends there is but part of a phrase: `Jane Roe and Ann Lee`, `Jane Roe’s mother`. */
function isPart(tokens: readonly Token[], end: number): boolean {
  const lower = tokens.at(end)?.lower;
  return lower === 'and' || lower === "'s";
}

/** `CNN’s Gloria Roe`, `the Harbour Institute’s Tomas Roe`: who works for whom. */
function employerBefore(tokens: readonly Token[], { name, title }: NameMention, from: number): TokenRange | null {
  const end = name.first - 1;
  if (title !== null || end <= from || tokens[end].lower !== "'s") return null;
  let first = end;
  while (first > from && tokens[first - 1].pos === 'PROPN') first--;
  if (first === end) return null;
  const isBody = ORGANIZATION_NOUNS.has(tokens[end - 1].lower) || (end - first === 1 && isAcronym(tokens[first].text));
  return isBody ? { first, end } : null;
}
