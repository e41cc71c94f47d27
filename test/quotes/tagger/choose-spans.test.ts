import { describe, expect, it } from 'vitest';
import { chooseSpans, mergeVariants } from '../../../src/quotes/tagger/choose-spans.ts';

const span = (first: number, end: number, probability: number, label = 0): { label: number; first: number; end: number; probability: number } => ({ label, first, end, probability });

describe('chooseSpans', () => {
  const worth = 0.3;

  it('takes spans that do not touch', () => {
    expect(chooseSpans([span(0, 2, 0.9), span(2, 4, 0.5, 1)], worth)).toEqual([span(0, 2, 0.9), span(2, 4, 0.5, 1)]);
  });

  it('leaves a span that is not worth it', () => {
    expect(chooseSpans([span(0, 2, 0.29)], worth)).toEqual([]);
  });

  it('takes the likelier of two that overlap, whatever their labels', () => {
    expect(chooseSpans([span(0, 3, 0.5, 2), span(2, 4, 0.6, 1)], worth)).toEqual([span(2, 4, 0.6, 1)]);
  });

  it('takes two that are each less likely than the one they exclude, when together they are worth more', () => {
    expect(chooseSpans([span(0, 4, 0.7), span(0, 2, 0.6), span(2, 4, 0.6)], worth)).toEqual([span(0, 2, 0.6), span(2, 4, 0.6)]);
  });
});

describe('mergeVariants', () => {
  it('sums spans that differ in marks only', () => {
    const merged = mergeVariants([span(0, 3, 0.5), span(1, 3, 0.2), span(1, 4, 0.1)], (at) => at === 1 || at === 2);
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({ first: 1, end: 3 });
    expect(merged[0].probability).toBeCloseTo(0.8);
  });

  it('keeps labels apart', () => {
    expect(mergeVariants([span(0, 1, 0.5, 0), span(0, 1, 0.2, 1)], () => true)).toHaveLength(2);
  });

  it('leaves nothing of a span that has marks alone', () => {
    expect(mergeVariants([span(0, 2, 0.5), span(0, 3, 0.2)], (at) => at === 2)).toEqual([span(2, 3, 0.2)]);
  });
});
