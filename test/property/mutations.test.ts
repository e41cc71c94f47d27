import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/index.ts';
import { loadGoldens } from '../articles/golden.ts';
import { brokenPromises } from '../promises.ts';
import { mutate, randomFrom } from './mutate.ts';

const SEEDS = 300;

/** `scripts/fuzz/fuzz.ts` runs as many more as asked, with the seeds that follow. */
describe('articles torn, doubled and garbled', () => {
  const goldens = loadGoldens().map(({ source }) => source);

  it(`keep every promise of the contract: ${SEEDS} of them`, () => {
    for (let seed = 0; seed < SEEDS; seed++) {
      const text = mutate(goldens, randomFrom(seed));
      expect(brokenPromises(text, analyzeArticle(text)), `seed ${seed}: ${JSON.stringify(text)}`).toEqual([]);
    }
  });

  it('are the same for the same seed, and others for another', () => {
    expect(mutate(goldens, randomFrom(7))).toBe(mutate(goldens, randomFrom(7)));
    expect(new Set(Array.from({ length: 50 }, (_, seed) => mutate(goldens, randomFrom(seed)))).size).toBe(50);
  });
});
