import type { Token } from '../language/token.ts';

const STRONGER = new Set('very extremely deeply highly sharply severely strongly fiercely bitterly utterly absolutely completely totally particularly especially increasingly hugely enormously so really most'.split(' '));
const WEAKER = new Set('slightly somewhat mildly fairly partly relatively almost nearly marginally moderately less'.split(' '));

/** How much the word before it strengthens or weakens a word: 1 where it does neither. */
export function intensityBefore(previous: Token | undefined): number {
  if (previous === undefined) return 1;
  if (STRONGER.has(previous.lower)) return 1.3;
  return WEAKER.has(previous.lower) ? 0.7 : 1;
}
