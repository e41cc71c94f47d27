import type { TokenRange } from '../../language/noun-phrases.ts';
import type { Token } from '../../language/token.ts';
import { isDemonym, isPersonNoun, singular } from '../common-nouns.ts';
import { BUSINESS_ENDINGS, ORGANIZATION_NOUNS, PERSON_NOUNS } from '../lexicon/nouns.ts';
import { COURTESY, HONOURS, OFFICES_IN_LETTERS, TITLES_OF_MEN, TITLES_OF_WOMEN, TITLES_WITH_OF, TITLE_WORDS } from '../lexicon/titles.ts';
import { genderOfFirstName, isFirstNameAlone } from './gender.ts';
import type { Gender } from './gender.ts';
import { isLink, isParticle } from './name-runs.ts';
import { isNickname, withoutMarks } from './nickname.ts';

/** A name as one mention gives it. */
export interface NameMention {
  /** The name's own tokens, without title and possessive; with the letters after it: `Mary Roe OBE`. */
  readonly name: TokenRange;
  /** The title before it, if any: `Secretary of State`. */
  readonly title: TokenRange | null;
  /** The name's words, in order; without the letters after it. */
  readonly words: readonly string[];
  /** The same for comparison: lower-cased, apostrophes straight, without a full stop at the end. */
  readonly keys: readonly string[];
  readonly looksLike: 'person' | 'organization' | 'either';
  readonly gender: Gender;
}

const OFFICES = new Set(['state', 'defense', 'defence', 'homeland', 'security', 'health', 'education', 'energy', 'treasury', 'interior', 'agriculture', 'labor', 'labour', 'commerce', 'transportation', 'veterans', 'affairs', 'foreign', 'national', 'intelligence', 'staff', 'justice', 'finance', 'staff', 'police', 'the']);
/** `Republican Presidential` hopeful: what is written large only for its noun’s sake. */
const ROLE_ADJECTIVES = new Set(['presidential', 'vice-presidential', 'congressional', 'senatorial', 'gubernatorial', 'mayoral', 'ministerial', 'parliamentary']);
/** First words of places: `South Bend`, `Los Angeles`, `St. Lucie`. */
const PLACES_BEGIN = new Set(['new', 'north', 'south', 'east', 'west', 'northern', 'southern', 'eastern', 'western', 'central', 'los', 'las', 'san', 'santa', 'el', 'st', 'st.', 'saint', 'fort', 'ft.', 'port', 'mount', 'lake', 'cape']);
const INITIAL = /^\p{Lu}\.?$/u;
/** `S.K. Deshmukh`, but not `U.S. Steel`. */
const INITIALS = /^(?:\p{Lu}\.){2}$/u;
const PLACES_BY_INITIALS = new Set(['u.s.', 'u.k.', 'u.n.', 'e.u.', 'd.c.', 'l.a.', 'n.y.', 'n.j.', 'n.c.', 's.c.', 'n.h.', 'n.m.', 'n.d.', 's.d.', 'p.r.', 'b.c.']);
const ACRONYM = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})s?$/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;

/** Takes a run of capitalised words apart into title and name; null when it is a title and nothing else. */
export function parseName(tokens: readonly Token[], written: TokenRange): NameMention | null {
  if (isLettersAlone(tokens, written) || isOffice(tokens, written)) return null;
  const run = withoutPostnominals(tokens, written);
  const office = officeFirst(tokens, run);
  let nameFirst = afterTitle(tokens, office === null ? run : { first: afterOffice(tokens, run), end: run.end });
  if (nameFirst >= run.end || ROLE_ADJECTIVES.has(tokens[run.end - 1].lower)) return null;
  // `Justice Department`, `Prime Minister’s Office`: the title is the office's, not a person's.
  if (ORGANIZATION_NOUNS.has(tokens[run.end - 1].lower)) nameFirst = run.first;
  const body = bodyHeaded(tokens, run, nameFirst);
  if (body !== null) return mentionOf(body, null, wordsOf(tokens, body), 'organization', 'unknown');
  const name = { first: nameFirst, end: written.end };
  const title = nameFirst > run.first ? { first: office ?? run.first, end: nameFirst } : null;
  const words = wordsOf(tokens, { first: nameFirst, end: run.end });
  return mentionOf(name, title, words, look(tokens, name, title, words), genderOf(tokens, title, words));
}

/** `Mary Roe OBE`, `John Roe KC MP`; but `Port Hope SC` is a place. */
function withoutPostnominals(tokens: readonly Token[], { first, end }: TokenRange): TokenRange {
  let last = end;
  if (!PLACES_BEGIN.has(tokens[first].lower)) while (last - first > 2 && isPostnominal(tokens[last - 1])) last--;
  return { first, end: last };
}

/** `Mary Roe, M.D., Ph.D.` */
function isLettersAlone(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  return end - first === 1 && first > 1 && ((tokens[first - 1].lower === ',' && isPostnominal(tokens[first])) || tokens[first - 2].lower === 'ph');
}

