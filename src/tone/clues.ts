import type { Reading, Sentence } from '../language/token.ts';
import type { EventRoot } from './events.ts';
import { findEvents } from './events.ts';
import type { Idiom } from './idioms.ts';
import { findIdioms } from './idioms.ts';
import type { Meaning } from './meaning.ts';
import { meaningOf } from './meaning.ts';
import { findNegated } from './negation.ts';

/** A word or mark as tone sees it: what the sentence around it makes of it. */
export interface Clue {
  /** Index of the token in the reading. */
  readonly token: number;
  /** What the word says by itself. */
  readonly meaning: Meaning;
  readonly negated: boolean;
  /** How much the word before it strengthens it; 1 is not at all. */
  readonly intensity: number;
  /** The event that it tells of; 0 for none. */
  readonly event: EventRoot;
  /** Whether that event is the first of the sentence: most often the news. */
  readonly leads: boolean;
  /** Whether a name begins here. */
  readonly startsName: boolean;
  /** The idiom of which it is part; null for none. */
  readonly idiom: Idiom | null;
  /** Whether harm without an opponent stands near: `the earthquake killed 50`, `died in a crash`. */
  readonly byCalamity: boolean;
}

/** How many words may stand between a calamity and what it does. */
const CALAMITY_REACH = 8;

/** The clues of a sentence, one for each word and mark, in order. */
export function findClues(reading: Reading, sentence: Sentence): Clue[] {
  const { tokens } = reading;
  const { firstToken, endToken } = sentence;
  const negated = findNegated(reading, sentence);
  const events = findEvents(reading, sentence);
  const idioms = findIdioms(reading, sentence);
  const meanings = tokens.slice(firstToken, endToken).map(meaningOf);
  const calamities = findNear(meanings);
  const clues: Clue[] = [];
  let nextEvent = 0;
  for (let i = firstToken; i < endToken; i++) {
    const previous = i > firstToken ? tokens[i - 1] : undefined;
    const isEvent = nextEvent < events.length && events[nextEvent].token === i;
    const idiom = idioms.get(i) ?? null;
    clues.push({
      token: i,
      meaning: meanings[i - firstToken],
      negated: negated[i - firstToken],
      intensity: i > firstToken ? meanings[i - firstToken - 1].intensity : 1,
      event: isEvent && idiom === null ? events[nextEvent].root : 0,
      leads: isEvent && idiom === null && nextEvent === 0,
      startsName: tokens[i].pos === 'PROPN' && previous?.pos !== 'PROPN',
      idiom,
      byCalamity: calamities[i - firstToken],
    });
    if (isEvent) nextEvent++;
  }
  return clues;
}

/** For each token of the sentence, whether a calamity stands within reach before or after it. */
function findNear(meanings: readonly Meaning[]): boolean[] {
  const near = new Array<boolean>(meanings.length).fill(false);
  meanings.forEach(({ arena }, i) => {
    if (arena === 'calamity') near.fill(true, Math.max(0, i - CALAMITY_REACH), i + CALAMITY_REACH + 1);
  });
  return near;
}
