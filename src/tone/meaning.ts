import { perLexeme } from '../language/per-lexeme.ts';
import type { Lexeme } from '../language/token.ts';
import type { Arena } from './arena.ts';
import { arenaOf } from './arena.ts';
import type { FacetWord } from './facets.ts';
import { facetWordOf } from './facets.ts';
import { intensityOf } from './intensity.ts';
import type { WordWeights } from './word-weights.ts';
import { weightsOf } from './word-weights.ts';

/** What a word says of the tone by itself, out of all the lists. */
export interface Meaning {
  readonly weights: WordWeights;
  readonly facet: FacetWord | null;
  readonly arena: Arena | null;
  /** How much it strengthens the word after it; 1 is not at all. */
  readonly intensity: number;
}

export const meaningOf = perLexeme((lexeme: Lexeme): Meaning => ({
  weights: weightsOf(lexeme),
  facet: facetWordOf(lexeme),
  arena: arenaOf(lexeme),
  intensity: intensityOf(lexeme),
}));
