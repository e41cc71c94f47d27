import type { TokenRange } from '../../language/noun-phrases.ts';
import { isCalendarWord } from '../../language/time-words.ts';
import { isSentenceAdverb } from '../../language/sentence-adverb.ts';
import { perLexeme } from '../../language/per-lexeme.ts';
import type { Passage, Token } from '../../language/token.ts';
import { isQuestionOrAnswer } from '../../quotes/labels.ts';
import { isPersonNoun } from '../common-nouns.ts';
import { BODIES_WITH_AIMS, ORGANIZATION_NOUNS } from '../lexicon/nouns.ts';
import { TITLES_WITH_OF } from '../lexicon/titles.ts';
import { genderOfFirstName } from './gender.ts';
import { goesOnWithBody } from './joined-body.ts';
import { nicknameEnd } from './nickname.ts';

/** Words of a name that are written small: `Ursula von der Leyen`, `Osama bin Laden`. */
const PARTICLES = new Set(['de', 'del', 'della', 'der', 'den', 'di', 'da', 'do', 'dos', 'du', 'la', 'le', 'van', 'von', 'zu', 'ten', 'ter', 'bin', 'ibn', 'bint', 'al', 'el', 'y', 'e', 'af', 'av', 'ap', 'abu', "al-", "o'"]);
/** Whose possessive is part of a name. */
const OWNERS = new Set(['people', 'children', 'women', 'men', 'lloyd', 'mcdonald', 'moody', 'sotheby', 'christie', 'macy', 'levi', 'wendy', 'kohl', 'domino', 'sainsbury', 'claire']);
/** What their members own by name: `the National Bakers’ Guild`. */
const OF_MEMBERS = new Set(['guild', 'union', 'association', 'federation', 'society', 'club', 'council', 'league', 'alliance']);
const LINKS = new Set(['of', '&', 'and', 'for', 'the', 'at']);
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const isCapitalized = perLexeme(({ text }) => CAPITAL.test(text));
const NO_NAME = new Set(['i', "i'm", "i've", "i'd", "i'll", 'a', 'the', 'but', 'and', 'in', 'on', 'at', 'it', 'he', 'she', 'we', 'they', 'his', 'her', 'this', 'that', 'no', 'yes', 'if', 'when', 'as', 'so', 'for', 'not', 'you', 'my', 'our', 'what', 'how', 'why', 'who', 'there', 'these', 'those', 'their', 'its', 'an', 'to', 'of', 'by', 'with', 'from', 'or',
  'top', 'former', 'many', 'most', 'several', 'one', 'two', 'three', 'new', 'both', 'another', 'other', 'some', 'all', 'after', 'while', 'earlier', 'later', 'meanwhile', 'however', 'senior', 'late', 'recent', 'previous', 'current', 'local', 'additional', 'various', 'numerous', 'nearby', 'initial', 'such', 'even', 'then', 'now', 'still', 'yesterday', 'tomorrow', 'tonight']);

/** `New York`, where `New` alone only describes. */
const BEGINS_PLACE = new Set(['new']);
const NEW_PLACES = new Set(['york', 'yorker', 'yorkers', 'jersey', 'hampshire', 'mexico', 'orleans', 'zealand', 'delhi', 'england', 'haven', 'hope', 'south', 'brunswick', 'caledonia', 'guinea', 'bedford', 'castle', 'rochelle', 'scientist', 'republic', 'statesman', 'democracy', 'media', 'america']);

/** Stretches of capitalised words that may be names, in order: `White House`, `Secretary of State Antony J. Blinken`. */
export function findNameRuns(tokens: readonly Token[], passages: readonly Passage[]): TokenRange[] {
  const runs: TokenRange[] = [];
  for (const passage of passages) {
    if (isTitleCase(tokens, passage)) continue;
    let i = passage.firstToken;
    while (i < passage.endToken) {
      if (!isNameWord(tokens, i, passage.firstToken) || isTurnLabel(tokens, i, passage.firstToken)) { i++; continue; }
      const first = i++;
      let end = i;
      while (i < passage.endToken) {
        if (isNameWord(tokens, i, passage.firstToken) && closeTo(tokens, i)) end = ++i;
        else if (endsInSyllable(tokens, i, first)) end = i += 2;
        else if (isJoint(tokens, i, passage.endToken, first) || goesOnWithBody(tokens, i, first, passage.endToken)) i++;
        else {
          const nicknamed = nicknameEnd(tokens, i, first);
          if (nicknamed === null) break;
          i = nicknamed;
        }
      }
      runs.push({ first, end });
      i = end;
    }
  }
  return runs;
}

/** `Q.` and `A.` before what is asked and answered. */
function isTurnLabel(tokens: readonly Token[], i: number, first: number): boolean {
  return i === first && isQuestionOrAnswer(tokens[i].text);
}

/** A headline with capitals throughout: nothing tells its names from its other words. */
export function isTitleCase(tokens: readonly Token[], { firstToken, endToken }: Passage): boolean {
  if (endToken - firstToken > 30) return false;
  let small = 0;
  let capital = 0;
  // A sentence full of names has its verb, and its mark at the end.
  const ending = tokens[endToken - 1]?.lower;
  for (let i = firstToken + 1; i < endToken; i++) {
    if (ending === '.' && isSmallVerb(tokens[i])) return false;
    if (tokens[i].text.length < 4 || !/^\p{L}/u.test(tokens[i].text)) continue;
    if (isCapitalized(tokens[i])) capital++;
    else small++;
  }
  return ending !== ':' && capital > 3 && small * (ending === '.' ? 6 : 3) < capital;
}

function isSmallVerb(token: Token): boolean {
  return (token.pos === 'VERB' || token.pos === 'AUX') && !isCapitalized(token);
}

