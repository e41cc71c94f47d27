import { describe, expect, it } from 'vitest';
import { packWordWeights } from '../../scripts/tone/encode-weights.ts';
import { COLUMNS, NO_WEIGHTS, readWordWeights } from '../../src/tone/word-weights.ts';
import type { Column } from '../../src/tone/word-weights.ts';

const lexeme = (lower: string, lemma = lower) => ({ text: lower, lower, lemma, pos: 'NOUN' as const, found: [] });

describe('packed weights of words', () => {
  const units = Object.fromEntries(COLUMNS.map((column, i) => [column, 2 ** -i])) as Record<Column, number>;
  // Squares of steps, other ones in each column.
  const steps: Readonly<Record<string, number>> = { walk: 3, blarsk: -2, harbours: 0 };
  const weigh = Object.fromEntries(COLUMNS.map((column, i) => [column, (word: string) => Math.sign(steps[word] - i) * (steps[word] - i) ** 2 * units[column]])) as Record<Column, (word: string) => number>;
  const weightsOf = readWordWeights(packWordWeights(Object.keys(steps), units, weigh));

  it.each(Object.keys(steps))('%s weighs in each column what it did', (word) => {
    expect(weightsOf(lexeme(word))).toEqual(Object.fromEntries(COLUMNS.map((column) => [column, weigh[column](word) + 0])));
  });

  it('the dictionary form stands for a word that is not in the table, and only for such a word', () => {
    expect(weightsOf(lexeme('walked', 'walk'))).toEqual(weightsOf(lexeme('walk')));
    expect(weightsOf(lexeme('walk', 'blarsk'))).toEqual(weightsOf(lexeme('walk')));
  });

  it('all others weigh nothing', () => {
    expect(weightsOf(lexeme('tevvo'))).toBe(NO_WEIGHTS);
  });
});
