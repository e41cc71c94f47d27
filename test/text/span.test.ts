import { describe, expect, it } from 'vitest';
import { unite } from '../../src/text/span.ts';

describe('unite', () => {
  const span = (start: number, end: number) => ({ start, end });
  it.each([
    ['what is apart stays apart, in order', [span(5, 8), span(0, 2)], [span(0, 2), span(5, 8)]],
    ['what touches stays two', [span(0, 2), span(2, 4)], [span(0, 2), span(2, 4)]],
    ['what overlaps becomes one', [span(0, 4), span(2, 6), span(5, 7)], [span(0, 7)]],
    ['what lies within another is gone', [span(0, 9), span(2, 4), span(0, 9)], [span(0, 9)]],
    ['nothing', [], []],
  ])('%s', (_, spans, united) => {
    expect(unite(spans)).toEqual(united);
  });
});
