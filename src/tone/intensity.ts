import type { Lexeme } from '../language/token.ts';

const STRONGER = new Set('very extremely deeply highly sharply severely strongly fiercely bitterly utterly absolutely completely totally particularly especially increasingly hugely enormously so really most'.split(' '));
const WEAKER = new Set('slightly somewhat mildly fairly partly relatively almost nearly marginally moderately less'.split(' '));

/** How much a word strengthens or weakens the word after it: 1 where it does neither. */
export function intensityOf({ lower }: Lexeme): number {
  if (STRONGER.has(lower)) return 1.3;
  return WEAKER.has(lower) ? 0.7 : 1;
}
