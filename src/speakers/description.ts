import { headNoun, nounPhraseEndingAt, nounPhraseStartingAt } from '../language/noun-phrases.ts';
import type { TokenRange } from '../language/noun-phrases.ts';
import { RELATIVE } from '../quotes/frames/subject.ts';
import type { Layout } from '../quotes/layout.ts';
import { antecedent, unitAt } from './antecedent.ts';
import { namesWithin, recentlyDescribed, recentNames } from './cast.ts';
import type { Cast } from './cast.ts';
import { genderOfNoun, isPersonNoun, kindOfNoun, singular } from './common-nouns.ts';
import type { Gender } from './names/gender.ts';
import { addRole } from './entity.ts';
import type { Entity } from './entity.ts';
import { DOCUMENT_NOUNS, GENERIC_ORGANIZATION_NOUNS, NEW_PERSON_NOUNS, ORGANIZATION_NOUNS } from './lexicon/nouns.ts';

const INDEFINITE = new Set(['a', 'an', 'another', 'one', 'some', 'several', 'many', 'two', 'three', 'few', 'no']);
const DEFINITE = new Set(['the', 'that', 'this', 'these', 'those']);
/** Longest definite description, in tokens, that points back: `the New York businessman`. */
const LONGEST_REFERENCE = 9;
/** Sentences back in which somebody may have issued `the statement`. */
const ISSUED_WITHIN = 6;
/** In mentions: what a name that says it is a body counts for, and what each sentence of distance takes away. */
const NAMED_AS_BODY = 3;
const FADES = 0.2;
/** Tokens back that a look for words goes, were a sentence as long as a book. */
const LOOKED_BACK = 1000;
/** Sentences back in which somebody may have been brought in without being quoted. */
const INTRODUCED_WITHIN = 10;
/** Blocks for which somebody without a name is remembered by the noun alone. */
const REMEMBERED = 3;

/** Whom a description without a name means: one met before, or somebody new. A pronoun that stands for it may tell the gender. */
export function resolveDescription(cast: Cast, source: TokenRange, lastSpeaker: Entity | null, gender: Gender = 'unknown'): Entity {
  const { tokens } = cast.layout;
  const core = nounPhraseStartingAt(tokens, source.first, source.end) ?? source;
  const head = headNoun(tokens, core);
  const known = INDEFINITE.has(tokens[core.first].lower) ? null : pointsTo(cast, core, head, lastSpeaker, gender);
  const entity = known ?? newcomer(cast, introduction(cast, core, head), head);
  entity.mentions.push({ range: core, isSubject: true });
  if (known?.kind === 'person' && isPersonNoun(tokens[head].lower)) addRole(entity, roleOf(cast, core));
  if (known !== null && known.words.includes(singular(tokens[head].lower))) keepFullest(cast, entity, core);
  return entity;
}

/** `the official`, `the senator`, `the company`, `the statement`: whom the text has already spoken of. */
function pointsTo(cast: Cast, core: TokenRange, head: number, lastSpeaker: Entity | null, knownGender: Gender): Entity | null {
  const { tokens } = cast.layout;
  const { lower } = tokens[head];
  const noun = singular(lower);
  const plural = noun !== lower;
  const same = recentlyDescribed(cast).find((each) => each.noun === noun && (each.entity.kind === 'group') === plural);
  // `Russian officials` are not the `Western officials` of before; `the officials` may be.
  const faded = same !== undefined && !NEW_PERSON_NOUNS.has(noun) && blockAt(cast.layout, core.first) - blockAt(cast.layout, same.entity.mentions[same.entity.mentions.length - 1].range.first) > REMEMBERED;
  const pointing = DEFINITE.has(tokens[core.first].lower) || tokens[core.first].pos === 'PRON';
  if (same !== undefined && !faded && (pointing || nameOf(cast, core) === same.entity.name)) return same.entity;
  if (plural || core.end - core.first > LONGEST_REFERENCE || !DEFINITE.has(tokens[core.first].lower)) return null;
  for (const { entity } of recentNames(cast, core.first)) if (isCalled(entity, noun)) return entity;
  if (DOCUMENT_NOUNS.has(noun)) return issuerOf(cast, core.first, noun, lastSpeaker) ?? latestDocument(cast);
  // `the union that represents the workers` tells who is meant by itself.
  if (RELATIVE.has(tokens[core.end]?.lower ?? '')) return null;
  if (GENERIC_ORGANIZATION_NOUNS.has(noun)) return core.end - core.first > 2 ? null : leadingOrganization(cast, core.first);
  if (!NEW_PERSON_NOUNS.has(noun) && kindOfNoun(lower, false) === 'unnamed') {
    const gender = knownGender === 'unknown' ? genderOfNoun(noun) : knownGender;
    const found = antecedent(cast, core.first, gender === 'unknown' ? 'anybody' : gender, { lastSpeaker, noun });
    return found !== null && 'entity' in found ? found.entity : null;
  }
  return null;
}

function blockAt(layout: Layout, token: number): number {
  return layout.units[unitAt(layout, token)].block;
}

