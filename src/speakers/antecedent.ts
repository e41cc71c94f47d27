import { unitAt } from '../quotes/layout.ts';
import type { Layout } from '../quotes/layout.ts';
import { beforePhrase, isPossessive } from '../language/noun-phrases.ts';
import type { TokenRange } from '../language/noun-phrases.ts';
import type { PartOfSpeech } from '../language/token.ts';
import { recentlyMet } from './cast.ts';
import type { Cast, Met } from './cast.ts';
import type { Entity } from './entity.ts';
import { isPersonNoun } from './common-nouns.ts';
import { genderOfPronoun } from './learn-genders.ts';
import { ANYONES, COLLECTIVES } from './lexicon/nouns.ts';
import { genderOfFirstName } from './names/gender.ts';
import type { Gender } from './names/gender.ts';

/** What a pronoun asks of whom it stands for. */
export type Asked = Gender | 'it' | 'they' | 'several' | 'anybody';

/**
 * Weights of what makes an entity the one that a pronoun means, in units of one sentence of distance.
 * The order of what counts is that of centering theory (Grosz, Joshi and Weinstein 1995): subjects before others,
 * the topic of the sentence before, before older ones.
 */
const SUBJECT = 2;
const LAST_SPEAKER = 1.5;
/** `he added` */
const GOES_ON = 4;
const QUOTED = -3;
/** `Roe said that Doe was late` is about Roe. */
const REPORTED = -0.5;
/** `Pentagon officials`, `the head of the agency`: who only qualifies a noun is hardly spoken of. */
export const QUALIFIES = -2;
/** `her daughter` is spoken of for the sake of somebody else. */
const ANOTHERS = -1;
/** `His partner is ill. “…,” he said`: who has just been `his` is rather `he`. */
const OWNERS_PRONOUN = -2;
/** `Roe and Lind met`: one of several is seldom taken up by `he` alone. */
const ONE_OF_SEVERAL = -1;
/** `She taught a nurse`: who has been met once, without a name and as no subject, is spoken of in passing. */
const IN_PASSING = -2;
/** `the 30-year-old` varies a name: who has none is called by a noun again. */
const UNNAMED = -3;
const GENDER_KNOWN = 1.5;
/** `Robin Roe smiled. “…,” he said`: a list of first names is no proof. */
const OTHER_GENDER = -6;
const GUESSED_KIND = -2;
/** A description reaches further back than a pronoun. */
const DESCRIBED = 0.6;
/** `the mayor` is hardly somebody whom the text calls something else. */
const OTHER_ROLE = -3;
/** `the Rovers boss` is most likely the Rovers manager. */
const TIED = 3;
/** `Henry Roe, president of the caucus.` and then `he`: who has just been brought in with a role is brought in to speak, unless that has been done. */
const INTRODUCED = 1.5;
/** `“Roe had a boat,” he said` is hardly Roe. */
const SPOKEN_OF = -4;
/** `In an interview with Roe, he said`: whom one speaks with is somebody else. */
const SPOKEN_WITH = -4;
/** `the woman` is most likely somebody without a name, of whom the sentence before has told. */
const NAMELESS = 2;
const OFTEN_NAMED = 0.15;
const MOST_OFTEN = 6;
const FARTHEST = 10;
/** A new paragraph is as far as two more sentences: it is there that another takes the word. */
const NEXT_BLOCK = 2;
/** By how much one must be likelier than the next. */
const CLEARLY = 1;

/** What else is known where a pronoun or a description stands. */
export interface Context {
  readonly lastSpeaker: Entity | null;
  /** Whether whoever is meant goes on speaking. */
  readonly goesOn?: boolean;
  /** Somebody who is not meant. */
  readonly other?: Entity | null;
  /** Those whom the words that are quoted name: people speak of themselves as `I`. */
  readonly spokenOf?: ReadonlySet<Entity>;
  /** Whether the words of a description tell that somebody is not meant. */
  readonly isOther?: (entity: Entity) => boolean;
  /** Whether somebody with a name is rather meant: `the 30-year-old` is hardly `a driver` again. */
  readonly isNamed?: boolean;
  /** The noun of a description: `mayor`. */
  readonly noun?: string;
  /** Whether a role of somebody shares a name with the description. */
  readonly isTied?: (entity: Entity) => boolean;
  /** Whether it is an office and nothing else: `the prime minister` is nobody whom the text calls something else. */
  readonly isOffice?: boolean;
  /** What the best must score, and nobody else come close to: where a wrong answer is worse than none. */
  readonly atLeast?: number;
}

