import type { Arena } from './arena.ts';
import type { Facet } from './facets.ts';
import { FACETS } from './facets.ts';
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
  return [level, direction, sentiment, Math.log(words + 1), arenas.opponents, arenas.calamity, arenas.play, ...FACETS.map((facet) => facets[facet])];
}

/** The signals in deviations from their means, and the product of any two. */
export function crossSignals(signals: readonly number[], means: readonly number[], spreads: readonly number[]): number[] {
  const crossed = [1];
  for (let i = 0; i < signals.length; i++) crossed.push(Math.max(-MOST, Math.min(MOST, (signals[i] - means[i]) / spreads[i])));
  for (let i = 1; i <= signals.length; i++) {
    for (let k = i; k <= signals.length; k++) crossed.push(crossed[i] * crossed[k] * PRODUCT);
  }
  return crossed;
}

/**
 * The level that the signals make together: the gate. Words of conflict count the more, the more opponents there are to
 * have it, and the less where a text speaks of nature and illness, of sport and the stage.
 */
export function weighTogether(signals: Signals): number {
  const { means, spreads, weights } = PARAMETERS.interplay;
  const crossed = crossSignals(listSignals(signals), means, spreads);
  let sum = 0;
  for (let i = 0; i < crossed.length; i++) sum += crossed[i] * weights[i];
  return sum;
}