/** `the company`: the organization that the text has spoken of most and last. */
function leadingOrganization(cast: Cast, at: number): Entity | null {
  const here = unitAt(cast.layout, at);
  let best: Entity | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const { entity, mention } of recentNames(cast, at)) {
    if (entity.kind !== 'organization' && !entity.kindIsGuess) continue;
    const looks = ORGANIZATION_NOUNS.has(entity.words[entity.words.length - 1]) ? NAMED_AS_BODY : 0;
    const score = Math.min(entity.mentions.length, 5) + looks - (here - unitAt(cast.layout, mention.name.first)) * FADES;
    if (score > bestScore) [best, bestScore] = [entity, score];
  }
  return best;
}

/** `Pacheco and Dahlquist`: several by name are a group. */
export function resolveTogether(cast: Cast, source: TokenRange): Entity {
  const name = nameOf(cast, source);
  const known = recentlyDescribed(cast).find((each) => each.entity.kind === 'group' && each.entity.name === name)?.entity;
  const entity = known ?? { ...newcomer(cast, source, source.first), kind: 'group' as const };
  if (known === undefined) cast.described[cast.described.length - 1] = { entity, noun: name };
  entity.mentions.push({ range: source, isSubject: true });
  return entity;
}

/** `A senior official dismissed it. “…,” the official said`: the words by which somebody was brought in. */
function introduction({ layout }: Cast, core: TokenRange, head: number): TokenRange {
  const { tokens, units, quotationOf } = layout;
  if (!DEFINITE.has(tokens[core.first].lower)) return core;
  const here = unitAt(layout, core.first);
  for (let u = here; u >= Math.max(0, here - INTRODUCED_WITHIN); u--) {
    for (let i = Math.min(units[u].endToken, core.first) - 1; i >= Math.max(units[u].firstToken, core.first - LOOKED_BACK); i--) {
      if (tokens[i].lower !== tokens[head].lower || quotationOf[i] >= 0) continue;
      const phrase = nounPhraseEndingAt(tokens, i + 1, units[u].firstToken);
      if (phrase !== null && INDEFINITE.has(tokens[phrase.first].lower)) return phrase;
    }
  }
  return core;
}

function isCalled(entity: Entity, noun: string): boolean {
  if (entity.kind === 'organization') return entity.words.includes(noun);
  return entity.roles.some((role) => role.toLowerCase().split(/[^\p{L}]+/u).includes(noun));
}

/** `The company denied it in a statement. “…,” the statement said`: who put out what speaks. */
function issuerOf(cast: Cast, at: number, noun: string, lastSpeaker: Entity | null): Entity | null {
  const { tokens, units } = cast.layout;
  const here = unitAt(cast.layout, at);
  const spokeIn = lastSpeaker === null ? [] : lastSpeaker.mentions.slice(-LOOKED_BACK).map(({ range }) => unitAt(cast.layout, range.first));
  for (let u = here - 1; u >= Math.max(0, here - ISSUED_WITHIN); u--) {
    for (let i = Math.max(units[u].firstToken, at - LOOKED_BACK); i < units[u].endToken; i++) {
      if (tokens[i].lower !== noun || i === units[u].firstToken) continue;
      if (spokeIn.includes(u)) return lastSpeaker;
      const first = namesWithin(cast, units[u].firstToken, i).find(({ mention }) => cast.layout.quotationOf[mention.name.first] < 0);
      if (first !== undefined) return first.entity;
    }
  }
  return null;
}

/** `A study found … The report says`: one writing under two names. */
function latestDocument({ described }: Cast): Entity | null {
  return described.findLast(({ entity }) => entity.kind === 'document')?.entity ?? null;
}

function newcomer(cast: Cast, core: TokenRange, head: number): Entity {
  const { tokens } = cast.layout;
  const { lower } = tokens[head];
  const noun = singular(lower);
  const entity: Entity = {
    kind: kindOfNoun(lower, noun !== lower || lower === 'people'), kindIsGuess: false,
    name: nameOf(cast, core), words: [noun], gender: genderOfNoun(lower), mentions: [], roles: [],
  };
  cast.described.push({ entity, noun });
  return entity;
}

/** The description as it stands, its first letter small where only the sentence made it large. */
function nameOf({ layout: { tokens, reading } }: Cast, { first, end }: TokenRange): string {
  const text = reading.text.slice(tokens[first].start, tokens[end - 1].end).replace(/\s+/gu, ' ');
  return tokens[first].pos === 'PROPN' ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** `the mayor` tells a role: mayor. */
function roleOf({ layout: { tokens, reading } }: Cast, { first, end }: TokenRange): string {
  const from = tokens[first].pos === 'DET' && first + 1 < end ? first + 1 : first;
  return reading.text.slice(tokens[from].start, tokens[end - 1].end);
}

/** Of several descriptions without a name, the longest says most. */
function keepFullest(cast: Cast, entity: Entity, core: TokenRange): void {
  const name = nameOf(cast, core);
  if (name.length > entity.name.length && recentlyDescribed(cast).some((each) => each.entity === entity)) entity.name = name;
}
