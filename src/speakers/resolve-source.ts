import { headNoun, isPossessive, nounPhraseEndingAt, nounPhraseStartingAt } from '../language/noun-phrases.ts';
import type { TokenRange } from '../language/noun-phrases.ts';
import type { Token } from '../language/token.ts';
import { RELATIVE, relativeAntecedent } from '../quotes/frames/subject.ts';
import { antecedent } from './antecedent.ts';
import type { Asked } from './antecedent.ts';
import { meet, namesWithin } from './cast.ts';
import type { Cast } from './cast.ts';
import { isPersonNoun } from './common-nouns.ts';
import { picksFromGroup, resolveMember } from './members.ts';
import { officeOfBody } from './roles/role-before.ts';
import { isAboutPerson } from './roles/role-words.ts';
import { isThingAt, resolveDescription, resolveTogether } from './description.ts';
import type { Entity } from './entity.ts';
import { firstIndex } from '../text/span.ts';
import { TITLE_WORDS } from './lexicon/titles.ts';
import type { Named } from './names/collect-names.ts';
import { intervieweeOf, isTurnLabel, personOfInitials } from './turn-label.ts';
import { isCourtesy } from './names/parse-name.ts';
import type { NameMention } from './names/parse-name.ts';

/** Whom a source refers to, and by what. */
export interface Resolution {
  readonly entity: Entity;
  readonly by: 'name' | 'description' | 'pronoun';
}

/** What is known where a source stands. */
export interface SourceContext {
  /** Who spoke last, close enough to be meant still. */
  readonly lastSpeaker: Entity | null;
  /** Whether the cue tells that whoever speaks goes on: `he added`. */
  readonly goesOn: boolean;
  /** Who speaks the quote around this one: its `I`. */
  readonly enclosing: Entity | null;
  /** Whether the words stand written somewhere, as their marks and the cue tell: `the menu calls it “wok memory”`. */
  readonly isWritten: boolean;
  /** Those whom the words in marks name. */
  readonly spokenOf: ReadonlySet<Entity>;
}

/** What each pronoun asks for; null for the first and second person, whom only a quote around them tells. */
const PRONOUNS: ReadonlyMap<string, Asked | null> = new Map<string, Asked | null>([
  ['he', 'he'], ['him', 'he'], ['she', 'she'], ['her', 'she'], ['it', 'it'], ['they', 'they'], ['them', 'they'],
  ['his', 'he'], ['its', 'it'], ['their', 'they'],
  ['i', null], ['we', null], ['me', null], ['us', null], ['you', null],
]);

/** Tokens back in which a relative pronoun has what it stands for. */
const FARTHEST_ANTECEDENT = 40;

/** Finds whom the words of a source refer to; null when the text does not tell. */
export function resolveSource(cast: Cast, source: TokenRange, context: SourceContext): Resolution | null {
  const { tokens } = cast.layout;
  const { lastSpeaker, enclosing, goesOn, isWritten, spokenOf } = context;
  if (source.end - source.first === 1 && RELATIVE.has(tokens[source.first].text)) {
    const relative = relativeAntecedent(tokens, source.first, Math.max(0, source.first - FARTHEST_ANTECEDENT));
    return relative === null ? null : resolveSource(cast, tokens[source.first].lower === 'who' ? personWithin(cast, relative) : relative, context);
  }
  const subject = subjectOfPredicate(cast, source);
  if (subject !== null) return resolveSource(cast, subject, context);
  const initialled = personOfInitials(cast, source);
  if (initialled !== null) return { entity: initialled, by: 'name' };
  const named = headNames(cast, source);
  if (named.length === 0) named.push(...describedBy(cast, source));
  // `a nurse’s aide named Rosalba Fuentes`, where the source stops short of the name.
  if (named.length === 0 && tokens[source.end]?.lower === 'named') named.push(...namesWithin(cast, source.end, source.end + 2));
  if (named.length === 1) return { entity: named[0].entity, by: 'name' };
  if (isTurnLabel(cast, source)) {
    const interviewee = tokens[source.first].lower.startsWith('a') ? intervieweeOf(cast) : null;
    return interviewee === null ? null : { entity: interviewee, by: 'name' };
  }
  if (named.length === 0 && picksFromGroup(cast, source)) {
    const member = resolveMember(cast, source, lastSpeaker);
    return member === null ? null : { entity: member, by: 'description' };
  }
  const asked = source.end - source.first === 1 ? PRONOUNS.get(tokens[source.first].lower) : undefined;
  if (named.length > 1) return { entity: resolveTogether(cast, source, named), by: 'name' };
  if (asked === undefined && !isWritten && isThing(cast, source)) return null;
  if (asked === undefined) return { entity: speaking(resolveDescription(cast, source, { lastSpeaker, other: enclosing, spokenOf })), by: 'description' };
  // Who says `he said` within a quote does not mean himself.
  const meant = asked === null ? enclosing ?? authorSpeaking(cast, source) : antecedent(cast, source.first, asked, { lastSpeaker: enclosing === null ? lastSpeaker : null, goesOn, other: enclosing, spokenOf });
  if (meant === null) return null;
  meet(cast, meant, source, true);
  // `Zorn laughed. “…,” she said`: the pronoun tells what the name did not.
  if ((asked === 'he' || asked === 'she') && meant.kind === 'organization') meant.kind = 'person';
  return { entity: speaking(meant), by: 'pronoun' };
}

