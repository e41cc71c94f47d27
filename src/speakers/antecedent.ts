import { headNoun, isSubjectPronoun } from '../language/noun-phrases.ts';
import type { TokenRange } from '../language/noun-phrases.ts';
import { subjectOfUnit } from '../quotes/frames/subject-of-unit.ts';
import type { Layout } from '../quotes/layout.ts';
import { firstIndex } from '../text/span.ts';
import { recentNames } from './cast.ts';
import type { Cast } from './cast.ts';
import { genderOfNoun, isPersonNoun, kindOfNoun, singular } from './common-nouns.ts';
import type { Entity } from './entity.ts';
import type { Gender } from './names/gender.ts';

/** What a pronoun asks of whom it stands for. */
export type Asked = Gender | 'it' | 'they' | 'anybody';

/**
 * Weights of what makes an entity the one that a pronoun means, in units of one sentence of distance.
 * The order of what counts is that of centering theory (Grosz, Joshi and Weinstein 1995): subjects before others,
 * the topic of the sentence before, before older ones.
 */
const SUBJECT = 2;
const LAST_SPEAKER = 1.5;
const QUOTED = -3;
const POSSESSOR = -1;
const GENDER_KNOWN = 1;
const GUESSED_KIND = -2;
/** A description reaches further back than a pronoun. */
const DESCRIBED = 0.3;
/** `the mayor` is hardly somebody whom the text calls something else. */
const OTHER_ROLE = -3;
/** `Henry Roe, president of the caucus.` and then `he`: who has just been brought in with a role is brought in to speak. */
const INTRODUCED = 1;
const OFTEN_NAMED = 0.15;
const MOST_OFTEN = 6;
const FARTHEST = 8;

/** Whom a pronoun stands for: somebody known, or the words that describe somebody who is not yet. */
export type Antecedent = { readonly entity: Entity } | { readonly description: TokenRange };

/** What else is known where a pronoun or a description stands. */
export interface Context {
  readonly lastSpeaker: Entity | null;
  /** Somebody who is not meant. */
  readonly other?: Entity | null;
  /** The noun of a description: `mayor`. */
  readonly noun?: string;
}

/** Whom a pronoun at a token stands for, or a description by `noun`; null when nobody fits. */
export function antecedent(cast: Cast, at: number, asked: Asked, { lastSpeaker, other, noun }: Context): Antecedent | null {
  const { layout } = cast;
  const here = unitAt(layout, at);
  const seen = new Set<Entity>();
  let best: Antecedent | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  const weigh = (entity: Entity, first: number, end: number, isSubject: boolean): void => {
    if (seen.has(entity) || entity === other || !fits(entity, asked)) return;
    // A name in a quotation is the speaker's, not the writer's: an earlier mention may count for more.
    const quoted = layout.quotationOf[first] >= 0;
    if (!quoted) seen.add(entity);
    const next = layout.tokens.at(end)?.lower;
    const away = distance(layout, here, unitAt(layout, first));
    const score = -(noun === undefined ? away : away * DESCRIBED)
      + (isSubject ? SUBJECT : 0)
      + (entity === lastSpeaker ? LAST_SPEAKER : 0)
      + (quoted ? QUOTED : 0)
      + (next === "'s" || next === "'" ? POSSESSOR : 0)
      + (entity.gender === asked && asked !== 'unknown' ? GENDER_KNOWN : 0)
      + (entity.kindIsGuess ? GUESSED_KIND : 0)
      + (noun !== undefined && entity.roles.length > 0 ? OTHER_ROLE : 0)
      + (isIntroduced(entity, at) ? INTRODUCED : 0)
      + Math.min(MOST_OFTEN, entity.mentions.length) * OFTEN_NAMED;
    if (score > bestScore) [best, bestScore] = [{ entity }, score];
  };
  for (const { entity, mention, isSubject } of recentNames(cast, at)) weigh(entity, mention.name.first, mention.name.end, isSubject);
  for (const { entity } of cast.described.slice(-10).reverse()) {
    const latest = entity.mentions.findLast(({ range }) => range.first < at);
    if (latest !== undefined) weigh(entity, latest.range.first, latest.range.end, true);
  }
  for (let u = here - 1; u >= Math.max(0, here - SUBJECTS_BACK); u--) {
    const description = describedSubject(cast, u, asked);
    const score = SUBJECT - distance(layout, here, u);
    if (description !== null && score > bestScore) [best, bestScore] = [{ description }, score];
  }
  return best;
}

/** Sentences back in which a subject without a name is still in mind. */
const SUBJECTS_BACK = 3;
const NEXT_BLOCK = 1;

function distance({ units }: Layout, here: number, there: number): number {
  return Math.min(FARTHEST, here - there + (units[here].block - units[there].block) * NEXT_BLOCK);
}

/** `The tenants held up signs. “Shame!” they chanted`: the subject of a sentence, where it is a description that fits. */
function describedSubject({ layout, names }: Cast, unit: number, asked: Asked): TokenRange | null {
  const { tokens, units } = layout;
  const subject = subjectOfUnit(layout, units[unit]);
  if (subject === null || isSubjectPronoun(tokens[subject.first]) || tokens[subject.end]?.lower === 'named') return null;
  if (asked !== 'they' && tokens[subject.first].pos !== 'DET') return null;
  const i = firstIndex(names, (each) => each.mention.name.end > subject.first);
  if (i < names.length && names[i].mention.name.first < subject.end) return null;
  const { lower } = tokens[headNoun(tokens, subject)];
  const kind = kindOfNoun(lower, singular(lower) !== lower);
  if (asked === 'they') return kind === 'group' ? subject : null;
  if (asked === 'it') return kind === 'organization' || kind === 'document' ? subject : null;
  const gender = genderOfNoun(lower);
  return kind === 'unnamed' && isPersonNoun(lower) && (gender === 'unknown' || gender === asked) ? subject : null;
}

/** Index of the unit in which a token stands. */
export function unitAt({ units }: Layout, token: number): number {
  return firstIndex(units, (unit) => unit.endToken > token);
}

function isIntroduced({ mentions, roles }: Entity, at: number): boolean {
  return roles.length > 0 && (mentions.length === 1 || mentions[1].range.first >= at);
}

function fits(entity: Entity, asked: Asked): boolean {
  switch (asked) {
    case 'they': return entity.kind === 'group' || entity.kind === 'organization' || entity.kindIsGuess;
    case 'it': return entity.kind === 'organization' || entity.kind === 'document' || entity.kindIsGuess;
    case 'anybody': case 'unknown': return entity.kind === 'person' || entity.kind === 'unnamed';
    default: return (entity.kind === 'person' || entity.kind === 'unnamed') && (entity.gender === 'unknown' || entity.gender === asked);
  }
}
