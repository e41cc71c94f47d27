import { newEntity } from '../entity.ts';
import type { Entity } from '../entity.ts';
import { namesPeople } from '../common-nouns.ts';
import { BUSINESS_ENDINGS, ORGANIZATION_NOUNS } from '../lexicon/nouns.ts';
import { genderOfFirstName, isFirstNameAlone } from './gender.ts';
import { isSuffix } from './parse-name.ts';
import type { NameMention } from './parse-name.ts';

/** Knows which mentions name the same person or body. */
export class NameBook {
  private readonly byLastWord = new Map<string, Entity[]>();
  private readonly byFirstWord = new Map<string, Entity[]>();
  /** People by what stands within their full name: `Goh` of Leonard Goh Beng Kiat, `Garza` of Ana Garza Ruiz. */
  private readonly byInnerWord = new Map<string, Entity[]>();
  private readonly byMention = new Map<NameMention, Entity>();
  /** Full names by their initials: `NTSB`. */
  private readonly acronyms = new Map<string, Entity>();
  /** People named in full by their last name. */
  private readonly people = new Map<string, Entity[]>();
  /** The same by how it may be misspelt, once that has been asked for. */
  private bySpelling: ReadonlyMap<string, readonly Entity[]> | null = null;
  private readonly latest = new Map<string, Entity>();

  enterFull(mention: NameMention): void {
    const words = mention.keys;
    const last = lastWord(words);
    const known = (this.byLastWord.get(last) ?? []).find((each) => sameEntity(each, words))
      // `Larkspur Foods`, `Larkspur Foods Inc.`
      ?? (this.byFirstWord.get(words[0]) ?? []).find((each) => isBodyOfName(each, mention) && (isLongerBy(each.words, words) || isLongerBy(words, each.words)));
    const entity = known ?? this.create(mention, words, last);
    if (known?.kindIsGuess === true && mention.looksLike === 'organization') [known.kind, known.kindIsGuess] = ['organization', false];
    if (words.length > entity.words.length || (words.length === entity.words.length && nameOf(mention).length > entity.name.length)) {
      entity.name = nameOf(mention);
      entity.words = words;
    }
    learn(entity, mention);
    this.byMention.set(mention, entity);
    push(this.byFirstWord, words[0], entity);
    if (mention.looksLike === 'person') for (const word of words.slice(1, -1)) push(this.byInnerWord, word, entity);
    if (entity.kind === 'person' && last.length >= SHORTEST_MISSPELT) push(this.people, last, entity);
    if (mention.looksLike !== 'person') {
      this.acronyms.set(initials(mention.words), entity);
      // `CHC`: Centre for Harbour Control and Safety
      const and = mention.words.lastIndexOf('and');
      if (and > 1) this.acronyms.set(initials(mention.words.slice(0, and)), entity);
    }
  }

  /** The entity of a mention; a single word is the last one of that name that the text has spoken of. */
  find(mention: NameMention): Entity {
    const words = mention.keys;
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
    const spelledOut = mention.words.length === 1 ? this.spelledOut(mention.words[0].replaceAll('.', '')) : undefined;
    if (spelledOut !== undefined) return spelledOut;
    const byFirst = (this.byFirstWord.get(key) ?? []).filter((each) => agrees(each, mention));
    const person = byFirst.find((each) => each.kind === 'person');
    if (person !== undefined) return person;
    const inner = this.byInnerWord.get(key) ?? [];
    if (inner.length === 1 && agrees(inner[0], mention)) return inner[0];
    // `Tidewater` for Tidewater Robotics, but `American` for no American company.
    if (byFirst.length === 1 && mention.words.length === 1 && !COMMON_FIRST_WORDS.has(key) && isBody(byFirst[0])) return byFirst[0];
    return this.misspelt(mention, key) ?? this.create(mention, words, lastWord(words));
  }

  /** `Mortensen` for Morten Mortenson: somebody named in full, but for one letter or a doubled one. */
  private misspelt(mention: NameMention, key: string): Entity | undefined {
    if (mention.words.length > 1 || key.length < SHORTEST_MISSPELT || mention.looksLike === 'organization' || genderOfFirstName(key) !== undefined) return undefined;
    const bySpelling = this.bySpelling ??= indexSpellings(this.people);
    const alike = new Set<Entity>();
    for (const spelling of spellings(key)) for (const each of bySpelling.get(spelling) ?? []) if (agrees(each, mention)) alike.add(each);
    return alike.size === 1 ? [...alike][0] : undefined;
  }

  /** Everybody whom a last name alone may mean, where that is more than one. */
  namesakes(mention: NameMention): readonly Entity[] {
    if (mention.words.length > 1) return [];
    const people = (this.byLastWord.get(lastWord(mention.keys)) ?? []).filter((each) => each.kind === 'person' && each.words.length > 1 && agrees(each, mention));
    return people.length > 1 ? people : [];
  }

