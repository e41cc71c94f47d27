import { beforePhrase, headNoun, nounPhraseCoreAt, nounPhraseStartingAt } from '../language/noun-phrases.ts';
import type { TokenRange } from '../language/noun-phrases.ts';
import type { Token } from '../language/token.ts';
import { RELATIVE } from '../quotes/frames/subject.ts';
import { blockAt, unitAt } from '../quotes/layout.ts';
import { antecedent, distance, QUALIFIES } from './antecedent.ts';
import type { Context } from './antecedent.ts';
import { meet, recentlyMet } from './cast.ts';
import type { Cast } from './cast.ts';
import { nameGiven } from './given-name.ts';
import { canSpeak, genderOfNoun, isDemonym, isPersonNoun, kindOfNoun, singular } from './common-nouns.ts';
import { addRole, newEntity } from './entity.ts';
import type { Entity } from './entity.ts';
import type { Named } from './names/collect-names.ts';
import { isSubjectAt } from './is-subject.ts';
import { issuerOf } from './issuer.ts';
import { role } from './roles/role-phrase.ts';
import { withoutDeterminer } from './roles/role-words.ts';
import { IN_FULL, RANKS_BELOW, TITLES_WITH_OF, TITLE_WORDS } from './lexicon/titles.ts';
import { ANYONES, ANY_BODIES, DOCUMENT_NOUNS, GENERIC_ORGANIZATION_NOUNS, NEW_PERSON_NOUNS, NO_BUSINESSES, NO_JOBS, ORGANIZATION_NOUNS, PERSON_NOUNS, SAME_PEOPLE, SAME_WRITING } from './lexicon/nouns.ts';

const INDEFINITE = new Set(['a', 'an', 'another', 'one', 'some', 'several', 'many', 'two', 'three', 'few', 'no']);
const DEFINITE = new Set(['the', 'that', 'this', 'these', 'those']);
/** What sets a body apart from the one before: `its parent company`. */
const ANOTHERS = new Set(['parent', 'rival', 'other', 'sister', 'new', 'second', 'holding', 'separate', 'different', 'competing']);
/** Longest definite description, in tokens, that points back: `the New York businessman`. */
const LONGEST_REFERENCE = 9;
/** In mentions: what a name that says it is a body and being the subject count for, and what each sentence of distance takes away. */
const NAMED_AS_BODY = 3;
const FADES = 0.6;
const SUBJECT = 2;
/** What somebody must score to be told of again by a subject, and by anything else. */
const SUBJECT_PLAIN = -1;
const OBJECT_PLAIN = 0;
/** Of those quoted so far, how many may turn out to be whom a description meant. */
const LATELY_HEARD = 40;
/** Blocks for which somebody without a name is remembered by the noun alone. */
const REMEMBERED = 5;

/** Whom the source of a quote means that describes: one met before, or somebody new. */
export function resolveDescription(cast: Cast, source: TokenRange, context: Context): Entity {
  const { tokens } = cast.layout;
  const core = nounPhraseStartingAt(tokens, source.first, source.end) ?? source;
  const head = headNoun(tokens, core);
  const given = nameGiven(cast, core.end);
  if (given !== null) cast.described.set(tokens[head].lower, given);
  const known = metHere(cast, core.first, head) ?? given ?? namedSince(cast, core, head) ?? knownBy(cast, core, head) ?? guessed(cast, core, head, context);
  const entity = known ?? newcomer(cast, core, head);
  meet(cast, entity, core, true);
  if (known !== null && tellsJob(cast, known, head)) addRole(known, roleOf(cast, core));
  if (known !== null && known.words.includes(singular(tokens[head].lower))) keepFullest(cast, entity, core);
  return entity;
}