function isNameWord(tokens: readonly Token[], i: number, first: number): boolean {
  if (!isCapitalized(tokens[i])) return false;
  const { lower, pos } = tokens[i];
  // `the WHO`
  if (lower === 'who') return tokens[i].text === 'WHO' && !isShouted(tokens, i);
  if (NO_NAME.has(lower)) return BEGINS_PLACE.has(lower) && pos === 'PROPN' && NEW_PLACES.has(tokens[i + 1]?.lower ?? '');
  if (isCalendarWord(lower)) return isFirstNameOf(tokens, i);
  if (lower === 'may' && (tokens[i - 1]?.pos === 'NUM' || tokens[i + 1]?.pos === 'NUM' || tokens[i - 1]?.lower === 'in')) return false;
  if (isSentenceAdverb(tokens, i)) return false;
  if (pos === 'PROPN') return true;
  const opensSentence = i === first || /^[.!?“"'‘:(]/u.test(tokens[i - 1].text);
  const pairFollows = i + 1 < tokens.length && isCapitalized(tokens[i + 1]) && closeTo(tokens, i + 1);
  if (opensSentence) return pairFollows && (genderOfFirstName(lower) !== undefined || pos === 'NOUN' || pos === 'X');
  return pos !== 'PRON' && pos !== 'DET' && pos !== 'ADP';
}

/** Whether a word stands among others all in capitals, which then tell nothing. */
function isShouted(tokens: readonly Token[], i: number): boolean {
  return [tokens.at(i - 1), tokens[i + 1]].some((each) => each !== undefined && /^\p{Lu}{2}/u.test(each.text));
}

/** `April Mellody said`, but not `in April Congress voted`. */
function isFirstNameOf(tokens: readonly Token[], i: number): boolean {
  const next = tokens.at(i + 1);
  return genderOfFirstName(tokens[i].lower) !== undefined && next?.pos === 'PROPN' && CAPITAL.test(next.text) && !isCalendarWord(next.lower)
    && (i === 0 || (tokens[i - 1].pos !== 'ADP' && tokens[i - 1].pos !== 'NUM' && tokens[i - 1].pos !== 'ADJ'));
}

/** `Han Dae-min`, `Lau Wai-lok`, `Sun-ho Bae`: whether a hyphen joins a name’s last syllable, which is written small; not `New York-run trust`. */
function endsInSyllable(tokens: readonly Token[], hyphen: number, first: number): boolean {
  const [joint, last, next] = [tokens[hyphen], tokens.at(hyphen + 1), tokens.at(hyphen + 2)];
  const isFirstName = hyphen - first === 1 && last?.pos === 'NOUN' && next?.pos === 'PROPN';
  return joint.lower === '-' && (hyphen - first > 1 || isFirstName) && last?.start === joint.end && tokens[hyphen - 1].end === joint.start && SYLLABLE.test(last.text)
    && (isFirstName || (next?.pos !== 'NOUN' && next?.pos !== 'PROPN' && next?.pos !== 'ADJ'));
}
/** Of Chinese or Korean, as it is written in Latin letters. */
const SYLLABLE = /^(?:[bcdfghj-np-tw-z]|ch|gw|hs|hw|hy|kh|kw|ky|ph|sh|ts|zh)?[aeiouy]{1,3}(?:h|k|l|m|n|ng|p|r|t)?$/u;

/** Small words and hyphens within a name. */
function isJoint(tokens: readonly Token[], i: number, end: number, first: number): boolean {
  if (i + 1 >= end || !closeTo(tokens, i)) return false;
  const { lower } = tokens[i];
  const capitalFollows = isCapitalized(tokens[i + 1]);
  if (lower === '-' || lower === '–') return tokens[i].start === tokens[i - 1].end && tokens[i + 1].start === tokens[i].end;
  // `van der Roe`, `al-Roe`
  if (PARTICLES.has(lower)) return capitalFollows || PARTICLES.has(tokens[i + 1].lower) || tokens[i + 1].lower === '-';
  if (lower === '&') return capitalFollows;
  // `Bank of England`, `Secretary of State`, but `Jane Roe of the Institute` are two names.
  // `the People’s Daily`
  if (lower === "'s") return capitalFollows && OWNERS.has(tokens[i - 1].lower);
  if (lower === "'" || lower === '’') return OF_MEMBERS.has(tokens[i + 1].lower) && capitalFollows && tokens[i - 1].lower.endsWith('s');
  // `Center for Global Development`, `Council on Foreign Relations`
  if (lower === 'for' || lower === 'on') return capitalFollows && BODIES_WITH_AIMS.has(tokens[i - 1].lower);
  // `Special Agent in Charge Jane Roe`
  if (lower === 'in') return tokens[i + 1].text === 'Charge' && isPersonNoun(tokens[i - 1].lower);
  if (lower === 'of') return (capitalFollows || tokens[i + 1].lower === 'the') && takesOf(tokens, i - 1, first);
  return lower === 'the' && tokens[i - 1].lower === 'of' && capitalFollows;
}

function takesOf(tokens: readonly Token[], before: number, first: number): boolean {
  const { lower } = tokens[before];
  return ORGANIZATION_NOUNS.has(lower) || TITLES_WITH_OF.has(lower) || (before === first && genderOfFirstName(lower) === undefined);
}

function closeTo(tokens: readonly Token[], i: number): boolean {
  return tokens[i].start - tokens[i - 1].end <= 1;
}

/** Whether a word links the parts of an organization's name. */
export function isLink(lower: string): boolean {
  return LINKS.has(lower);
}

/** Whether a word is a name's own small word. */
export function isParticle(lower: string): boolean {
  return PARTICLES.has(lower);
}
