import type { Token } from '../../language/token.ts';
import type { Layout } from '../layout.ts';

/** Words with which a clause about the noun before it begins. */
export const RELATIVE_WORDS: ReadonlySet<string> = new Set(['who', 'whose', 'whom', 'which', 'where']);

/** Whether a stretch of words has a verb, and so may be a clause. */
export function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i].pos === 'VERB' || tokens[i].pos === 'AUX') return true;
  return false;
}

/** Whether a token stands in a quotation, its marks included. */
export function isQuoted(layout: Layout, token: number): boolean {
  return layout.quotationOf[token] >= 0;
}

/** `was told`, `is described as`: the subject is not who speaks. */
export function isPassive(tokens: readonly Token[], verb: number, from: number): boolean {
  if (tokens[verb].lower.endsWith('ing')) return false;
  for (let i = verb - 1; i >= from && i >= verb - 3; i--) {
    if (tokens[i].pos === 'AUX') return tokens[i].lemma === 'be';
    if (tokens[i].pos !== 'ADV' && tokens[i].pos !== 'PART') return false;
  }
  return false;
}