/** Remembers whom a description means that is no source: `A nurse waited. “…,” she said.` */
export function meetDescription(cast: Cast, core: TokenRange): void {
  const { tokens } = cast.layout;
  const head = core.end - 1;
  const named = namedSince(cast, core, head);
  if (named !== null) addRole(named, roleOf(cast, core));
  const isSubject = isSubjectAt(tokens, core.first, core.end);
  const known = named ?? knownBy(cast, core, head) ?? (ANYONES.has(tokens[head].lower) ? guessed(cast, core, head, { lastSpeaker: null }) : bodyMeant(cast, core, head, null))
    ?? firstToldOf(cast, core, head, isSubject);
  // `Sen. Roe` is `the Ohio senator` too.
  if (known?.kind === 'person' && core.end - core.first > 2 && tokens[core.first + 1].lower !== 'next' && tellsJob(cast, known, head)) addRole(known, roleOf(cast, core));
  const entity = known ?? newcomer(cast, core, head);
  meet(cast, entity, core, isSubject);
}

/**
 * `Lind walked in. … The former Wick harbour master smiled`: more of somebody of whom the text has told no role yet. As an
 * object or an owner only of whoever is plainly spoken of.
 */
function firstToldOf(cast: Cast, core: TokenRange, head: number, isSubject: boolean): Entity | null {
  if ((core.end - core.first < 3 && (!isSubject || genderOfNoun(cast.layout.tokens[head].lower) === 'unknown')) || kindOfNoun(cast.layout.tokens[head].lower, false) !== 'unnamed' || NO_JOBS.has(cast.layout.tokens[head].lower)) return null;
  const entity = guessed(cast, core, head, isSubject ? { lastSpeaker: null, atLeast: SUBJECT_PLAIN } : { lastSpeaker: null, atLeast: OBJECT_PLAIN, other: subjectOfUnit(cast, core.first) });
  if (entity?.kind !== 'person' || entity.kindIsGuess || entity.roles.length > 0) return null;
  addRole(entity, roleOf(cast, core));
  return entity;
}

/** `Roe thanked the former mayor`: whom the sentence is about, and so not the mayor. */
function subjectOfUnit(cast: Cast, at: number): Entity | null {
  const here = unitAt(cast.layout, at);
  return recentlyMet(cast, at).find(({ isSubject, range }) => isSubject && unitAt(cast.layout, range.first) === here)?.entity ?? null;
}

/** `A nurse, who said no, left`: the same words, come upon again, mean whom they meant. */
function metHere(cast: Cast, first: number, head: number): Entity | null {
  for (const { entity, range } of recentlyMet(cast, first + 1)) if (range.first === first && range.end > head) return entity;
  return null;
}

/** Whom a description means that the text has spoken of by the same noun or with that role: `the official`, `the senator`. */
function knownBy(cast: Cast, core: TokenRange, head: number): Entity | null {
  const { tokens } = cast.layout;
  const { lower } = tokens[head];
  const noun = singular(lower);
  if (INDEFINITE.has(tokens[core.first].lower)) return null;
  const same = cast.described.get(lower) ?? samePeople(cast, core, head);
  // `Russian officials` are not the `Western officials` of before; `the officials` may be.
  const pointing = DEFINITE.has(tokens[core.first].lower) || tokens[core.first].pos === 'PRON';
  if (same !== undefined && (nameOf(cast, core) === same.name || (pointing && mayBeSame(cast, core, head, same)) || (head === core.first && opensWith(same.name, lower))) && !hasFaded(cast, same, noun, core.first)) return namedHolder(cast, core, head, same) ?? same;
  if (noun !== lower || core.end - core.first > LONGEST_REFERENCE || !DEFINITE.has(tokens[core.first].lower)) return null;
  const told = capitalsBefore(cast, core.first, head);
  const rank = rankAt(tokens, head);
  for (const { entity } of recentlyMet(cast, core.first)) if (isCalled(entity, noun, rank) && !isToldApart(entity, noun, told) && !isAnotherLands(cast, core, head, entity)) return entity;
  return DOCUMENT_NOUNS.has(noun) ? sameWriting(cast, noun) : null;
}

