import { isTimeWord } from '../../language/time-words.ts';
import type { Reading } from '../../language/token.ts';
import { firstIndex } from '../../text/span.ts';
import type { Entity, Mention } from '../entity.ts';
import { ORGANIZATION_NOUNS } from '../lexicon/nouns.ts';
import { isFirstNameAlone } from './gender.ts';
import { findNameRuns } from './name-runs.ts';
import { isSuffix, parseName } from './parse-name.ts';
import type { NameMention } from './parse-name.ts';

/** A mention and the entity that it names. */
export interface Named {
  readonly mention: NameMention;
  readonly entity: Entity;
  /** Whether it is the subject of its sentence, as far as its place tells. */
  readonly isSubject: boolean;
}

/** Everybody and everything that the text calls by name, each with all its mentions. In order of mention. */
export function collectNames(reading: Reading): Named[] {
  const mentions = findNameRuns(reading.tokens, reading.passages)
    .map((run) => parseName(reading.tokens, run))
    .filter((mention) => mention !== null);
  const book = new NameBook();
  // Full names first: a last name may come before the name that explains it.
  mentions.filter((each) => each.words.length > 1).forEach((each) => { book.enterFull(each); });
  const named = mentions.map((mention) => {
    const entity = book.find(mention);
    const isSubject = standsAsSubject(reading, mention);
    entity.mentions.push({ range: mention.name, isSubject });
    return { mention, entity, isSubject };
  });
  for (const entity of new Set(named.map((each) => each.entity))) {
    if (entity.words.length === 1 && entity.mentions.every((each) => opensSentence(reading, each))) entity.kindIsGuess = true;
  }
  return named;
}

/**
 * Takes those for organizations that nothing but the look of the name makes a person, no role either, and that are named
 * twice: news calls a person by the last name at the second mention, and `Big Machine` stays `Big Machine`.
 */
export function settleKinds(named: readonly Named[]): void {
  for (const { entity } of named) if (entity.kindIsGuess && entity.kind === 'person' && entity.mentions.length > 1) entity.kind = 'organization';
}

/** `Applications are open`: a capital that its place explains is no sign of a name. */
function opensSentence({ tokens, sentences }: Reading, { range }: Mention): boolean {
  const sentence = sentences[firstIndex(sentences, (each) => each.endToken > range.first)];
  return sentence.firstToken === range.first || /^[“"'‘«]/u.test(tokens[range.first - 1]?.text ?? '');
}

function standsAsSubject({ tokens }: Reading, { name }: NameMention): boolean {
  // `Roe on Tuesday said`, `Roe later told`
  let at = name.end;
  while (at < name.end + 4 && tokens.at(at) !== undefined && (tokens[at].pos === 'ADV' || tokens[at].lower === 'on' || isTimeWord(tokens[at].lower))) at++;
  const next = tokens.at(at);
  return next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX' || next.lower === ',');
}

/** Knows which mentions name the same person or body. */
class NameBook {
  private readonly byLastWord = new Map<string, Entity[]>();
  private readonly byFirstWord = new Map<string, Entity[]>();
  private readonly byMention = new Map<NameMention, Entity>();
  /** Full names by their initials: `NTSB`. */
  private readonly acronyms = new Map<string, Entity>();
  private readonly latest = new Map<string, Entity>();

  enterFull(mention: NameMention): void {
    const words = keyWords(mention.words);
    const last = lastWord(words);
    const known = (this.byLastWord.get(last) ?? []).find((each) => sameEntity(each, words))
      // `Larkspur Foods`, `Larkspur Foods Inc.`
      ?? (this.byFirstWord.get(words[0]) ?? []).find((each) => each.kind === 'organization' && (startsWith(each.words, words) || startsWith(words, each.words)));
    const entity = known ?? this.create(mention, words, last);
    if (words.length > entity.words.length || (words.length === entity.words.length && nameOf(mention).length > entity.name.length)) {
      entity.name = nameOf(mention);
      entity.words = words;
    }
    learn(entity, mention);
    this.byMention.set(mention, entity);
    push(this.byFirstWord, words[0], entity);
    if (mention.looksLike !== 'person') this.acronyms.set(initials(mention.words), entity);
  }

  /** The entity of a mention; a single word is the last one of that name that the text has spoken of. */
  find(mention: NameMention): Entity {
    const words = keyWords(mention.words);
    const key = words.length === 1 ? lastWord(words) : words.join(' ');
    const entity = this.byMention.get(mention) ?? this.findShort(mention, words, key);
    this.latest.set(lastWord(words), entity);
    this.latest.set(lastWord(entity.words), entity);
    learn(entity, mention);
    return entity;
  }

  private findShort(mention: NameMention, words: readonly string[], key: string): Entity {
    const byLast = (this.byLastWord.get(key) ?? []).filter((each) => agrees(each, mention));
    const recent = this.latest.get(key);
    const known = recent !== undefined && byLast.includes(recent) ? recent : byLast.at(0);
    // Who is called by the last name alone is a person: `Big Machine` is never `Machine`.
    if (known?.kind === 'person' && known.words.length > 1) known.kindIsGuess = false;
    if (known !== undefined) return known;
    const spelledOut = mention.words.length === 1 ? this.acronyms.get(mention.words[0].replaceAll('.', '')) : undefined;
    if (spelledOut !== undefined) return spelledOut;
    const byFirst = (this.byFirstWord.get(key) ?? []).filter((each) => agrees(each, mention));
    const person = byFirst.find((each) => each.kind === 'person');
    if (person !== undefined) return person;
    // `Tidewater` for Tidewater Robotics, but `American` for no American company.
    if (byFirst.length === 1 && mention.words.length === 1 && !COMMON_FIRST_WORDS.has(key) && isBody(byFirst[0])) return byFirst[0];
    return this.create(mention, words, lastWord(words));
  }

  private create(mention: NameMention, words: readonly string[], last: string): Entity {
    const entity: Entity = {
      kind: mention.looksLike === 'person' || (mention.looksLike === 'either' && words.length > 1) ? 'person' : 'organization',
      kindIsGuess: mention.looksLike === 'either' && words.length > 1,
      name: nameOf(mention), words, gender: mention.gender, mentions: [], roles: [],
    };
    if (words.length === 1 && isFirstNameAlone(words[0]) && mention.looksLike !== 'organization') {
      entity.kind = 'person';
    }
    push(this.byLastWord, last, entity);
    return entity;
  }
}

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entity]);
  else if (!list.includes(entity)) list.push(entity);
}

