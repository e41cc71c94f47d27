import { describe, expect, it } from 'vitest';
import { scoreSentiment } from '../../src/tone/score-sentiment.ts';

describe('a word before another', () => {
  it.each([
    ['strengthens blame', 'The hearing was extremely bad.', 'The hearing was bad.'],
    ['weakens blame', 'The hearing was bad.', 'The hearing was slightly bad.'],
    ['weakens praise', 'The plan is somewhat good.', 'The plan is good.'],
    ['strengthens praise', 'The plan is good.', 'The plan is very good.'],
  ])('%s', (_, lower, higher) => {
    expect(scoreSentiment(lower).score).toBeLessThan(scoreSentiment(higher).score);
  });
});