/** `Mayor asks for calm` in the headline, `Mayor Jane Roe` in the body, and then `the mayor`: whoever has since been named with that role. */
function namedHolder(cast: Cast, { first }: TokenRange, head: number, { kind, mentions }: Entity): Entity | null {
  if (kind !== 'unnamed') return null;
  const { tokens } = cast.layout;
  const [noun, rank] = [singular(tokens[head].lower), rankAt(tokens, head)];
  const latest = mentions[mentions.length - 1];
  // `Mayor Jane Roe met a former mayor. The mayor …`: who has been met in passing is not taken up by what another is.
  const since = latest.isSubject ? latest.range.first : -1;
  for (const { entity, range } of recentlyMet(cast, first)) {
    if (range.first <= since) return null;
    if (entity.kind === 'person' && isCalled(entity, noun, rank)) return entity;
  }
  return null;
}

/** `Residents` and `residents of the quay`, where nothing before the noun tells them apart. */
function opensWith(name: string, noun: string): boolean {
  return name.toLowerCase().split(' ')[0] === noun;
}

/** `the official` may be the `senior Treasury official`, `the junior official` is not. */
function mayBeSame(cast: Cast, core: TokenRange, head: number, same: Entity): boolean {
  const { tokens } = cast.layout;
  if (isAnotherLands(cast, core, head, same)) return false;
  const words = same.name.toLowerCase().split(' ');
  if (core.first + 1 >= head || words.length <= 2) return true;
  for (let i = core.first + 1; i < head; i++) if (words.includes(tokens[i].lower)) return true;
  return false;
}

