import type { Passage, Reading, Token } from '../../language/token.ts';
import { pairMarks } from '../pair-marks.ts';

/** Where a token stands to the outermost quotation marks of its passage. */
export const UNQUOTED = 0;
export const QUOTED = 1;
export const OPENING = 2;
export const CLOSING = 3;

/** For each token of the passage: outside quotation marks, inside, or part of an opening or a closing mark. */
export function quotedState({ text, tokens }: Reading, passage: Passage): Uint8Array {
  const states = new Uint8Array(passage.endToken - passage.firstToken);
  let at = passage.firstToken;
  const mark = (end: number, stateOf: (token: Token) => number): void => {
    for (; at < passage.endToken && tokens[at].start < end; at++) states[at - passage.firstToken] = stateOf(tokens[at]);
  };
  for (const quotation of pairMarks(text, passage, 0)) {
    if (quotation.within !== null) continue;
    mark(quotation.start, () => UNQUOTED);
    mark(quotation.end, (token) => {
      if (token.start < quotation.inner.start) return quotation.opened ? OPENING : UNQUOTED;
      return token.start < quotation.inner.end ? QUOTED : CLOSING;
    });
  }
  return states;
}
