import type { Arena } from './arena.ts';
import { PARAMETERS } from './lexicon/parameters.ts';
import type { WordTone } from './read-tone.ts';

const { gate } = PARAMETERS;

/** However much sport or weather there is, a war in it still counts for something. */
const LEAST = 0.2;

/**
 * How far words of conflict count. Fighting needs somebody to fight: the gate closes the more a text speaks
 * of nature and illness, or of sport and the stage.
 */
export function openingOf(words: readonly WordTone[], size: number): number {
  const found: Record<Arena, number> = { opponents: 0, calamity: 0, play: 0 };
  for (const { arena } of words) if (arena !== null) found[arena]++;
  const opening = gate.open + size * (gate.opponents * found.opponents + gate.calamity * found.calamity + gate.play * found.play);
  return Math.max(LEAST, opening);
}
