import type { Passage, Reading } from '../../language/token.ts';
import { pairMarks } from '../pair-marks.ts';
import type { Quotation } from '../pair-marks.ts';

/** Where a token stands to the outermost quotation marks of its passage. */
export const UNQUOTED = 0;
export const QUOTED = 1;
export const OPENING = 2;
export const CLOSING = 3;

/** For each token of the passage: outside quotation marks, inside, or part of an opening or a closing mark. `quotations` are those of the passage by itself. */
export function quotedState({ text, tokens }: Reading, passage: Passage, quotations: readonly Quotation[] = pairMarks(text, passage, 0)): Uint8Array {
  const states = new Uint8Array(passage.endToken - passage.firstToken);
  let at = passage.firstToken;
  for (const { start, end, inner, opened, within } of quotations) {
    if (within !== null) continue;
    while (at < passage.endToken && tokens[at].start < start) at++;
    for (; at < passage.endToken && tokens[at].start < end; at++) {
      const from = tokens[at].start;
      if (from >= inner.start) states[at - passage.firstToken] = from < inner.end ? QUOTED : CLOSING;
      else if (opened) states[at - passage.firstToken] = OPENING;
    }
  }
  return states;
}