/** `the Danish fisheries ministry` is not `Peru’s fisheries ministry`. */
function isAnotherLands(cast: Cast, core: TokenRange, head: number, { name }: Entity): boolean {
  if (!name.endsWith(cast.layout.tokens[head].lower)) return false;
  const told = capitalsBefore(cast, core.first, head);
  const others = name.split(/[ ’'-]+/).filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase()).map((word) => word.toLowerCase());
  return told.length > 0 && others.length > 0 && !told.some((word) => others.includes(word));
}

/** `A lawmaker wants a ban. Jo Roe said so. “…,” the lawmaker added`: news often tells the job first and the name later. */
function namedSince({ layout: { tokens }, described, heard }: Cast, core: TokenRange, head: number): Entity | null {
  const same = described.get(tokens[head].lower);
  if (same?.kind !== 'unnamed' || !DEFINITE.has(tokens[core.first].lower) || NEW_PERSON_NOUNS.has(singular(tokens[head].lower))) return null;
  const latest = same.mentions[same.mentions.length - 1].range.first;
  for (const entity of heard.slice(-LATELY_HEARD)) {
    if (entity.kind === 'person' && entity.mentions[0].range.first > latest) return entity.roles.length === 0 ? entity : null;
  }
  return null;
}

function hasFaded(cast: Cast, { mentions }: Entity, noun: string, at: number): boolean {
  return !NEW_PERSON_NOUNS.has(noun) && blockAt(cast.layout, at) - blockAt(cast.layout, mentions[mentions.length - 1].range.first) > REMEMBERED;
}

/** Whom a description that points back may mean, though nothing has tied that noun to anybody: `the company`, `the baker`. */
function guessed(cast: Cast, core: TokenRange, head: number, context: Context): Entity | null {
  const { lower } = cast.layout.tokens[head];
  const noun = singular(lower);
  const body = bodyMeant(cast, core, head, context.lastSpeaker);
  if (body !== null || !pointsToOne(cast, core, head) || NEW_PERSON_NOUNS.has(noun) || kindOfNoun(lower, false) !== 'unnamed' || isGuard(cast.layout.tokens, head) || isThingAt(cast.layout.tokens, head)) return body;
  const gender = genderOfNoun(noun);
  const told = capitalsBefore(cast, core.first, head);
  const asked = gender === 'unknown' ? 'anybody' : gender;
  if (standsForPronoun(cast.layout.tokens, head)) return antecedent(cast, core.first, asked, Object.assign({}, context, { isNamed: true }));
  return antecedent(cast, core.first, asked, Object.assign({}, context, { noun, isOffice: isOffice(cast, core, head), isOther: (entity: Entity) => isToldApart(entity, noun, told), isTied: (entity: Entity) => isTied(entity, told) }));
}

/** `the 23-year-old`, `the Dutchman`, `the mother of two`: instead of `he` or `she`, for whomever the text has just spoken of. */
function standsForPronoun(tokens: readonly Token[], head: number): boolean {
  const { lower } = tokens[head];
  return isDemonym(lower) || isAge(tokens, head) || isParentOfSome(tokens, head);
}

/** `23-year-old` */
function isAge(tokens: readonly Token[], last: number): boolean {
  return last > 1 && tokens[last].lower === 'old' && tokens[last - 1].lower === '-' && tokens[last - 2].lower === 'year';
}

/** `mother of two`, `mum-of-three` */
function isParentOfSome(tokens: readonly Token[], head: number): boolean {
  const step = tokens[head + 1]?.lower === '-' ? 2 : 1;
  return tokens.at(head + step)?.lower === 'of' && tokens.at(head + 2 * step)?.pos === 'NUM';
}

/** `the mayor`, `the former vice president`, but not `the New York senator`. */
function isOffice({ layout: { tokens } }: Cast, { first }: TokenRange, head: number): boolean {
  for (let i = first + 1; i <= head; i++) if (!TITLE_WORDS.has(tokens[i].lower) && !RANKS_BELOW.has(tokens[i].lower) && tokens[i].lower !== 'former') return false;
  return true;
}

/** The body that `the company` means; with words that tell more (`the production company`) the one that spoke last. */
function bodyMeant(cast: Cast, core: TokenRange, head: number, lastSpeaker: Entity | null): Entity | null {
  const { tokens } = cast.layout;
  if (!GENERIC_ORGANIZATION_NOUNS.has(tokens[head].lower) || !pointsToOne(cast, core, head)) return null;
  if (core.end - core.first > 2) {
    if (ANOTHERS.has(tokens[core.first + 1].lower)) return null;
    if (lastSpeaker?.kind === 'organization') return lastSpeaker;
  }
  return leadingOrganization(cast, core.first, tokens[head].lower);
}

/** Whether a description takes up one that is known; `the union that represents the workers` tells who is meant by itself. */
function pointsToOne({ layout: { tokens } }: Cast, { first, end }: TokenRange, head: number): boolean {
  const { lower } = tokens[head];
  return singular(lower) === lower && end - first <= LONGEST_REFERENCE && DEFINITE.has(tokens[first].lower) && !RELATIVE.has(tokens[end]?.lower ?? '');
}

/** `the company`: the organization that the text has spoken of most and last. */
function leadingOrganization(cast: Cast, at: number, noun: string): Entity | null {
  const here = unitAt(cast.layout, at);
  let best: Entity | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const { entity, range, isSubject } of recentlyMet(cast, at)) {
    // `Secretary of Labor` is an office.
    if ((entity.kind !== 'organization' && !entity.kindIsGuess) || TITLE_WORDS.has(entity.words[0])) continue;
    const last = entity.words[entity.words.length - 1];
    if (!ANY_BODIES.has(noun) && NO_BUSINESSES.has(last)) continue;
    const looks = entity.words.some((word) => ORGANIZATION_NOUNS.has(word)) ? NAMED_AS_BODY : 0;
    const score = Math.min(entity.mentions.length, 5) + looks + (isSubject ? SUBJECT : 0) + (isAffiliation(cast, range) ? QUALIFIES : 0) - distance(cast.layout, here, unitAt(cast.layout, range.first)) * FADES;
    if (score > bestScore) [best, bestScore] = [entity, score];
  }
  return best;
}

/** `an analyst at Larch Bank`: the body only tells more of somebody. */
function isAffiliation({ layout: { tokens } }: Cast, { first }: TokenRange): boolean {
  return AFFILIATING.has(beforePhrase(tokens, first)?.lower ?? '');
}
const AFFILIATING = new Set(['at', 'of', 'for', 'with', 'from']);

/** `Pacheco and Dahlquist`: several by name are a group, which no noun describes. */
export function resolveTogether(cast: Cast, source: TokenRange, named: readonly Named[]): Entity {
  const all = named.map(({ entity }) => entity.name);
  const name = `${all.slice(0, -1).join(', ')} and ${all[all.length - 1]}`;
  const entity = cast.described.get(name) ?? newEntity({ kind: 'group', name, words: [], gender: 'unknown' });
  cast.described.set(name, entity);
  meet(cast, entity, source, true);
  return entity;
}

/** Whether a body is named by a noun, or somebody has a role of that noun and of the same rank: `the vice president` is no president. */
function isCalled(entity: Entity, noun: string, rank: string): boolean {
  if (entity.kind === 'organization') return entity.words.includes(noun);
  return entity.kind === 'person' && entity.roleWords.some((words) => words.some((word, i) => (
    (singular(word) === noun || IN_FULL.get(word)?.includes(noun) === true) && (RANKS_BELOW.has(words[i - 1]) ? words[i - 1] : '') === rank
    // `son of the mayor`
    && !words.slice(1, i).some((before) => before === 'of' || before === 'for')
  ))) && isPersonNoun(noun);
}

/** What before a noun makes another office of it; nothing else counts. */
function rankAt(tokens: readonly Token[], head: number): string {
  const before = head - (head > 0 && tokens[head - 1].lower === '-' ? 2 : 1);
  return before >= 0 && RANKS_BELOW.has(tokens[before].lower) ? tokens[before].lower : '';
}

/** `the Vermont senator`: what is written large before the noun, party, place or body. */
function capitalsBefore({ layout: { tokens } }: Cast, first: number, head: number): string[] {
  const words: string[] = [];
  for (let i = first + 1; i < head; i++) if (/^\p{Lu}/u.test(tokens[i].text)) words.push(PARTIES.get(tokens[i].lower) ?? tokens[i].lower);
  return words;
}
const PARTIES = new Map([['gop', 'republican'], ['tory', 'conservative'], ['democrat', 'democratic']]);

/** `the Vermont senator` is nobody whom the text calls New York senator and nothing else. */
function isToldApart({ roles, roleWords, kind }: Entity, noun: string, told: readonly string[]): boolean {
  if (told.length === 0 || kind !== 'person') return false;
  const others = roles.filter((_, i) => roleWords[i].includes(noun)).map((role) => role.split(' ').slice(0, -1).filter((word) => /^\p{Lu}/u.test(word)).map((word) => PARTIES.get(word.toLowerCase()) ?? word.toLowerCase()));
  return others.length > 0 && others.every((words) => words.length > 0 && !words.some((word) => told.includes(word)));
}

/** `the Rovers boss` may be whom the text calls Rovers manager. */
function isTied({ roleWords }: Entity, told: readonly string[]): boolean {
  return told.length > 0 && roleWords.some((words) => words.some((word) => told.includes(word)));
}

/** `The doctors pleaded. … the physicians said`: the same people under another noun. */
function samePeople({ layout: { tokens }, described }: Cast, { first }: TokenRange, head: number): Entity | undefined {
  const { lower } = tokens[head];
  const noun = singular(lower);
  const ending = lower.slice(noun.length);
  if (head !== first + 1 || !DEFINITE.has(tokens[first].lower)) return undefined;
  for (const other of SAME_PEOPLE.find((each) => each.has(noun)) ?? []) {
    const entity = described.get(other + ending);
    if (entity !== undefined) return entity;
  }
  return undefined;
}

/** `A study found … The report says`: one writing under two names. */
function sameWriting({ described }: Cast, noun: string): Entity | null {
  const others = SAME_WRITING.find((each) => each.has(noun)) ?? [];
  for (const other of others) {
    const entity = described.get(other);
    if (entity !== undefined) return entity;
  }
  return null;
}

function newcomer(cast: Cast, core: TokenRange, head: number): Entity {
  const entity = bareEntity(cast, core, head);
  if (tellsJob(cast, entity, head)) addRole(entity, roleOf(cast, core));
  const told = entity.kind === 'unnamed' ? apposition(cast, core.end) : null;
  if (told !== null) addRole(entity, roleOf(cast, told));
  if (entity.kind === 'document') entity.issuer = issuerOf(cast, { first: core.first, end: head + 1 }, (author) => authorDescribed(cast, author));
  // Not before its author is known: `In a statement, the statement` would be by itself.
  cast.described.set(cast.layout.tokens[head].lower, entity);
  return entity;
}

/** `another witness, a lorry driver, said`; but `a witness, a driver and a nurse` are three. */
function apposition({ layout: { tokens } }: Cast, end: number): TokenRange | null {
  const told = tokens[end]?.lower === ',' ? role(tokens, end + 1, Math.min(tokens.length, end + LONGEST_REFERENCE)) : null;
  return told !== null && tokens[told.end]?.lower === ',' && tokens[told.end + 1]?.lower !== 'and' ? told : null;
}

/** `a letter from the staff association`: a body or people that can write. */
function authorDescribed(cast: Cast, core: TokenRange): Entity | null {
  const head = core.end - 1;
  const entity = knownBy(cast, core, head) ?? bareEntity(cast, core, head);
  if (entity.kind === 'document' || (entity.kind === 'unnamed' && !isPersonNoun(cast.layout.tokens[head].lower))) return null;
  cast.described.set(cast.layout.tokens[head].lower, entity);
  meet(cast, entity, core, false);
  return entity;
}

function bareEntity(cast: Cast, core: TokenRange, head: number): Entity {
  const { tokens } = cast.layout;
  const { lower } = tokens[head];
  const noun = singular(lower);
  const kind = isGuard(tokens, head) ? 'organization' : isThingAt(tokens, head) ? 'document' : kindOfNoun(lower, noun !== lower || lower === 'people');
  return newEntity({ kind, name: nameOf(cast, core), words: [noun], gender: genderOfNoun(lower) });
}

/** `the menu`: a thing, which if it is given words has them on it; but `the 28-year-old prop` speaks. */
export function isThingAt(tokens: readonly Token[], head: number): boolean {
  return tokens[head].pos === 'NOUN' && !canSpeak(tokens[head].lower) && !isAge(tokens, head - 1);
}

/** `the coast guard` is no guard. */
function isGuard(tokens: readonly Token[], head: number): boolean {
  return head > 0 && tokens[head].lower === 'guard' && GUARDED.has(tokens[head - 1].lower);
}
const GUARDED = new Set(['coast', 'national', 'revolutionary']);

/** The description as it stands, its first letter small where only the sentence made it large. */
function nameOf({ layout: { tokens, reading } }: Cast, { first, end }: TokenRange): string {
  const from = tokens[first].lower === 'whose' && end - first > 1 ? first + 1 : first;
  const text = reading.text.slice(tokens[from].start, tokens[end - 1].end).replace(/\s+/gu, ' ');
  return (tokens[first].pos === 'PROPN' || /^\p{Lu}{2}/u.test(text)) && !PERSON_NOUNS.has(singular(tokens[first].lower)) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** `a senior official` tells what one does, `a man` does not. */
function tellsJob({ layout: { tokens } }: Cast, { kind }: Entity, head: number): boolean {
  const { lower } = tokens[head];
  return (kind === 'person' || kind === 'unnamed') && isPersonNoun(lower) && !NO_JOBS.has(lower) && !isDemonym(lower);
}

/** `the mayor` tells a role: mayor. */
function roleOf({ layout: { tokens, reading } }: Cast, core: TokenRange): string {
  const { first, end } = withoutDeterminer(tokens, { first: INDEFINITE.has(tokens[core.first].lower) && core.end - core.first > 1 ? core.first + 1 : core.first, end: officeEnd(tokens, core.end) });
  return reading.text.slice(tokens[first].start, tokens[end - 1].end);
}

/** `the former secretary of state`, where the phrase stops at the `of`. */
function officeEnd(tokens: readonly Token[], end: number): number {
  return tokens[end]?.lower === 'of' && TITLES_WITH_OF.has(tokens[end - 1].lower) ? nounPhraseCoreAt(tokens, end + 1, Math.min(tokens.length, end + LONGEST_REFERENCE))?.end ?? end : end;
}

function withoutArticle(name: string): string {
  return name.replace(/^(?:a|an|the) /u, '');
}

/** Of several descriptions without a name, the longest says most. */
function keepFullest(cast: Cast, entity: Entity, core: TokenRange): void {
  const name = nameOf(cast, core);
  if (withoutArticle(name).length > withoutArticle(entity.name).length && (entity.kind === 'unnamed' || entity.kind === 'group')) entity.name = name;
}
