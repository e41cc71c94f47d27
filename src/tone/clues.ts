import type { Reading, Sentence } from '../language/token.ts';
import type { EventRoot } from './events.ts';
import { findEvents } from './events.ts';
import { intensityBefore } from './intensity.ts';
import { findNegated } from './negation.ts';

/** A word or mark as tone sees it: what the sentence around it makes of it. */
export interface Clue {
  /** Index of the token in the reading. */
  readonly token: number;
  readonly negated: boolean;
  /** How much the word before it strengthens it; 1 is not at all. */
  readonly intensity: number;
  /** The event that it tells of; 0 for none. */
  readonly event: EventRoot;
  /** Whether that event is the first of the sentence: most often the news. */
  readonly leads: boolean;
  /** Whether a name begins here. */
  readonly startsName: boolean;
}

/** The clues of a sentence, one for each word and mark, in order. */
export function findClues(reading: Reading, sentence: Sentence): Clue[] {
  const { tokens } = reading;
  const { firstToken, endToken } = sentence;
  const negated = findNegated(reading, sentence);
  const events = findEvents(reading, sentence);
  const clues: Clue[] = [];
  let nextEvent = 0;
  for (let i = firstToken; i < endToken; i++) {
    if (tokens[i].pos === 'SPACE') continue;
    const previous = i > firstToken ? tokens[i - 1] : undefined;
    const isEvent = nextEvent < events.length && events[nextEvent].token === i;
    clues.push({
      token: i,
      negated: negated[i - firstToken],
      intensity: intensityBefore(previous),
      event: isEvent ? events[nextEvent].root : 0,
      leads: isEvent && nextEvent === 0,
      startsName: tokens[i].pos === 'PROPN' && previous?.pos !== 'PROPN',
    });
    if (isEvent) nextEvent++;
  }
  return clues;
}
