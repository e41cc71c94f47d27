import { nounPhraseCoreAt } from '../language/noun-phrases.ts';
import type { TokenRange } from '../language/noun-phrases.ts';
import { classifyCue } from '../quotes/cues/classify-cue.ts';
import type { Draft } from '../quotes/draft.ts';
import { tokensWithin, unitAt } from '../quotes/layout.ts';
import type { Layout } from '../quotes/layout.ts';
import type { Span } from '../text/span.ts';
import { antecedent } from './antecedent.ts';
import type { Asked } from './antecedent.ts';
import { meet, namesWithin, newCast, recentlyMet } from './cast.ts';
import type { Cast } from './cast.ts';
import { genderOfNoun } from './common-nouns.ts';
import { nameDelayed } from './delayed-name.ts';
import { meetDescription, resolveTogether } from './description.ts';
import { resolveEchoes } from './echoes.ts';
import { addRole } from './entity.ts';
import type { Entity } from './entity.ts';
import { findDescriptions } from './find-descriptions.ts';
import { isSubjectAt } from './is-subject.ts';
import { genderOfPronoun } from './learn-genders.ts';
import type { Named } from './names/collect-names.ts';
import type { Gender } from './names/gender.ts';
import { isThing, resolveSource } from './resolve-source.ts';
import type { Resolution } from './resolve-source.ts';
import { predicate } from './roles/predicate.ts';
import { intervieweeOf } from './turn-label.ts';

/** Something on the way through the article: words that bring somebody to mind, or a quote whose source is to be resolved. */
interface Stop {
  readonly at: number;
  readonly name?: Named;
  readonly description?: TokenRange;
  readonly pronoun?: TokenRange;
  readonly draft?: Draft;
}

/** Goes through the article as a reader does, remembering whom it has met, and finds whom each source means. */
export function followArticle(layout: Layout, names: readonly Named[], drafts: readonly Draft[], parents: ReadonlyMap<Draft, Draft>, byline: Span | null): Map<Draft, Resolution> {
  const authors = names.filter(({ mention }) => byline !== null && layout.tokens[mention.name.first].start >= byline.start && layout.tokens[mention.name.first].start < byline.end);
  const people = new Set(authors.map(({ entity }) => entity).filter(({ kind }) => kind === 'person'));
  const cast = newCast(layout, names, people.size === 1 ? [...people][0] : null, tokensReported(layout, drafts));
  const found = new Map<Draft, Resolution>();
  const heard = new Set<Entity>();
  const bySource = new Map<string, Resolution>();
  let last: { entity: Entity; block: number } | null = null;
  for (const { name, description, pronoun, draft } of stops(cast, drafts, parents)) {
    // Whoever wrote the story is not in it.
    if (name !== undefined && !authors.includes(name)) meetName(cast, name, last?.entity ?? null);
    if (description !== undefined) meetDescription(cast, description);
    if (pronoun !== undefined) meetPronoun(cast, pronoun, last?.entity ?? null);
    if (draft === undefined) continue;
    const parent = parents.get(draft);
    const near: Entity | null = last !== null && draft.block - last.block <= 1 ? last.entity : null;
    const resolution: Resolution | null = draft.source === null
      ? (draft.sameAs !== null ? replied(cast, draft, found.get(draft.sameAs) ?? null) : answered(cast, draft) ?? onTopic(cast, draft, near))
      : bySource.get(keyOf(draft.source, parent)) ?? resolveSource(cast, draft.source, {
        lastSpeaker: last !== null && goesOn(layout, draft) && draft.block - last.block <= FARTHEST_GOING_ON ? last.entity : near,
        goesOn: goesOn(layout, draft),
        enclosing: parent === undefined ? null : found.get(parent)?.entity ?? null,
        isWritten: isWritten(layout, draft),
        spokenOf: spokenOf(cast, draft),
      }) ?? (parent === undefined && near !== null && isLedTo(cast, draft) ? { entity: near, by: 'pronoun' as const } : null);
    if (resolution === null) continue;
    found.set(draft, resolution);
    if (draft.source !== null) bySource.set(keyOf(draft.source, parent), resolution);
    if (!heard.has(resolution.entity)) cast.heard.push(resolution.entity);
    heard.add(resolution.entity);
    if (parent === undefined) last = isAsked(layout, draft) ? null : { entity: resolution.entity, block: draft.block };
  }
  nameDelayed(cast, found);
  resolveEchoes(layout, drafts, found);
  return found;
}

/** `That led to a discovery: “I had no plan.”`: a thing does not speak, so that whoever has spoken goes on. */
function isLedTo(cast: Cast, { kind, cue, source }: Draft): boolean {
  return kind === 'direct' && cue === null && source !== null && isThing(cast, source);
}

/** Who speaks what nobody is named for: whoever spoke the quote that it goes on from, or, where that asks, another who is there. */
function replied(cast: Cast, { link, content }: Draft, before: Resolution | null): Resolution | null {
  if (link !== 'reply' || before === null) return before;
  const [at] = tokensWithin(cast.layout.tokens, content[0]);
  const entity = antecedent(cast, at, 'anybody', { lastSpeaker: null, other: before.entity });
  return entity === null ? before : { entity, by: 'pronoun' };
}

