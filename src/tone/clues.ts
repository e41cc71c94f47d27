import { perLexeme } from '../language/per-lexeme.ts';
import type { Reading, Sentence } from '../language/token.ts';
import type { Change } from './changes.ts';
import { findChanges } from './changes.ts';
import type { EventRoot } from './events.ts';
import { findEvents } from './events.ts';
import type { Idiom } from './idioms.ts';
import { findIdioms } from './idioms.ts';
import type { Meaning } from './meaning.ts';
import { CALAMITY, CHANGES_THINGS, EVENTS, IDIOMS, meaningOf, NEGATION, NOTHING } from './meaning.ts';
import { findNegated } from './negation.ts';
import type { WordTone } from './read-tone.ts';

/** A word or mark as tone sees it: what the sentence around it makes of it. */
export interface Clue {
  /** What the word says by itself. */
  readonly meaning: Meaning;
  readonly negated: boolean;
  /** How much the word before it strengthens it; 1 is not at all. */
  readonly intensity: number;
  /** The event that it tells of; 0 for none. */
  readonly event: EventRoot;
  /** Whether that event is the first of the sentence: most often the news. */
  readonly leads: boolean;
  /** What it makes of a quarrel or of peace; null for nothing. */
  readonly change: Change | null;
  /** Whether a name begins here. */
  readonly startsName: boolean;
  /** The idiom of which it is part; null for none. */
  readonly idiom: Idiom | null;
  /** Whether harm without an opponent stands near: `the earthquake killed 50`, `died in a crash`. */
  readonly byCalamity: boolean;
  /** What all this adds to each sum, once it has been rated. */
  tone: WordTone | null;
}

/** The clue of a word that its sentence leaves as it is, as it does most: one for all tokens that are alike. */
const plainClueOf = perLexeme((lexeme) => {
  const meaning = meaningOf(lexeme);
  return meaning === NOTHING ? NO_CLUE : plainClue(meaning);
});

function plainClue(meaning: Meaning, startsName = false): Clue {
  return { meaning, negated: false, intensity: 1, event: 0, leads: false, change: null, startsName, idiom: null, byCalamity: false, tone: null };
}

/** That of a word that says nothing, and of one that says only that a name begins. */
const NO_CLUE = plainClue(NOTHING);
const NAME_CLUE = plainClue(NOTHING, true);

/** How many words may stand between a calamity and what it does. */
const CALAMITY_REACH = 8;

/** Writes the clues of a sentence, one for each word and mark, into `clues`, which are parallel to the tokens. */
export function findClues(reading: Reading, sentence: Sentence, clues: Clue[]): void {
  const { tokens } = reading;
  const { firstToken, endToken } = sentence;
  let calls = 0;
  for (let i = firstToken; i < endToken; i++) {
    const plain = plainClueOf(tokens[i]);
    clues[i] = plain;
    calls |= plain.meaning.callsFor;
  }
  const calamities = (calls & CALAMITY) === 0 ? null : findNear(clues, sentence);
  const negated = (calls & NEGATION) === 0 ? null : findNegated(reading, sentence);
  const events = (calls & EVENTS) === 0 ? [] : findEvents(reading, sentence);
  const changes = (calls & CHANGES_THINGS) === 0 ? null : findChanges(reading, sentence, clues);
  const idioms = (calls & IDIOMS) === 0 ? null : findIdioms(reading, sentence);
  let nextEvent = 0;
  let intensity = 1;
  let inName = false;
  for (let i = firstToken; i < endToken; i++) {
    const { meaning } = clues[i];
    const isEvent = nextEvent < events.length && events[nextEvent].token === i;
    const isName = tokens[i].pos === 'PROPN';
    const startsName = isName && !inName;
    const idiom = idioms === null ? null : idioms.get(i) ?? null;
    const change = changes === null ? null : changes.get(i) ?? null;
    const isNegated = negated !== null && negated[i - firstToken];
    const byCalamity = calamities !== null && calamities[i - firstToken];
    const isPlain = !isNegated && intensity === 1 && !isEvent && change === null && idiom === null && !byCalamity;
    if (isPlain && startsName && meaning === NOTHING) clues[i] = NAME_CLUE;
    else if (!isPlain || startsName) {
      // Keys in the order of `plainClue`, so that all clues share one hidden class.
      clues[i] = {
        meaning, negated: isNegated, intensity,
        event: isEvent && idiom === null ? events[nextEvent].root : 0,
        leads: isEvent && idiom === null && nextEvent === 0,
        change, startsName, idiom, byCalamity, tone: null,
      };
    }
    if (isEvent) nextEvent++;
    intensity = meaning.intensity;
    inName = isName;
  }
}

/** For each word of the sentence, whether a calamity stands within reach before or after it. */
function findNear(clues: readonly Clue[], { firstToken, endToken }: Sentence): boolean[] {
  const near = new Array<boolean>(endToken - firstToken).fill(false);
  for (let k = 0; k < near.length; k++) {
    if (clues[firstToken + k].meaning.arena === 'calamity') near.fill(true, Math.max(0, k - CALAMITY_REACH), k + CALAMITY_REACH + 1);
  }
  return near;
}