/** `an attack on Jane Roe, who said`: the last name, where the phrase is about nobody. */
function personWithin(cast: Cast, phrase: TokenRange): TokenRange {
  const last = namesWithin(cast, phrase.first, phrase.end).at(-1);
  if (last?.entity.kind !== 'person' || last.mention.name.end !== phrase.end || isPersonNoun(cast.layout.tokens[headNoun(cast.layout.tokens, phrase)].lower)) return phrase;
  return last.mention.name;
}

/** `Jane Roe, a former minister who is now a fellow`: whom the clause tells of, where the source is what it tells. */
function subjectOfPredicate({ layout: { tokens } }: Cast, { first }: TokenRange): TokenRange | null {
  let be = first - 1;
  while (be > 0 && tokens[be].pos === 'ADV') be--;
  if (be < 2 || tokens[be].lemma !== 'be' || !RELATIVE.has(tokens[be - 1].lower)) return null;
  const told = relativeAntecedent(tokens, be - 1, Math.max(0, be - FARTHEST_ANTECEDENT));
  // `Jane Roe, a former minister`
  const comma = told === null ? -1 : told.first - 1;
  return comma > 0 && tokens[comma].lower === ',' ? nounPhraseEndingAt(tokens, comma, Math.max(0, comma - FARTHEST_ANTECEDENT)) ?? told : told;
}

/** `muttered Jane Roe, a driver on the picket line`, where the source is but the apposition: the name before it; but in `Asked by Jane Roe, the driver said` it is a subject. */
function describedBy({ layout: { tokens }, names }: Cast, source: TokenRange): Named[] {
  const { first } = source;
  if (first < 2 || tokens[source.end]?.pos === 'VERB' || tokens[first - 1].lower !== ',' || tokens[first].pos !== 'DET' || !isAboutPerson(tokens, source)) return [];
  const name = names[firstIndex(names, (each) => each.mention.name.end >= first - 1)];
  return name?.mention.name.end === first - 1 && name.entity.kind === 'person' ? [name] : [];
}

/** `The bias shows`, `on billboards`: what a common noun names that is neither people nor a body nor a writing. */
export function isThing({ layout: { tokens } }: Cast, source: TokenRange): boolean {
  return isThingAt(tokens, headNoun(tokens, nounPhraseStartingAt(tokens, source.first, source.end) ?? source));
}

/** Who speaks through a writing, or whoever it is. */
function speaking(entity: Entity): Entity {
  return entity.issuer ?? entity;
}

/** `I` outside quotation marks is whoever wrote the article. */
function authorSpeaking({ layout: { tokens }, author }: Cast, { first }: TokenRange): Entity | null {
  return tokens[first].lower === 'i' || tokens[first].lower === 'me' ? author : null;
}

/**
 * The names that a source is about: not a possessor (`Trump’s lawyer`), not what a preposition adds
 * (`a spokesman for Trump`), not what qualifies a common noun (`White House officials`).
 */
