import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/quotes/draft.ts';
import { layOut } from '../../../src/quotes/layout.ts';
import { candidatesFor } from '../../../src/quotes/ranker/candidates.ts';
import type { QuoteKind } from '../../../src/quotes/types.ts';
import { rangeOf, read } from '../../reading.ts';

describe('candidatesFor', () => {
  const reading = read('Ana Ruiz said that the well was dry.');
  const layout = layOut(reading);
  const ana = { ...rangeOf(reading, 'Ana Ruiz'), block: 0 };
  it.each<[string, QuoteKind, number, number]>([
    ['an unsure source for words in marks', 'direct', 0.15, 1],
    ['no unsure one for others', 'indirect', 0.15, 0],
    ['a surer one for them', 'indirect', 0.25, 1],
    ['what the rules alone propose', 'indirect', 0, 1],
  ])('has %s', (_, kind, probability, count) => {
    const draft: Draft = { kind, content: [{ start: 14, end: 35 }], cue: null, source: null, block: 0, link: 'cue', sameAs: null };
    expect(candidatesFor(layout, [[{ ...ana, probability }]], draft)).toHaveLength(count);
  });
});