/** `the Labour MP`, `Labour MPs`, `the Fisheries Minister`: an office and nobody who holds it; but `the Norse Commissioner for Whales` is a body. */
function isOffice(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  const { lower } = tokens[end - 1];
  if (tokens.at(first - 1)?.pos !== 'DET') return !OFFICES_IN_LETTERS.has(lower) && OFFICES_IN_LETTERS.has(singular(lower));
  return OFFICES_IN_LETTERS.has(singular(lower)) || (OFFICES_IN_FULL.has(lower) && tokens.at(end)?.lower !== 'for');
}
/** Words that after an article are no surname, and no brand as kings are. */
const OFFICES_IN_FULL = new Set(['ambassador', 'chancellor', 'commissioner', 'governor', 'minister', 'premier', 'president', 'secretary', 'senator']);

function isPostnominal({ lower }: Token): boolean {
  return HONOURS.has(lower) || OFFICES_IN_LETTERS.has(lower);
}

/** `Director of the National Harbour Study`: the body that an office is of, where no first name says that somebody holds it. */
function bodyHeaded(tokens: readonly Token[], { first, end }: TokenRange, nameFirst: number): TokenRange | null {
  for (let i = first; i + 1 < nameFirst; i++) {
    if (tokens[i].lower === 'of' && tokens[i + 1].lower === 'the' && end - i > 3 && !holdsFirstName(tokens, nameFirst, end)) return { first: i + 2, end };
  }
  return null;
}

function holdsFirstName(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (genderOfFirstName(tokens[i].lower) !== undefined) return true;
  return false;
}

/** A name that is a title to others: `Shah`. */
export function parseSurname(tokens: readonly Token[], { end }: TokenRange): NameMention {
  const name = { first: end - 1, end };
  return mentionOf(name, null, wordsOf(tokens, name), 'either', 'unknown');
}

function mentionOf(name: TokenRange, title: TokenRange | null, words: readonly string[], looksLike: NameMention['looksLike'], gender: Gender): NameMention {
  return { name, title, words, keys: words.map(keyOf), looksLike, gender };
}

function keyOf(word: string): string {
  const straight = withoutMarks(word).toLowerCase().replaceAll('’', "'");
  return straight.endsWith('.') ? straight.slice(0, -1) : straight;
}

/** `secretary of State Jane Roe`, `ambassador to Norway Jane Roe`: where the title begins whose first word is written small; null where there is none. */
function officeFirst(tokens: readonly Token[], { first, end }: TokenRange): number | null {
  // `ambassador to the United Nations Jane Roe`
  const tie = first > 2 && tokens[first - 1].lower === 'the' ? first - 2 : first - 1;
  const offices = tokens[tie]?.lower === 'of' ? TITLES_WITH_OF : tokens[tie]?.lower === 'to' ? ENVOYS : null;
  return tie > 0 && offices?.has(tokens[tie - 1].lower) === true && afterOffice(tokens, { first, end }) > first ? tie - 1 : null;
}
const ENVOYS = new Set(['ambassador', 'envoy', 'delegate', 'commissioner']);

function afterOffice(tokens: readonly Token[], { first, end }: TokenRange): number {
  let at = first;
  while (at < end && OFFICES.has(tokens[at].lower)) at++;
  return at === end ? first : at > first ? at : afterPlace(tokens, first, end);
}

/** Words of a name; tokens that touch are one word (`Jean-Luc`, `O’Neill`). */
export function wordsOf(tokens: readonly Token[], { first, end }: TokenRange): string[] {
  const words: string[] = [];
  for (let i = first; i < end; i++) {
    if (i > first && tokens[i].start === tokens[i - 1].end) words[words.length - 1] += tokens[i].text;
    else words.push(tokens[i].text);
  }
  return words;
}

/** Where the name begins: after the last title word that leaves a name. */
function afterTitle(tokens: readonly Token[], { first, end }: TokenRange): number {
  let at = first;
  for (let i = first; i < end; i++) {
    const { lower } = tokens[i];
    let next = i + 1;
    // `Harbour CEO Neil Dahlquist`, `Army PFC Neil Dahlquist`
    if (next + 1 < end && ACRONYM.test(tokens[i].text) && genderOfFirstName(tokens[next].lower) !== undefined) at = next;
    // `County Engineer Neil Dahlquist`: any noun for a person, before a first name; `Organiser Zorana Dahlquist`.
    const isTitle = TITLE_WORDS.has(lower) || (next < end && !isFirstNameAlone(lower) && (genderOfFirstName(tokens[next].lower) === undefined ? end - next === 2 && PERSON_NOUNS.has(lower) : isPersonNoun(lower)));
    const isInCharge = tokens[next]?.lower === 'in' && tokens[next + 1]?.text === 'Charge';
    if (!isTitle && !isInCharge) continue;
    if (tokens[next]?.lower === '-') continue;
    if (next < end && tokens[next].lower === 'of') {
      if (!TITLES_WITH_OF.has(lower)) continue;
      next++;
      const office = next;
      while (next < end && OFFICES.has(tokens[next].lower)) next++;
      if (next === office) next = afterPlace(tokens, next, end);
    } else if (isInCharge) next += 2;
    else if (lower === 'chief' && OFFICES.has(tokens[next]?.lower)) continue;
    if (next < end) at = next;
  }
  // A title and nothing else names nobody, unless it is a surname: `Winifred Shah`.
  const bare = TITLE_WORDS.has(tokens[end - 1].lower) && (end - at === 1 || (end - at === 2 && GRADES.has(tokens[at].lower))) && (at === first || genderOfFirstName(tokens[at - 1].lower) === undefined);
  return bare ? end : at;
}

