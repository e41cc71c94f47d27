import type { Article } from '../article/types.ts';
import { readInput } from './read-input.ts';
import { tensionOfArticle } from './sum-tone.ts';
import type { Tension } from './types.ts';

/**
 * How strongly a text presents parties in live opposition, and whether that is escalating or easing.
 *
 * A string is read whole, each line by itself; of an `Article` its body. Several paragraphs are scored
 * by the most tense third of them.
 *
 * @example
 * scoreTension('The ministry gave the rebels until Friday to lay down their arms.').label; // 'high'
 */
export function scoreTension(input: string | Article): Tension {
  const { tone, paragraphs } = readInput(input, 'scoreTension');
  return tensionOfArticle(tone, paragraphs);
}
