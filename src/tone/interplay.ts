import type { Arena } from './arena.ts';
import type { Facet } from './facets.ts';
import { PARAMETERS } from './lexicon/parameters.ts';

/** What a stretch of text shows as a whole. */
export interface Signals {
  /** Sums of its words for each score. */
  readonly level: number;
  readonly direction: number;
  readonly sentiment: number;
  /** Its number of words. */
  readonly words: number;
  /** Where it plays, by the size of the sums. */
  readonly arenas: Readonly<Record<Arena, number>>;
  readonly facets: Readonly<Record<Facet, number>>;
}

/** Beyond this many deviations from the mean a signal says no more. */
const MOST = 3;
/** Products of two signals stand back behind the signals themselves. */
const PRODUCT = 0.3;

/** The signals as plain numbers, in the order of the fitted weights. */
export function listSignals({ level, direction, sentiment, words, arenas, facets }: Signals): number[] {
  const { threat, hostility, confrontation, coercion, urgency, uncertainty, deescalation } = facets;
  return [
    level, direction, sentiment, Math.log(words + 1), arenas.opponents, arenas.calamity, arenas.play,
    threat, hostility, confrontation, coercion, urgency, uncertainty, deescalation,
  ];
}

/** Writes 1, the signals in deviations from their means, and the product of any two, into `crossed`; returns how many these are. */
export function crossSignals(signals: readonly number[], means: readonly number[], spreads: readonly number[], crossed: number[] | Float64Array): number {
  let count = 0;
  crossed[count++] = 1;
  for (let i = 0; i < signals.length; i++) crossed[count++] = Math.max(-MOST, Math.min(MOST, (signals[i] - means[i]) / spreads[i]));
  for (let i = 1; i <= signals.length; i++) {
    for (let k = i; k <= signals.length; k++) crossed[count++] = crossed[i] * crossed[k] * PRODUCT;
  }
  return count;
}

/** Reused, since every paragraph, quote and speaker is weighed. */
const crossed = new Float64Array(PARAMETERS.interplay.level.length);

/**
 * The level that the signals make together: the gate. Words of conflict count the more, the more opponents there are to
 * have it, and the less where a text speaks of nature and illness, of sport and the stage.
 */
export function weighLevel(signals: Signals): number {
  return weigh(listSignals(signals), PARAMETERS.interplay.level);
}

/** The direction that the sums make together: what hurts and what is fought over seldom eases. */
export function weighDirection({ level, direction, sentiment }: Signals): number {
  return weigh([level, direction, sentiment], PARAMETERS.interplay.direction);
}

/** Signals are the first ones of the list. */
function weigh(signals: readonly number[], weights: readonly number[]): number {
  const { means, spreads } = PARAMETERS.interplay;
  const count = crossSignals(signals, means, spreads, crossed);
  let sum = 0;
  for (let i = 0; i < count; i++) sum += crossed[i] * weights[i];
  return sum;
}
