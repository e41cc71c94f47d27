import type { Lexeme } from '../language/token.ts';
import type { Arena } from './arena.ts';
import { arenaOf } from './arena.ts';
import { phaseVerbOf } from './changes.ts';
import { setsAgainst } from './clashes.ts';
import { verbOf } from './events.ts';
import type { Facet, FacetWord } from './facets.ts';
import { FACET_WORDS, facetWordOf } from './facets.ts';
import { phrasesFrom } from './idioms.ts';
import { intensityOf } from './intensity.ts';
import { turnsOf } from './negation.ts';
import type { WordWeights } from './word-weights.ts';
import { NO_WEIGHTS, weightsOf } from './word-weights.ts';

/** What a word says of the tone by itself, out of all the lists. */
export interface Meaning {
  readonly weights: WordWeights;
  readonly facet: FacetWord | null;
  readonly arena: Arena | null;
  /** How much it strengthens the word after it; 1 is not at all. */
  readonly intensity: number;
  /** Whether it tells of force or of threats, by its dictionary form. */
  readonly isOfForce: boolean;
  /** How it sets what stands around it against each other. */
  readonly sets: 'opposing' | 'hostile' | null;
  /** What its sentence must be searched for because of it, a bit for each: most words call for nothing. */
  readonly callsFor: number;
}

/** Bits of what words call for. */
export const NEGATION = 1;
export const EVENTS = 2;
export const IDIOMS = 4;
export const CALAMITY = 8;
export const CHANGES_THINGS = 16;

const OF_FORCE = new Set<Facet | undefined>(['confrontation', 'threat']);

/** What most words say, names above all: one for all of them, since they are many. */
export const NOTHING: Meaning = { weights: NO_WEIGHTS, facet: null, arena: null, intensity: 1, isOfForce: false, sets: null, callsFor: 0 };

export function meaningOf(lexeme: Lexeme): Meaning {
  const meaning = readMeaning(lexeme);
  const { weights, facet, arena, intensity, isOfForce, sets, callsFor } = meaning;
  const saysNothing = weights === NO_WEIGHTS && facet === null && arena === null && intensity === 1 && !isOfForce && sets === null && callsFor === 0;
  return saysNothing ? NOTHING : meaning;
}

function readMeaning(lexeme: Lexeme): Meaning {
  const arena = arenaOf(lexeme);
  const turns = turnsOf({ lexeme });
  return {
    weights: weightsOf(lexeme),
    facet: facetWordOf(lexeme),
    arena,
    intensity: intensityOf(lexeme),
    isOfForce: OF_FORCE.has(FACET_WORDS.get(lexeme.lemma)?.facet),
    sets: setsAgainst(lexeme),
    callsFor: (turns === null || turns === 'limit' ? 0 : NEGATION)
      | (verbOf({ lexeme }) === null ? 0 : EVENTS)
      | (phrasesFrom({ lexeme }) === null ? 0 : IDIOMS)
      | (arena === 'calamity' ? CALAMITY : 0)
      | (phaseVerbOf({ lexeme }) === null ? 0 : CHANGES_THINGS),
  };
}
