import type { Arena } from './arena.ts';
import type { Clue } from './clues.ts';
import type { Facet } from './facets.ts';
import { facetOfEvent } from './facets.ts';

/** What is left of a word of conflict when nature, illness or accident does it. */
const LEFT_BY_CALAMITY = 0.2;

/** How much of what a word says of conflict holds in its sentence; `negated` is what is left of it under negation. */
export function conflictContext(clue: Clue, negated: number): number {
  if (clue.idiom !== null) return 0;
  const suffered = clue.byCalamity && (clue.event >= 13 || clue.meaning.isOfForce) ? LEFT_BY_CALAMITY : 1;
  return suffered * (clue.negated ? negated : clue.intensity);
}

/** How much of a word's feeling holds in its sentence; an idiom has a feeling of its own. */
export function feelingContext(clue: Clue, negated: number): number {
  if (clue.idiom !== null && clue.idiom.valence !== null) return 0;
  return clue.negated ? negated : clue.intensity;
}

/** What each word of an idiom adds for each point that the idiom is pleasant. */
const IDIOM_WEIGHT = 0.25;

/** How words and events make a feeling. */
interface FeelingParameters {
  readonly negated: number;
  readonly event: readonly number[];
  readonly leading: readonly number[];
  readonly name: number;
}

/** What a word adds to the feeling of its sentence, given what it weighs by itself. */
export function feelingIn(clue: Clue, weight: number, { negated, event, leading, name }: FeelingParameters): number {
  const own = weight + event[clue.event] + (clue.leads ? leading[clue.event] : 0);
  const together = (clue.idiom?.valence ?? 0) * IDIOM_WEIGHT * (clue.negated ? negated : 1);
  return own * feelingContext(clue, negated) + together + (clue.startsName ? name : 0);
}

/** How strongly an event speaks for its facet where the verb itself does not. */
const EVENT_STRENGTH = 0.5;
/** What is left of a facet's word under negation. */
const NEGATED = 0.5;

/** The facet for which a word speaks in its sentence, and how strongly, 0 to 1. */
export function facetIn(clue: Clue): { readonly facet: Facet | null; readonly strength: number } {
  const word = clue.meaning.facet;
  const facet = clue.idiom === null ? word?.facet ?? facetOfEvent(clue.event) : null;
  return { facet, strength: facet === null ? 0 : (word?.strength ?? EVENT_STRENGTH) * conflictContext(clue, NEGATED) };
}

/** The arena to which a word points in its sentence: every name may be that of a party. */
export function arenaIn({ meaning, startsName }: Clue): Arena | null {
  return meaning.arena ?? (startsName ? 'opponents' : null);
}