function learn(entity: Entity, mention: NameMention): void {
  if (entity.gender === 'unknown') entity.gender = mention.gender;
  if (mention.looksLike === 'person') entity.kindIsGuess = false;
  if (mention.looksLike === 'person' && entity.kind === 'organization' && entity.words.length === 1) entity.kind = 'person';
}

/** First words that many names share. */
const COMMON_FIRST_WORDS = new Set(['american', 'national', 'international', 'united', 'new', 'north', 'south', 'east', 'west', 'northern', 'southern', 'eastern', 'western', 'central', 'federal', 'royal', 'first', 'general', 'public', 'bank', 'university', 'department', 'ministry', 'house', 'european', 'british', 'african', 'asian', 'democratic', 'republican', 'supreme', 'high', 'big', 'state', 'county', 'city', 'world', 'white', 'black', 'great', 'grand', 'san', 'los', 'saint', 'st', 'fort', 'port', 'mount', 'lake']);

function isBody({ kind, words }: Entity): boolean {
  return kind === 'organization' && ORGANIZATION_NOUNS.has(words[words.length - 1]);
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).filter((letter) => letter !== letter.toLowerCase()).join('');
}

function nameOf(mention: NameMention): string {
  return mention.words.join(' ');
}

function keyWords(words: readonly string[]): string[] {
  return words.map((word) => word.toLowerCase().replaceAll('’', "'").replace(/\.$/u, ''));
}

/** The word a name is shortened to: the last, `Jr.` and the like left out; `al-Roe` is `Roe` as well. */
function lastWord(words: readonly string[]): string {
  const last = words[words.length - 1];
  return (words.length > 1 && isSuffix(last) ? words[words.length - 2] : last).replace(/^[ae]l-/u, '');
}

function agrees(entity: Entity, mention: NameMention): boolean {
  if (entity.kind === 'organization') return mention.title === null;
  return entity.gender === 'unknown' || mention.gender === 'unknown' || entity.gender === mention.gender;
}

/** Whether two full names with one last word are one: `Antony Blinken`, `Antony J. Blinken`, but not `Hillary Clinton`, `Bill Clinton`. */
function sameEntity(entity: Entity, words: readonly string[]): boolean {
  const a = entity.words;
  if (isSuffix(a[a.length - 1]) !== isSuffix(words[words.length - 1]) && entity.kind === 'person') return false;
  if (entity.kind === 'organization') return endsWith(a, words) || endsWith(words, a);
  return sameFirstName(a[0], words[0]) || endsWith(a, words) || endsWith(words, a);
}

function sameFirstName(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // `J. Smith`; `Jen` for Jennifer, `Tom` for Thomas is left out: too many are other people.
  return long.startsWith(short) && (short.length === 1 || short.length >= 3);
}

function startsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.length > 1 && short.length <= long.length && short.every((word, i) => word === long[i]);
}

function endsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.length > 1 && short.length <= long.length && short.every((word, i) => word === long[long.length - short.length + i]);
}
