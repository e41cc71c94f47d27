import type { Lexeme } from '../language/token.ts';
import type { EventRoot } from './events.ts';
import { TENSION_WORDS } from './lexicon/tension-words.ts';
import type { TensionFacets } from './types.ts';
import { invertGroups } from './word-table.ts';

export type Facet = keyof TensionFacets;

/** What a word says of the tension. */
export interface FacetWord {
  readonly facet: Facet;
  /** 0 to 1. */
  readonly strength: number;
}

export const FACETS = Object.keys(TENSION_WORDS) as Facet[];

export const FACET_WORDS: ReadonlyMap<string, FacetWord> = new Map(
  FACETS.flatMap((facet) => [...invertGroups(TENSION_WORDS[facet])].map(([word, strength]) => [word, { facet, strength }] as const)),
);

/** What a word says of the tension, by its dictionary form or as it stands; null for most words. */
export function facetWordOf({ lemma, lower }: Lexeme): FacetWord | null {
  return FACET_WORDS.get(lemma) ?? FACET_WORDS.get(lower) ?? null;
}

/** The facet for which an event speaks, by its CAMEO root; null for those that speak for none. */
export function facetOfEvent(root: EventRoot): Facet | null {
  if (root >= 3 && root <= 8) return 'deescalation';
  if (root === 11 || root === 12) return 'hostility';
  if (root === 13) return 'threat';
  if (root === 16 || root === 17) return 'coercion';
  return root >= 14 ? 'confrontation' : null;
}