function headNames(cast: Cast, source: TokenRange): Named[] {
  const { tokens } = cast.layout;
  const found: Named[] = [];
  let addedEnd = -1;
  const lastLink = source.first + tokens.slice(source.first, source.end).findLastIndex(({ lower }) => LINKS.has(lower));
  for (const each of namesWithin(cast, source.first, source.end)) {
    const { name, title } = each.mention;
    const next = name.end < source.end ? tokens[name.end] : undefined;
    // `Trump’s lawyer` is not Trump, but the `Trump’s` of `Trump’s claim that` is.
    if ((next?.lower === "'s" || next?.lower === "'") && name.end + 1 < source.end) continue;
    // `White House officials`, `the Bush-era whistleblower`
    if (next !== undefined && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN' || next.lower === '-')) continue;
    const before = (title?.first ?? name.first) - 1;
    // `Jane Roe, head of the trust, and Chairman of the Larch Centre`: another office, and nobody else.
    if (each.entity.kind !== 'person' && title !== null) continue;
    // `a protégé of John Roe and Jane Doe`
    const link = linkBefore(tokens, before);
    if (isAdded(cast, source.first, before, title) || isInClause(cast, source.first, before) || (link >= 0 && link === addedEnd)) {
      addedEnd = name.end;
      continue;
    }
    // `Jane Roe (Labour)`
    if (before >= source.first && tokens[before].lower === '(') continue;
    if (found.length === 0) {
      // `a spokesperson for the developer, Crown Hotels,` is not the developer.
      if (each.entity.kind === 'person' || !isOfPerson(cast, source.first, before)) found.push(each);
    } else if (link >= 0 && (found[found.length - 1].mention.name.end === link || (each.entity.kind === 'person' && tokens[link - 1].lower === ','))) found.push(each);
    else if (found[found.length - 1].mention.name.end === before && found[0].entity.kind === each.entity.kind && isListed(tokens, before, name.end, lastLink)) found.push(each);
    else if (found.length === 1 && each.entity.kind === 'person' && (found[0].entity.kind !== 'person' || isUnit(tokens, found[0].mention, each.mention))) found[0] = each;
  }
  return found;
}

/** `its General Manager, Passenger Affairs, Mrs. Roe`: a name without a title before a comma and one with a courtesy is of what is managed. */
function isUnit(tokens: readonly Token[], { name, title }: NameMention, next: NameMention): boolean {
  return title === null && next.title?.first === name.end + 1 && isCourtesy(tokens[name.end + 1].lower);
}

/** Whether a preposition adds what comes after `last`: `a study in the journal Nature`; not the office in `Undersecretary for Education Mr. Roe`. */
function isAdded({ layout: { tokens } }: Cast, first: number, last: number, title: TokenRange | null): boolean {
  if (title !== null && title.end - title.first > 1 && isCourtesy(tokens[title.end - 1].lower) && !TITLE_WORDS.has(tokens[title.first].lower)) return false;
  if (officeOfBody(tokens, last + 1, first) === first) return false;
  let i = last;
  while (i > first && tokens[i].pos === 'NOUN') i--;
  if (i >= first && tokens[i].pos === 'DET') i--;
  return i >= first && tokens[i].pos === 'ADP' && tokens[i].lower !== 'like';
}

/** `the company that runs the Larch Awards, Larch Productions`, `a woman who lost her brother, Piet`: who is named within a relative clause is not what it is about. */
function isInClause({ layout: { tokens } }: Cast, first: number, last: number): boolean {
  for (let i = last; i > first; i--) {
    if (tokens[i].lower === ',' && !tokens.slice(Math.max(first, i - 3), i).some(isPossessive)) return false;
    if (RELATIVE.has(tokens[i].lower)) return true;
  }
  return false;
}

/** `and` before a name, or the like; -1 where there is none. */
function linkBefore(tokens: readonly Token[], before: number): number {
  const link = tokens[before]?.pos === 'DET' ? before - 1 : before;
  return link > 0 && LINKS.has(tokens[link].lower) ? link : -1;
}
const LINKS = new Set(['and', 'or', 'nor']);

/** `Jane Roe, John Doe and Ann Lee`: whether a name between a comma and what follows is one of a list. */
function isListed(tokens: readonly Token[], before: number, after: number, lastLink: number): boolean {
  return tokens[before].lower === ',' && after <= lastLink && (tokens[after].lower === ',' || LINKS.has(tokens[after].lower));
}

/** `a spokesman for the owner, Larch Foods`, but not `the owner, Larch Foods`. */
function isOfPerson({ layout: { tokens } }: Cast, first: number, end: number): boolean {
  let person = false;
  for (let i = first; i < end; i++) {
    if (person && tokens[i].pos === 'ADP') return true;
    person ||= isPersonNoun(tokens[i].lower);
  }
  return person && tokens[end].lower !== ',';
}
