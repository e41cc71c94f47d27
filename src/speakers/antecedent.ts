import type { Layout } from '../quotes/layout.ts';
import { firstIndex } from '../text/span.ts';
import { recentNames } from './cast.ts';
import type { Cast } from './cast.ts';
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
const OFTEN_NAMED = 0.15;
const MOST_OFTEN = 6;
const FARTHEST = 8;

/** Whom a pronoun at a token stands for; null when nobody fits. */
export function antecedent(cast: Cast, at: number, asked: Asked, lastSpeaker: Entity | null): Entity | null {
  const { layout } = cast;
  const here = unitAt(layout, at);
  const seen = new Set<Entity>();
  let best: Entity | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  const weigh = (entity: Entity, first: number, end: number, isSubject: boolean): void => {
    if (seen.has(entity) || !fits(entity, asked)) return;
    // A name in a quotation is the speaker's, not the writer's: an earlier mention may count for more.
    const quoted = layout.quotationOf[first] >= 0;
    if (!quoted) seen.add(entity);
    const next = layout.tokens.at(end)?.lower;
    const score = -Math.min(FARTHEST, here - unitAt(layout, first))
      + (isSubject ? SUBJECT : 0)
      + (entity === lastSpeaker ? LAST_SPEAKER : 0)
      + (quoted ? QUOTED : 0)
      + (next === "'s" || next === "'" ? POSSESSOR : 0)
      + (entity.gender === asked && asked !== 'unknown' ? GENDER_KNOWN : 0)
      + (entity.kindIsGuess ? GUESSED_KIND : 0)
      + Math.min(MOST_OFTEN, entity.mentions.length) * OFTEN_NAMED;
    if (score > bestScore) [best, bestScore] = [entity, score];
  };
  for (const { entity, mention } of recentNames(cast, at)) {
    weigh(entity, mention.name.first, mention.name.end, isSubject(entity, mention.name.first));
  }
  for (const { entity } of cast.described.slice(-10).reverse()) {
    const latest = entity.mentions.findLast(({ range }) => range.first < at);
    if (latest !== undefined) weigh(entity, latest.range.first, latest.range.end, true);
  }
  return best;
}

/** Index of the unit in which a token stands. */
export function unitAt({ units }: Layout, token: number): number {
  return firstIndex(units, (unit) => unit.endToken > token);
}

function isSubject(entity: Entity, first: number): boolean {
  return entity.mentions.some((each) => each.range.first === first && each.isSubject);
}

function fits(entity: Entity, asked: Asked): boolean {
  switch (asked) {
    case 'they': return entity.kind === 'group' || entity.kind === 'organization' || entity.kindIsGuess;
    case 'it': return entity.kind === 'organization' || entity.kind === 'document' || entity.kindIsGuess;
    case 'anybody': case 'unknown': return entity.kind === 'person' || entity.kind === 'unnamed';
    default: return (entity.kind === 'person' || entity.kind === 'unnamed') && (entity.gender === 'unknown' || entity.gender === asked);
  }
}
