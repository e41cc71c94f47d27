import type { Token } from '../language/token.ts';
import { HARM_WITHOUT_OPPONENT } from './lexicon/harm-without-opponent.ts';
import { OPPOSING_WORDS, PARTY_NOUNS } from './lexicon/party-words.ts';
import { PLAY_WORDS } from './lexicon/play-words.ts';

/** Where a text plays: among opponents, in nature, on a pitch or a stage. */
export const ARENAS = ['opponents', 'calamity', 'play'] as const;
export type Arena = (typeof ARENAS)[number];

/** `4-0`, `21–14`: who has won by how much. */
const RESULT = /^\d{1,3}[-–]\d{1,3}$/;

/** The arena that a word points to; null for most words. */
export function arenaOf(token: Token, startsName: boolean): Arena | null {
  if (PLAY_WORDS.has(token.lemma) || RESULT.test(token.lower)) return 'play';
  if (HARM_WITHOUT_OPPONENT.has(token.lemma)) return 'calamity';
  return startsName || PARTY_NOUNS.has(token.lemma) || OPPOSING_WORDS.has(token.lower) ? 'opponents' : null;
}
