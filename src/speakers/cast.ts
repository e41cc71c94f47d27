import { isNounlike, nounPhraseStartingAt } from '../language/noun-phrases.ts';
import type { TokenRange } from '../language/noun-phrases.ts';
import type { Token } from '../language/token.ts';
import type { Layout } from '../quotes/layout.ts';
import { firstIndex } from '../text/span.ts';
import { genderOfNoun, kindOfNoun, singular } from './common-nouns.ts';
import type { Entity } from './entity.ts';
import type { Named } from './names/collect-names.ts';
import type { Gender } from './names/gender.ts';

/** Everybody who may speak, and who was spoken of last. */
export interface Cast {
  readonly names: readonly Named[];
  /** Those without a name, in the order in which they were met. */
  readonly unnamed: { readonly entity: Entity; readonly head: string }[];
}

/** Whom a source refers to, and how sure that is. */
export interface Resolution {
  readonly entity: Entity;
  readonly by: 'name' | 'description' | 'pronoun';
}

const PRONOUNS: ReadonlyMap<string, Gender | 'it' | 'they' | 'i'> = new Map([
  ['he', 'he'], ['him', 'he'], ['his', 'he'], ['she', 'she'], ['her', 'she'], ['hers', 'she'],
  ['it', 'it'], ['they', 'they'], ['them', 'they'], ['their', 'they'], ['i', 'i'], ['we', 'i'], ['me', 'i'], ['us', 'i'],
]);
const INDEFINITE = new Set(['a', 'an', 'another', 'one', 'some', 'several', 'many', 'two', 'three', 'few', 'no']);
const DEFINITE = new Set(['the', 'that', 'this', 'these', 'those']);

/** Finds whom the words of a source refer to; null when the text does not tell. */
export function resolveSource(layout: Layout, cast: Cast, source: TokenRange, lastSpeaker: Entity | null): Resolution | null {
  const { tokens } = layout;
  const named = namesOf(tokens, cast.names, source);
  if (named.length > 1) return { entity: describe(layout, cast, source), by: 'name' };
  if (named.length === 1) return { entity: named[0].entity, by: 'name' };
  const pronoun = source.end - source.first === 1 ? PRONOUNS.get(tokens[source.first].lower) : undefined;
  if (pronoun !== undefined) {
    const entity = antecedent(cast, source.first, pronoun, lastSpeaker);
    return entity === null ? null : { entity, by: 'pronoun' };
  }
  return { entity: describe(layout, cast, source), by: 'description' };
}