/** Whom a pronoun at a token stands for, or a description by `noun`; null when nobody fits. */
export function antecedent(cast: Cast, at: number, asked: Asked, { lastSpeaker, goesOn, other, spokenOf, isOther, isTied, isNamed, noun, isOffice, atLeast }: Context): Entity | null {
  const { layout } = cast;
  const here = unitAt(layout, at);
  let best: Entity | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  let bestUnit = -1;
  let next = Number.NEGATIVE_INFINITY;
  for (const met of recentlyMet(cast, at)) {
    const { entity, range, isSubject } = met;
    const there = unitAt(layout, range.first);
    if (entity === other || entity === cast.author || isOther?.(entity) === true || !(fits(entity, asked) || isOneCalledThey(entity, asked, entity === lastSpeaker)) || !(mayBeCalled(entity, noun) || layout.units[there].block === layout.units[here].block)) continue;
    if (asked === 'it' && entity.kind === 'document' && isFronted(layout, here, range)) continue;
    if (isOffice === true && entity.kind === 'person' && entity.hasPost) continue;
    // What looks like a body is `she` only where it has just spoken, or has a job.
    if (entity.kind === 'organization' && isOdd(entity, asked) && entity !== lastSpeaker && entity.roles.length === 0) continue;
    const away = distance(layout, here, there);
    const score = -(noun === undefined ? away : away * DESCRIBED)
      + (isSubject ? SUBJECT : 0)
      + (entity === lastSpeaker ? (goesOn === true ? GOES_ON : LAST_SPEAKER) : 0)
      // A name in a quotation is the speaker's, not the writer's.
      + (layout.quotationOf[range.first] >= 0 ? QUOTED : cast.reported[range.first] * REPORTED)
      + (qualifies(layout, met) ? QUALIFIES : 0)
      + (isAnothers(layout, met) ? ANOTHERS + (isOwnersPronoun(layout, met, asked) ? OWNERS_PRONOUN : 0) : 0)
      + (there === here && isSpokenWith(layout, met) ? SPOKEN_WITH : 0)
      + (noun !== undefined && entity.kind === 'unnamed' && away <= 1 && ANYONES.has(noun) ? NAMELESS : 0)
      + (isInPassing(met) ? IN_PASSING : 0)
      + (isNamed === true && entity.kind === 'unnamed' ? UNNAMED : 0)
      + (asked !== 'they' && isOneOfSeveral(layout, met) ? ONE_OF_SEVERAL : 0)
      + (entity.gender === asked && asked !== 'unknown' ? GENDER_KNOWN : 0)
      + (isOfOtherGender(entity, asked) ? OTHER_GENDER : 0)
      + (entity.kindIsGuess && isOdd(entity, asked) ? GUESSED_KIND : 0)
      + (noun !== undefined && entity.kind === 'person' && entity.hasPost ? (isTied?.(entity) === true ? TIED : OTHER_ROLE) : 0)
      + (entity !== lastSpeaker && isIntroduced(entity, at) ? INTRODUCED : 0)
      + (spokenOf?.has(entity) === true && entity.kind === 'person' ? SPOKEN_OF : 0)
      + Math.min(MOST_OFTEN, entity.mentions.length) * OFTEN_NAMED;
    // Of two in one sentence the first is what it is about.
    const isBest = score > bestScore || (score === bestScore && there === bestUnit);
    if (entity !== best) next = Math.max(next, isBest ? bestScore : score);
    if (isBest) [best, bestScore, bestUnit] = [entity, score, there];
  }
  return atLeast !== undefined && (bestScore < atLeast || bestScore - next < CLEARLY) ? null : best;
}

/** How far one sentence is from another, a new paragraph counting as more; further off than so many makes no difference. */
export function distance({ units }: Layout, here: number, there: number): number {
  return Math.min(FARTHEST, here - there + (units[here].block - units[there].block) * NEXT_BLOCK);
}

/** `In a ruling on Friday, it said`: the court did, in the ruling. */
function isFronted({ tokens, units }: Layout, unit: number, { first }: TokenRange): boolean {
  const { firstToken } = units[unit];
  return first > firstToken && first - firstToken <= LONGEST_ADJUNCT && tokens[firstToken].pos === 'ADP' && !tokens.slice(firstToken, first).some(({ lower }) => lower === ',');
}
const LONGEST_ADJUNCT = 8;

