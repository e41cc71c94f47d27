import type { Article } from '../article/types.ts';
import { readInput } from './read-input.ts';
import { tensionOf, tensionOfArticle } from './sum-tone.ts';
import type { Tension } from './types.ts';

/**
 * How strongly a text presents parties in live opposition, and whether that is escalating or easing.
 *
 * A string is read whole, each line by itself; of an `Article` its body. Several paragraphs are scored
 * by the most tense third of them.
 *
 * @throws TypeError when `input` is neither a string nor an `Article`.
 * @example
 * import { scoreTension } from 'copydesk';
 *
 * const { level, direction } = scoreTension('The army threatened to storm the city unless the rebels surrender.');
 * level > 0.3 && direction > 0; // → true
 * scoreTension('The flood destroyed forty homes.').label; // → 'none'
 */
export function scoreTension(input: string | Article): Tension {
  const { tone, paragraphs } = readInput(input, 'scoreTension');
  return tensionOfArticle(tone, paragraphs, paragraphs.map((paragraph) => tensionOf(tone, [paragraph])));
}