/** What with a title makes another: `Managing Director`. */
const GRADES = new Set(['managing', 'general', 'executive', 'deputy', 'assistant', 'senior', 'regional', 'associate']);

/** `Mayor of Porto Claro Ana Ruiz`: the name begins with a first name; where no word is known for one, of three words the first is the place. */
function afterPlace(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first; i + 1 < end; i++) if (isFirstNameAlone(tokens[i].text)) return i;
  if (end - first > 2 && (TWO_WORDS.has(tokens[first].lower) || PLACES_BEGIN.has(tokens[first].lower))) return first + 2;
  return end - first === 3 ? first + 1 : first;
}

const TWO_WORDS = new Set(['united', 'european', 'saudi', 'sri', 'costa', 'hong', 'puerto', 'sierra', 'burkina']);

function look(tokens: readonly Token[], name: TokenRange, title: TokenRange | null, words: readonly string[]): NameMention['looksLike'] {
  const last = words[words.length - 1].toLowerCase();
  if (opensDateline(tokens, name)) return 'organization';
  if (title !== null || words.slice(1, -1).some(isNickname)) return 'person';
  if (words.length > 1 && (ORGANIZATION_NOUNS.has(last) || BUSINESS_ENDINGS.has(last))) return 'organization';
  if (words.some((word) => isLink(word.toLowerCase())) || (words.length === 1 && ACRONYM.test(words[0]))) return 'organization';
  if (words.length > 1) {
    if (words.length < 4 && PLACES_BEGIN.has(words[0].toLowerCase())) return 'organization';
    if (genderOfFirstName(words[0]) !== undefined) return words.length > 5 || (words.length > 2 && precededByThe(tokens, name.first)) ? 'either' : 'person';
    if (words.slice(0, -1).some((word) => INITIAL.test(word)) || isInitials(words[0]) || SUFFIX.test(last) || words.slice(1, -1).some((word) => isParticle(word))) return 'person';
    if (words.some((word) => ORGANIZATION_NOUNS.has(word.toLowerCase()) || ACRONYM.test(word))) return 'organization';
  }
  return precededByThe(tokens, name.first) && !isDemonym(singular(last)) ? 'organization' : 'either';
}

function isInitials(word: string): boolean {
  return INITIALS.test(word) && !PLACES_BY_INITIALS.has(word.toLowerCase());
}

/** `LA CROSSE, Wis. — ` */
function opensDateline(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  if (!/^\p{Lu}{2,}$/u.test(tokens[first].text) || (first > 0 && /^[\p{L}\p{N},]/u.test(tokens[first - 1].text))) return false;
  for (let i = end; i < Math.min(end + 7, tokens.length); i++) {
    if (/^(?:—|–|--|-)$/u.test(tokens[i].text)) return tokens[i].start > tokens[i - 1].end || tokens[i].text !== '-';
    if (tokens[i].pos !== 'PUNCT' && tokens[i].pos !== 'PROPN' && tokens[i].pos !== 'NOUN') return false;
  }
  return false;
}

function precededByThe(tokens: readonly Token[], first: number): boolean {
  return first > 0 && tokens[first - 1].lower === 'the';
}

function genderOf(tokens: readonly Token[], title: TokenRange | null, words: readonly string[]): Gender {
  if (title !== null) {
    for (let i = title.first; i < title.end; i++) {
      if (TITLES_OF_MEN.has(tokens[i].lower)) return 'he';
      if (TITLES_OF_WOMEN.has(tokens[i].lower)) return 'she';
    }
  }
  if (words.length < 2) return 'unknown';
  return genderOfFirstName(words[0].split('-')[0]) ?? 'unknown';
}

/** Whether a title is a mere form of address and tells no job. */
export function isCourtesy(lower: string): boolean {
  return COURTESY.has(lower);
}

/** Whether a word is `Jr.`, `III`, … */
export function isSuffix(word: string): boolean {
  return SUFFIX.test(word);
}
