import type { Passage } from '../../language/token.ts';
import type { Layout } from '../layout.ts';
import { quotedState } from './quoted-state.ts';

/** A run of tokens that is labelled by itself: a passage, or a part of one that is too long. */
export interface Sequence {
  readonly firstToken: number;
  readonly endToken: number;
  /** How each of its tokens stands to the quotation marks of the passage. */
  readonly quoted: Uint8Array;
}

/** No paragraph of prose is longer; work on one sequence stays bounded. */
export const MOST_TOKENS = 1000;

/** Cuts a passage into sequences, after sentences where it can. Nearly every passage is one. */
export function sequencesOf(layout: Layout, passage: Passage): Sequence[] {
  const { sentences } = layout.reading;
  const quoted = quotedState(layout, passage);
  const sequences: Sequence[] = [];
  let sentence = passage.firstSentence;
  for (let firstToken = passage.firstToken; firstToken < passage.endToken;) {
    const limit = Math.min(firstToken + MOST_TOKENS, passage.endToken);
    let endToken = limit;
    if (limit < passage.endToken) {
      while (sentence < passage.endSentence && sentences[sentence].endToken <= limit) endToken = sentences[sentence++].endToken;
      if (endToken <= firstToken) endToken = limit;
    }
    const isWhole = endToken - firstToken === quoted.length;
    sequences.push({ firstToken, endToken, quoted: isWhole ? quoted : quoted.subarray(firstToken - passage.firstToken, endToken - passage.firstToken) });
    firstToken = endToken;
  }
  return sequences;
}