/** Who answers in an interview without labels. */
function answered(cast: Cast, { link }: Draft): Resolution | null {
  const interviewee = link === 'label' ? intervieweeOf(cast) : null;
  return interviewee === null ? null : { entity: interviewee, by: 'name' };
}

/** `On the bridge: “It will stand.”`: who has just spoken says something of a topic, or whom the text has just spoken of. */
function onTopic(cast: Cast, { link, block }: Draft, lastSpeaker: Entity | null): Resolution | null {
  if (link !== 'topic') return null;
  const entity = lastSpeaker ?? antecedent(cast, cast.layout.blocks[block].firstToken, 'anybody', { lastSpeaker });
  return entity === null ? null : { entity, by: 'pronoun' };
}

/** `he added`: whoever speaks has spoken before. */
function goesOn({ tokens }: Layout, { cue }: Draft): boolean {
  return cue !== null && GOING_ON.has(classifyCue(tokens, cue.first, cue.end).lemma);
}
const GOING_ON = new Set(['add', 'continue', 'conclude']);
/** Blocks back in which somebody who goes on may have spoken. */
const FARTHEST_GOING_ON = 5;

/** `A sign reads “No swimming”`, `the menu calls it “wok memory”`: a thing that does this has words on it. */
function isWritten({ tokens }: Layout, { kind, cue }: Draft): boolean {
  return kind !== 'indirect' && cue !== null && OF_WRITINGS.has(classifyCue(tokens, cue.first, cue.end).lemma);
}
const OF_WRITINGS = new Set(['say', 'read', 'state', 'declare', 'proclaim', 'call', 'describe', 'warn', 'list', 'ask', 'according']);

/** One for the same words in the same quote: they mean one speaker, however many quotes they announce. */
function keyOf({ first, end }: TokenRange, parent: Draft | undefined): string {
  return `${first} ${end} ${parent === undefined ? '' : parent.content[0].start}`;
}

/** Those whom what is said names: who speaks is `I` in quotation marks, and in the writer's words after `he declared` no name but `he`. */
function spokenOf(cast: Cast, { content, source }: Draft): ReadonlySet<Entity> {
  const { tokens, quotationOf } = cast.layout;
  const named = content.flatMap((span) => namesWithin(cast, ...tokensWithin(tokens, span)));
  return new Set(named.filter(({ mention: { name } }) => quotationOf[name.first] >= 0 || (source !== null && name.first >= source.end)).map(({ entity }) => entity));
}

function tokensReported({ tokens }: Layout, drafts: readonly Draft[]): Uint8Array {
  const reported = new Uint8Array(tokens.length);
  for (const { kind, content } of drafts) {
    if (kind === 'direct') continue;
    for (const span of content) reported.fill(1, ...tokensWithin(tokens, span));
  }
  return reported;
}

function meetName(cast: Cast, name: Named, lastSpeaker: Entity | null): void {
  const { namesakes, mention, isSubject } = name;
  if (namesakes.length > 0) {
    name.entity = namesakeMeant(cast, name, lastSpeaker);
    name.entity.mentions.push({ range: mention.name, isSubject });
  }
  cast.met.push({ entity: name.entity, range: mention.name, isSubject });
  const range = pairEndingWith(cast);
  if (range !== null) resolveTogether(cast, range, namesWithin(cast, range.first, range.end));
}

/** `Ruth Roe and Tom Lind bought the inn`: two people who are one subject, for `they`. */
function pairEndingWith({ layout: { tokens }, met }: Cast): TokenRange | null {
  const [one, other] = met.slice(-2);
  if (other === undefined || one.entity.kind !== 'person' || other.entity.kind !== 'person' || one.range.end + 1 !== other.range.first || tokens[one.range.end].lower !== 'and') return null;
  return isSubjectAt(tokens, one.range.first, other.range.end) ? { first: one.range.first, end: other.range.end } : null;
}

/** In sentences of distance: what being a subject and each time that somebody has been named count for. */
const SUBJECT = 2;
const OFTEN_NAMED = 0.5;
const MOST_OFTEN = 8;

/** Of several people of one last name the one of the gender that the sentence tells, who has just spoken, or of whom the text has spoken last. */
function namesakeMeant(cast: Cast, { mention, entity, namesakes: all }: Named, lastSpeaker: Entity | null): Entity {
  const here = unitAt(cast.layout, mention.name.first);
  const gender = genderTold(cast.layout, here, mention.name.end);
  const agreeing = all.filter((each) => gender === 'unknown' || each.gender === gender);
  const namesakes = agreeing.length > 0 ? agreeing : all;
  if (lastSpeaker !== null && namesakes.includes(lastSpeaker)) return lastSpeaker;
  const scores = recentlyMet(cast, mention.name.first).filter((each) => namesakes.includes(each.entity)).map((each) => (
    { entity: each.entity, score: unitAt(cast.layout, each.range.first) - here + (each.isSubject ? SUBJECT : 0) + Math.min(MOST_OFTEN, each.entity.mentions.length) * OFTEN_NAMED }
  ));
  return scores.reduce((best, each) => (each.score > best.score ? each : best), scores.at(0) ?? { entity, score: 0 }).entity;
}

