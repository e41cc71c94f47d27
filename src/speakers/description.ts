import { isNounlike, nounPhraseStartingAt } from '../language/noun-phrases.ts';
import type { TokenRange } from '../language/noun-phrases.ts';
import type { Token } from '../language/token.ts';
import { antecedent, unitAt } from './antecedent.ts';
import { namesWithin, recentNames } from './cast.ts';
import type { Cast } from './cast.ts';
import { genderOfNoun, kindOfNoun, singular } from './common-nouns.ts';
import type { Entity } from './entity.ts';
import { DOCUMENT_NOUNS, GENERIC_ORGANIZATION_NOUNS, NEW_PERSON_NOUNS } from './lexicon/nouns.ts';

const INDEFINITE = new Set(['a', 'an', 'another', 'one', 'some', 'several', 'many', 'two', 'three', 'few', 'no']);
const DEFINITE = new Set(['the', 'that', 'this', 'these', 'those']);
/** Longest definite description, in tokens, that points back: `the New York businessman`. */
const LONGEST_REFERENCE = 6;
/** Sentences back in which somebody may have issued `the statement`. */
const ISSUED_WITHIN = 6;

/** Whom a description without a name means: one met before, or somebody new. */
export function resolveDescription(cast: Cast, source: TokenRange, lastSpeaker: Entity | null): Entity {
  const { tokens } = cast.layout;
  const core = nounPhraseStartingAt(tokens, source.first, source.end) ?? source;
  const head = headOf(tokens, core);
  const known = INDEFINITE.has(tokens[core.first].lower) ? null : pointsTo(cast, core, head, lastSpeaker);
  const entity = known ?? newcomer(cast, core, head);
  entity.mentions.push({ range: core, isSubject: true });
  if (known !== null) keepFullest(cast, entity, core);
  return entity;
}

/** `the official`, `the senator`, `the company`, `the statement`: whom the text has already spoken of. */
function pointsTo(cast: Cast, core: TokenRange, head: number, lastSpeaker: Entity | null): Entity | null {
  const { tokens } = cast.layout;
  const { lower } = tokens[head];
  const noun = singular(lower);
  const plural = noun !== lower;
  const same = cast.described.findLast((each) => each.noun === noun && (each.entity.kind === 'group') === plural);
  if (same !== undefined) return same.entity;
  if (plural || core.end - core.first > LONGEST_REFERENCE || !DEFINITE.has(tokens[core.first].lower)) return null;
  for (const { entity } of recentNames(cast, core.first)) if (isCalled(entity, noun)) return entity;
  if (DOCUMENT_NOUNS.has(noun)) return issuerOf(cast, core.first, noun);
  if (GENERIC_ORGANIZATION_NOUNS.has(noun)) return antecedent(cast, core.first, 'it', lastSpeaker);
  if (!NEW_PERSON_NOUNS.has(noun) && kindOfNoun(lower, false) === 'unnamed') {
    const gender = genderOfNoun(noun);
    return antecedent(cast, core.first, gender === 'unknown' ? 'anybody' : gender, lastSpeaker);
  }
  return null;
}

function isCalled(entity: Entity, noun: string): boolean {
  if (entity.kind === 'organization') return entity.words.includes(noun);
  return entity.roles.some((role) => role.toLowerCase().split(/[^\p{L}]+/u).includes(noun));
}

/** `The company denied it in a statement. “…,” the statement said`: who put out what speaks. */
function issuerOf(cast: Cast, at: number, noun: string): Entity | null {
  const { tokens, units } = cast.layout;
  const here = unitAt(cast.layout, at);
  for (let u = here - 1; u >= Math.max(0, here - ISSUED_WITHIN); u--) {
    for (let i = units[u].firstToken; i < units[u].endToken; i++) {
      if (tokens[i].lower !== noun || i === units[u].firstToken) continue;
      const first = namesWithin(cast, units[u].firstToken, i).find(({ mention }) => cast.layout.quotationOf[mention.name.first] < 0);
      if (first !== undefined) return first.entity;
    }
  }
  return null;
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

/** Of several descriptions without a name, the longest says most. */
function keepFullest(cast: Cast, entity: Entity, core: TokenRange): void {
  const name = nameOf(cast, core);
  if (name.length > entity.name.length && cast.described.some((each) => each.entity === entity)) entity.name = name;
}

/** The noun that a phrase is about: the last before a preposition or a comma. */
function headOf(tokens: readonly Token[], { first, end }: TokenRange): number {
  let head = first;
  for (let i = first; i < end; i++) {
    if (i > first && (tokens[i].pos === 'ADP' || tokens[i].lower === ',' || tokens[i].lower === 'who')) break;
    if (isNounlike(tokens[i]) || tokens[i].pos === 'NUM' || tokens[i].pos === 'PRON' || tokens[i].pos === 'ADJ') head = i;
  }
  return head;
}
