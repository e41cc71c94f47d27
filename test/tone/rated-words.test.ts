import { describe, expect, it } from 'vitest';
import { likenessOf } from '../../scripts/tone/likeness.ts';
import { meaningOf } from '../../scripts/tone/word-features.ts';
import { readWordRatings } from '../../scripts/tone/word-ratings.ts';
import type { WordRating } from '../../scripts/tone/word-ratings.ts';

describe('words rated by themselves', () => {
  const ratings = [...readWordRatings()];

  it.each([['level', -4, 9], ['direction', -9, 9], ['sentiment', -9, 9]] as const)('%s is in halves of steps from %d to %d', (score, least, most) => {
    expect(ratings.filter(([, rating]) => !(Number.isInteger(2 * rating[score]) && least <= rating[score] && rating[score] <= most))).toEqual([]);
  });

  it('tell something', () => {
    expect(ratings.filter(([, rating]) => Object.values(rating).every((steps) => steps === 0))).toEqual([]);
  });

  const vector = Float32Array.of(0.6, 0.8);
  const rated = (level: number, direction: number, sentiment: number): WordRating => ({ level, direction, sentiment });
  const lexicons = {
    vader: new Map<string, number>(),
    afinn: new Map<string, number>(),
    vectors: new Map(['feud', 'truce', 'spat', 'shelf'].map((word) => [word, vector])),
    ratings: new Map([['feud', rated(5, 4, -4)], ['truce', rated(4, -9, 4)], ['spat', rated(4, 3, -3)]]),
  };
  /** How alike words of one vector are. */
  const alike = (one: string, other: string, isRated: boolean) => {
    const meanings = [one, other].map((word) => meaningOf(lexicons, word, word.replace(/s$/, ''), isRated));
    return likenessOf(meanings, [1, 1], 2).values[1];
  };

  it.each([['feud', 'truce', 0.4], ['feud', 'shelf', 0.8]])('%s and %s are less alike by their ratings than by their vectors', (one, other, most) => {
    expect(alike(one, other, false)).toBeCloseTo(1, 5);
    expect(alike(one, other, true)).toBeLessThan(most);
  });

  it.each([['feud', 'spat'], ['feud', 'feuds']])('%s and %s, which tell the same, are as alike as ever', (one, other) => {
    expect(alike(one, other, true)).toBeGreaterThan(0.97);
  });
});