/** The names that are what a source is about: not the possessor, not what a preposition adds, not a modifier of a common noun. */
function namesOf(tokens: readonly Token[], names: readonly Named[], source: TokenRange): Named[] {
  const inside = namesWithin(names, source);
  const found: Named[] = [];
  for (const each of inside) {
    const { name, title } = each.mention;
    const next = name.end < source.end ? tokens[name.end] : undefined;
    if (next !== undefined && (next.lower === "'s" || next.lower === "'")) continue;
    if (next !== undefined && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN') && each.entity.kind !== 'person') continue;
    const before = (title?.first ?? name.first) - 1;
    if (before >= source.first && tokens[before].pos === 'ADP' && tokens[before].lower !== 'like') continue;
    const together = found.length === 0 || tokens[before]?.lower === 'and';
    if (together) found.push(each);
    else if (each.entity.kind === 'person' && found.length === 1 && found[0].entity.kind !== 'person') found[0] = each;
  }
  return found;
}

function namesWithin(names: readonly Named[], source: TokenRange): Named[] {
  let i = firstIndex(names, (each) => each.mention.name.end > source.first);
  const inside: Named[] = [];
  for (; i < names.length && names[i].mention.name.first < source.end; i++) inside.push(names[i]);
  return inside;
}

/** How far back, in mentions, a pronoun can reach. */
const REACH = 40;

function antecedent(cast: Cast, at: number, pronoun: Gender | 'it' | 'they' | 'i', lastSpeaker: Entity | null): Entity | null {
  if (pronoun === 'i') return null;
  if (lastSpeaker !== null && fits(lastSpeaker, pronoun) && isRecent(lastSpeaker, at)) return lastSpeaker;
  let best: Entity | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  const end = firstIndex(cast.names, (each) => each.mention.name.first >= at);
  for (let i = end - 1; i >= Math.max(0, end - REACH); i--) {
    const { entity, mention } = cast.names[i];
    if (!fits(entity, pronoun)) continue;
    const distance = at - mention.name.first;
    const subject = entity.mentions.some((each) => each.range === mention.name && each.isSubject);
    const score = -distance + (subject ? 40 : 0) - (entity.gender === 'unknown' ? 30 : 0);
    if (score > bestScore) [best, bestScore] = [entity, score];
  }
  if (best === null || pronoun === 'they' || pronoun === 'it') {
    const described = cast.unnamed.findLast(({ entity }) => fits(entity, pronoun));
    if (described !== undefined && (best === null || described.entity.mentions[0].range.first > best.mentions[0].range.first)) return described.entity;
  }
  return best;
}

/** Tokens within which the one who spoke last is still who a pronoun means. */
const RECENT = 150;

function isRecent(entity: Entity, at: number): boolean {
  return entity.mentions.some(({ range }) => range.first < at && at - range.first < RECENT);
}

function fits(entity: Entity, pronoun: Gender | 'it' | 'they'): boolean {
  if (pronoun === 'they') return entity.kind === 'group' || entity.kind === 'organization';
  if (pronoun === 'it') return entity.kind === 'organization' || entity.kind === 'document';
  if (entity.kind !== 'person' && entity.kind !== 'unnamed') return false;
  return entity.gender === 'unknown' || entity.gender === pronoun;
}

/** Somebody whom the source describes: one met before, or somebody new. */
function describe(layout: Layout, cast: Cast, source: TokenRange): Entity {
  const { tokens, reading } = layout;
  const core = nounPhraseStartingAt(tokens, source.first, source.end) ?? source;
  const head = headOf(tokens, core);
  const definite = !INDEFINITE.has(tokens[core.first].lower);
  const text = reading.text.slice(tokens[core.first].start, tokens[core.end - 1].end);
  const key = singular(tokens[head].lower);
  const known = definite ? meant(cast, tokens, core, head) : undefined;
  const entity = known ?? newcomer(cast, tokens, head, text, key);
  entity.mentions.push({ range: core, isSubject: true });
  if (known !== undefined && known.kind !== 'person' && !isNamed(cast, known) && text.length > known.name.length && tokens[core.first].lower !== 'the') known.name = text;
  return entity;
}

/** `the official`, `the senator`, `the company`: whom the text has already spoken of. */
function meant(cast: Cast, tokens: readonly Token[], core: TokenRange, head: number): Entity | undefined {
  const key = singular(tokens[head].lower);
  const plural = key !== tokens[head].lower;
  const same = cast.unnamed.findLast((each) => each.head === key && (each.entity.kind === 'group') === plural);
  if (same !== undefined) return same.entity;
  if (plural || core.end - core.first > 3 || !DEFINITE.has(tokens[core.first].lower)) return undefined;
  const end = firstIndex(cast.names, (each) => each.mention.name.first >= core.first);
  for (let i = end - 1; i >= Math.max(0, end - REACH); i--) {
    const { entity } = cast.names[i];
    const hasRole = entity.kind === 'person' && entity.roles.some((role) => role.toLowerCase().split(/[^\p{L}]+/u).includes(key));
    if (hasRole || (entity.kind === 'organization' && entity.words.includes(key))) return entity;
  }
  return undefined;
}

function newcomer(cast: Cast, tokens: readonly Token[], head: number, text: string, key: string): Entity {
  const plural = key !== tokens[head].lower || tokens[head].lower === 'people';
  const name = /^(?:The|A|An|Some|One|Two|Many|Several)\b/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  const entity: Entity = {
    kind: kindOfNoun(tokens[head].lower, plural), name, words: [key],
    gender: genderOfNoun(tokens[head].lower), mentions: [], roles: [],
  };
  cast.unnamed.push({ entity, head: key });
  return entity;
}

function isNamed(cast: Cast, entity: Entity): boolean {
  return !cast.unnamed.some((each) => each.entity === entity);
}

/** The noun that a phrase is about: the last before a preposition or a comma. */
function headOf(tokens: readonly Token[], { first, end }: TokenRange): number {
  let head = first;
  for (let i = first; i < end; i++) {
    if (i > first && (tokens[i].pos === 'ADP' || tokens[i].lower === ',' || tokens[i].lower === 'who')) break;
    if (isNounlike(tokens[i]) || tokens[i].pos === 'NUM' || tokens[i].pos === 'PRON') head = i;
  }
  return head;
}
