import type { Passage } from '../../language/token.ts';
import type { Layout } from '../layout.ts';

/** Where a token stands to the outermost quotation marks of its passage. */
export const UNQUOTED = 0;
export const QUOTED = 1;
export const OPENING = 2;
export const CLOSING = 3;

/** For each token of the passage: outside quotation marks, inside, or part of an opening or a closing mark. */
export function quotedState({ tokens, quotationOf, outer }: Layout, { firstToken, endToken }: Passage): Uint8Array {
  const states = new Uint8Array(endToken - firstToken);
  for (let i = firstToken; i < endToken; i++) {
    if (quotationOf[i] < 0) continue;
    const { inner, opened } = outer[quotationOf[i]];
    const { start } = tokens[i];
    states[i - firstToken] = start >= inner.end ? CLOSING : start >= inner.start ? QUOTED : opened ? OPENING : UNQUOTED;
  }
  return states;
}
