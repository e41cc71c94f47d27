import type { Reading, Sentence } from '../language/token.ts';
import type { Clue } from './clues.ts';
import { findClues } from './clues.ts';

/** A clue as it bears on a target in its sentence. */
export interface TargetClue extends Clue {
  /** Whether it stands before the target. */
  readonly before: boolean;
  /** 1 beside the target, less the farther away. */
  readonly nearness: number;
  /** What the target is to the event, if it is its next neighbour: `X attacked` or `attacked X`. */
  readonly role: 'doer' | 'object' | null;
}

/** At how many words' distance nearness is a half. */
const HALFWAY = 6;

/** The clues of a sentence as they bear on the tokens `first` to `end` in it. */
export function findTargetClues(reading: Reading, sentence: Sentence, first: number, end: number): TargetClue[] {
  const clues = findClues(reading, sentence);
  const lastBefore = clues.findLast(({ token, event }) => event > 0 && token < first)?.token;
  const firstAfter = clues.find(({ token, event }) => event > 0 && token >= end)?.token;
  return clues
    .filter(({ token }) => token < first || token >= end)
    .map((clue) => {
      const before = clue.token < first;
      const distance = before ? first - 1 - clue.token : clue.token - end;
      const role = clue.token === lastBefore ? 'object' : clue.token === firstAfter ? 'doer' : null;
      return { ...clue, before, nearness: HALFWAY / (HALFWAY + distance), role };
    });
}
