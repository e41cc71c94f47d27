import type { Lexeme } from '../language/token.ts';
import { HARM_WITHOUT_OPPONENT } from './lexicon/harm-without-opponent.ts';
import { OPPOSING_WORDS, PARTY_NOUNS } from './lexicon/party-words.ts';
import { PLAY_WORDS } from './lexicon/play-words.ts';

/** Where a text plays: among opponents, in nature, on a pitch or a stage. */
export type Arena = 'opponents' | 'calamity' | 'play';

let arenas: Map<string, Arena> | undefined;

/** `4-0`, `21–14`: who has won by how much. */
const RESULT = /^\d{1,3}[-–]\d{1,3}$/;

/** The arena that a word points to by itself; null for most words. */
export function arenaOf({ lemma, lower, pos }: Lexeme): Arena | null {
  arenas ??= readArenas();
  return pos === 'NUM' && RESULT.test(lower) ? 'play' : arenas.get(lemma) ?? null;
}

function readArenas(): Map<string, Arena> {
  // In this order a word of two arenas is taken for the later: a `nominee` may run for office or for an award.
  return new Map<string, Arena>([
    ...[...PARTY_NOUNS, ...OPPOSING_WORDS].map((word) => [word, 'opponents'] as const),
    ...[...HARM_WITHOUT_OPPONENT].map((word) => [word, 'calamity'] as const),
    ...[...PLAY_WORDS].map((word) => [word, 'play'] as const),
  ]);
}
