import type { Reading, Sentence } from '../language/token.ts';
import type { Facet } from './facets.ts';
import { FACET_WORDS } from './facets.ts';
import { intensityBefore } from './intensity.ts';
import { HARM_WITHOUT_OPPONENT } from './lexicon/harm-without-opponent.ts';
import { OPPOSING_WORDS, PARTY_NOUNS } from './lexicon/party-words.ts';
import { VALENCE } from './lexicon/valence.ts';
import { findNegated } from './negation.ts';
import { invertGroups } from './word-table.ts';

/** Something a word says of the tension. */
export interface TensionClue {
  /** Index of the token in the reading. */
  readonly token: number;
  readonly facet: Facet;
  /** What it adds to the level, before the gate. */
  readonly level: number;
  /** What it adds to the direction. */
  readonly direction: number;
}

/** Something a word says of the sentiment. */
export interface SentimentClue {
  readonly token: number;
  readonly valence: number;
}

/** What every word of a reading adds to its tone: each sentence is rated once, then summed to any spans. */
export interface Tone {
  readonly reading: Reading;
  /** In reading order. */
  readonly sentiment: readonly SentimentClue[];
  readonly tension: readonly TensionClue[];
  /** Tokens that name a party or set parties against each other, in order. */
  readonly opponents: readonly number[];
  /** Tokens that name harm which has no opponent, in order. */
  readonly calamities: readonly number[];
}

const VALENCES = invertGroups(VALENCE);
/** What is left of a word's meaning, turned round, when it is negated. */
const NEGATED_VALENCE = -0.6;
const NEGATED_LEVEL = 0.4;

/** Rates each sentence of the reading once. */
export function readTone(reading: Reading): Tone {
  const tone = { reading, sentiment: [], tension: [], opponents: [], calamities: [] };
  for (const sentence of reading.sentences) readSentence(reading, sentence, tone);
  return tone;
}

interface Found {
  readonly sentiment: SentimentClue[];
  readonly tension: TensionClue[];
  readonly opponents: number[];
  readonly calamities: number[];
}

function readSentence(reading: Reading, sentence: Sentence, found: Found): void {
  const negated = findNegated(reading, sentence);
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = reading.tokens[i];
    const isNegated = negated[i - sentence.firstToken];
    const intensity = i > sentence.firstToken ? intensityBefore(reading.tokens[i - 1]) : 1;

    const valence = VALENCES.get(token.lower) ?? VALENCES.get(token.lemma);
    if (valence !== undefined && token.pos !== 'PROPN') {
      found.sentiment.push({ token: i, valence: valence * intensity * (isNegated ? NEGATED_VALENCE : 1) });
    }

    const word = FACET_WORDS.get(token.lemma) ?? FACET_WORDS.get(token.lower);
    if (word !== undefined) {
      const direction = word.facet === 'uncertainty' ? 0 : word.facet === 'deescalation' ? -word.strength : word.strength;
      const level = word.facet === 'deescalation' ? 0.1 * word.strength : word.strength;
      found.tension.push({
        token: i,
        facet: word.facet,
        level: level * intensity * (isNegated ? NEGATED_LEVEL : 1),
        direction: direction * intensity * (isNegated ? -0.5 : 1),
      });
    }
    if (token.pos === 'PROPN' || PARTY_NOUNS.has(token.lemma) || OPPOSING_WORDS.has(token.lower)) found.opponents.push(i);
    if (HARM_WITHOUT_OPPONENT.has(token.lemma)) found.calamities.push(i);
  }
}