/** `Dr. Roe, the daughter of a fisherman`, `Roe lost her shop`: what an apposition or else the first pronoun after a name tells of it. */
function genderTold({ tokens, units, quotationOf }: Layout, unit: number, from: number): Gender {
  const { endToken } = units[unit];
  const apposition = tokens[from]?.lower === ',' ? nounPhraseCoreAt(tokens, from + 1, endToken) : null;
  const kin = apposition === null ? 'unknown' : genderOfNoun(tokens[apposition.end - 1].lower);
  if (kin !== 'unknown') return kin;
  for (let i = from; i < Math.min(endToken, from + FARTHEST_PRONOUN); i++) {
    const gender = quotationOf[i] >= 0 ? null : genderOfPronoun(tokens[i]);
    if (gender !== null) return gender;
  }
  return 'unknown';
}
/** Tokens after a name in which a pronoun tells a gender. */
const FARTHEST_PRONOUN = 30;

/** In reading order; a quote comes where its source stands, and after the quote around it. */
function stops({ layout, names }: Cast, drafts: readonly Draft[], parents: ReadonlyMap<Draft, Draft>): Stop[] {
  const where = new Map<Draft, number>();
  for (const draft of drafts) {
    const own = draft.source?.first ?? tokensWithin(layout.tokens, draft.content[0])[0];
    const parent = parents.get(draft);
    where.set(draft, Math.max(own, parent === undefined ? 0 : where.get(parent) ?? 0));
  }
  const sources = drafts.flatMap(({ source }) => source ?? []).sort((a, b) => a.first - b.first);
  const all: Stop[] = [
    // A name is met before what its bearer says, which may begin with the title.
    ...names.map((name) => ({ at: name.mention.title?.first ?? name.mention.name.first, name })),
    ...apartFrom(findDescriptions(layout, names), sources).map((description) => ({ at: description.first, description })),
    ...apartFrom(findPronouns(layout), sources).map((pronoun) => ({ at: pronoun.first, pronoun })),
    ...drafts.map((draft) => ({ at: where.get(draft) ?? 0, draft })),
  ];
  return all.sort((a, b) => a.at - b.at);
}

/** What each pronoun that carries the story on asks for. */
const SUBJECT_PRONOUNS: ReadonlyMap<string, Asked> = new Map<string, Asked>([['he', 'he'], ['she', 'she'], ['they', 'they']]);

/** `he`, `she` and `they` in the writer's own sentences; but in `Asked why she had left, Roe laughed` the name is still to come. */
function findPronouns({ tokens, units, quotationOf }: Layout): TokenRange[] {
  const found: TokenRange[] = [];
  for (const { firstToken, endToken } of units) {
    let isFronted = tokens[firstToken].pos === 'SCONJ' || tokens[firstToken].pos === 'VERB' || (tokens[firstToken].pos === 'ADV' && tokens[firstToken + 1]?.pos === 'SCONJ');
    for (let i = firstToken; i < endToken; i++) {
      if (tokens[i].lower === ',') isFronted = false;
      if (SUBJECT_PRONOUNS.has(tokens[i].lower) && quotationOf[i] < 0 && !isFronted) found.push({ first: i, end: i + 1 });
    }
  }
  return found;
}

function meetPronoun(cast: Cast, pronoun: TokenRange, lastSpeaker: Entity | null): void {
  const asked = SUBJECT_PRONOUNS.get(cast.layout.tokens[pronoun.first].lower) ?? 'anybody';
  const entity = antecedent(cast, pronoun.first, asked, { lastSpeaker });
  if (entity === null) return;
  meet(cast, entity, pronoun, true);
  // `She is the harbour master`
  const { reading: { text }, tokens, units } = cast.layout;
  const told = entity.kind === 'person' ? predicate(tokens, pronoun.first, pronoun.end, units[unitAt(cast.layout, pronoun.first)].endToken) : null;
  if (told !== null) addRole(entity, text.slice(tokens[told.first].start, tokens[told.end - 1].end));
}

/** The ranges that share no token with any of the others; both in order. */
function apartFrom(ranges: readonly TokenRange[], others: readonly TokenRange[]): TokenRange[] {
  let next = 0;
  return ranges.filter(({ first, end }) => {
    while (next < others.length && others[next].end <= first) next++;
    return next === others.length || others[next].first >= end;
  });
}

/** `Asked by X why he had left, Y wept.` What comes next is Y's to say. */
function isAsked({ tokens }: Layout, { kind, cue }: Draft): boolean {
  return kind === 'indirect' && cue !== null && classifyCue(tokens, cue.first, cue.end).class === 'ask';
}
