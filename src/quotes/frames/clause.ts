import type { Token } from '../../language/token.ts';
import type { Layout } from '../layout.ts';

/** Whether a stretch of words has a verb, and so may be a clause. */
export function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i].pos === 'VERB' || tokens[i].pos === 'AUX') return true;
  return false;
}

/** Whether a token stands in a quotation, its marks included. */
export function isQuoted(layout: Layout, token: number): boolean {
  return layout.quotationOf[token] >= 0;
}