  /** `NTSB`, and `AMAs` for the American Music Awards. */
  private spelledOut(acronym: string): Entity | undefined {
    return this.acronyms.get(acronym) ?? this.acronyms.get(acronym.replace(/s$/u, ''));
  }

  /** Whether somebody named in full has this last name. */
  isLastName(word: string): boolean {
    return (this.byLastWord.get(word) ?? []).some(({ kind, words }) => kind === 'person' && words.length > 1);
  }

  private create(mention: NameMention, words: readonly string[], last: string): Entity {
    const isGuess = mention.looksLike === 'either' && words.length > 1;
    const entity = newEntity({ kind: mention.looksLike === 'person' || isGuess ? 'person' : 'organization', name: nameOf(mention), words, gender: mention.gender });
    entity.kindIsGuess = isGuess;
    if (words.length === 1 && mention.looksLike === 'either') {
      if (isFirstNameAlone(words[0])) entity.kind = 'person';
      else if (namesPeople(words[0])) entity.kind = 'group';
      else entity.kindIsGuess = true;
    }
    push(this.byLastWord, last, entity);
    return entity;
  }
}

/** More of one name than any article has; the latest are remembered, so that time stays linear. */
const MOST_ALIKE = 40;

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entity]);
  else if (!list.includes(entity)) {
    list.push(entity);
    if (list.length > MOST_ALIKE) list.shift();
  }
}

function learn(entity: Entity, mention: NameMention): void {
  if (entity.gender === 'unknown') entity.gender = mention.gender;
  if (mention.looksLike === 'person') entity.kindIsGuess = false;
  if (mention.looksLike === 'person' && entity.kind === 'organization' && entity.words.length === 1) entity.kind = 'person';
}

/** Shorter names differ by one letter too easily. */
const SHORTEST_MISSPELT = 5;

/** A word with no letter doubled, and the same with any letter but the first left out: two that are one slip apart share one of them. */
function spellings(word: string): string[] {
  const single = word.replace(/(.)\1/gu, '$1');
  const found = [single];
  for (let i = 1; i < single.length; i++) found.push(single.slice(0, i) + single.slice(i + 1));
  return found;
}

function indexSpellings(people: ReadonlyMap<string, readonly Entity[]>): Map<string, Entity[]> {
  const bySpelling = new Map<string, Entity[]>();
  for (const [last, entities] of people) {
    for (const spelling of spellings(last)) for (const entity of entities) push(bySpelling, spelling, entity);
  }
  return bySpelling;
}

/** First words that many names share. */
const COMMON_FIRST_WORDS = new Set(['american', 'national', 'international', 'united', 'new', 'north', 'south', 'east', 'west', 'northern', 'southern', 'eastern', 'western', 'central', 'federal', 'royal', 'first', 'general', 'public', 'bank', 'university', 'department', 'ministry', 'house', 'european', 'british', 'african', 'asian', 'democratic', 'republican', 'supreme', 'high', 'big', 'state', 'county', 'city', 'world', 'white', 'black', 'great', 'grand', 'san', 'los', 'saint', 'st', 'fort', 'port', 'mount', 'lake']);

/** Whether somebody may be the body that a longer or shorter name means: `Big Larch` tells nothing, `Big Larch Records` does. */
function isBodyOfName({ kind, kindIsGuess }: Entity, { looksLike }: NameMention): boolean {
  return kind === 'organization' || (kindIsGuess && looksLike === 'organization');
}

function isBody({ kind, words }: Entity): boolean {
  return kind === 'organization' && ORGANIZATION_NOUNS.has(words[words.length - 1]);
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).filter((letter) => letter !== letter.toLowerCase()).join('');
}

function nameOf(mention: NameMention): string {
  return mention.words.join(' ');
}

/** The word a name is shortened to: the last, `Jr.` and the like left out; `al-Roe` is `Roe` as well. */
function lastWord(words: readonly string[]): string {
  const last = words[words.length - 1];
  const word = words.length > 1 && isSuffix(last) ? words[words.length - 2] : last;
  return word.startsWith('al-') || word.startsWith('el-') ? word.slice(3) : word;
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

/** `Larkspur Foods Inc.` and `Larkspur Foods`, but not `New York Times` and `New York`. */
function isLongerBy(long: readonly string[], short: readonly string[]): boolean {
  return short.length > 1 && short.length <= long.length && short.every((word, i) => word === long[i]) && long.slice(short.length).every((word) => BUSINESS_ENDINGS.has(word.replace(/\.$/u, '')));
}

function endsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.length > 1 && short.length <= long.length && short.every((word, i) => word === long[long.length - short.length + i]);
}