function qualifies({ tokens }: Layout, { range }: Met): boolean {
  const next = tokens.at(range.end);
  return next?.pos === 'NOUN' || beforePhrase(tokens, range.first)?.lower === 'of';
}

/** `her daughter`; somebody without a name whom a pronoun took up is no likelier. */
function isAnothers({ tokens }: Layout, { entity, range }: Met): boolean {
  return entity.kind === 'unnamed' && tokens[range.first].pos === 'PRON';
}

/** Whether a pronoun is as well that of the one whose somebody is. */
function isOwnersPronoun({ tokens }: Layout, { range }: Met, asked: Asked): boolean {
  return isPossessive(tokens[range.first]) && genderOfPronoun(tokens[range.first]) === asked;
}

function isInPassing({ entity: { kind, mentions }, isSubject }: Met): boolean {
  return kind === 'unnamed' && mentions.length === 1 && !isSubject;
}

/** A person beside whom `and` puts another: `Roe and Lind`, `Roe, and Lind`. */
function isOneOfSeveral({ tokens }: Layout, { entity, range: { first, end } }: Met): boolean {
  if (entity.kind !== 'person') return false;
  const next = tokens[end]?.lower === ',' ? end + 1 : end;
  const isFollowed = tokens[next]?.lower === 'and' && (next > end || tokens[next + 1]?.pos === 'PROPN');
  const isLast = first > 1 && tokens[first - 1].lower === 'and' && (tokens[first - 2].pos === 'PROPN' || tokens[first - 2].lower === ',');
  return isFollowed || isLast;
}

/** `with Roe`, `with the anglers Roe and Lind` */
function isSpokenWith({ tokens }: Layout, { range: { first } }: Met): boolean {
  for (let i = first - 1; i > Math.max(0, first - LONGEST_COMPANY); i--) {
    if (tokens[i].lower === 'with') return true;
    if (!COMPANY.has(tokens[i].pos)) return false;
  }
  return false;
}
const LONGEST_COMPANY = 12;
const COMPANY: ReadonlySet<PartOfSpeech> = new Set(['PROPN', 'NOUN', 'ADJ', 'DET', 'CCONJ']);

function isIntroduced({ kind, mentions, roles }: Entity, at: number): boolean {
  return kind === 'person' && roles.length > 0 && (mentions.length === 1 || mentions[1].range.first >= at);
}

/** Somebody without a name is called by one noun, or by one that says no more than that it is a person: `a nurse`, `the woman`. Only within a paragraph by any. */
function mayBeCalled({ kind, words }: Entity, noun: string | undefined): boolean {
  return noun === undefined || kind !== 'unnamed' || words.includes(noun) || ANYONES.has(noun) || ANYONES.has(words[0]);
}

function fits(entity: Entity, asked: Asked): boolean {
  const { kind, kindIsGuess, gender, words } = entity;
  switch (asked) {
    case 'several': return kind === 'group';
    case 'they': return (kind === 'group' && (words.length === 0 || isPersonNoun(words[0]))) || kind === 'organization' || kindIsGuess;
    case 'it': return kind === 'organization' || kind === 'document' || kindIsGuess || (kind === 'group' && COLLECTIVES.has(words[0]));
    case 'anybody': case 'unknown': return kind === 'person' || kind === 'unnamed';
    default: return (kind === 'person' || kind === 'unnamed' || (kind === 'organization' && kindIsGuess)) && (gender === 'unknown' || gender === asked || isGuessed(entity));
  }
}

function isOfOtherGender({ gender }: Entity, asked: Asked): boolean {
  return (asked === 'he' || asked === 'she') && gender !== 'unknown' && gender !== asked;
}

/** Whether nothing but the first name tells a gender, as far as is remembered. */
function isGuessed({ kind, gender, words }: Entity): boolean {
  return kind === 'person' && genderOfFirstName(words[0]) === gender;
}

/** `Kim Roe, a spokesperson, … they said`: one person, of whom nothing tells a gender, or whose office does not, and who has just spoken. */
function isOneCalledThey({ kind, gender, roles }: Entity, asked: Asked, isLastSpeaker: boolean): boolean {
  return asked === 'they' && isLastSpeaker && (gender === 'unknown' || roles.some((role) => role.includes('spokesperson'))) && (kind === 'person' || kind === 'unnamed');
}

/** Whether it would take another kind than the one that its name looks like. */
function isOdd({ kind }: Entity, asked: Asked): boolean {
  return (kind === 'organization') === (asked === 'he' || asked === 'she' || asked === 'anybody' || asked === 'unknown');
}
