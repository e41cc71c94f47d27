import type { TensionFacets } from './types.ts';
import { TENSION_WORDS } from './lexicon/tension-words.ts';
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
