import { describe, expect, it } from 'vitest';
import { condense } from '../../src/render/condense.ts';

describe('condense', () => {
  it('keeps values that have room', () => {
    expect(condense([0.1, 0.9], 5)).toEqual([0.1, 0.9]);
  });

  it('takes the mean of equal stretches', () => {
    expect(condense([0, 1, 0.5, 0.5, 1, 1], 3)).toEqual([0.5, 0.5, 1]);
  });

  it('lets no value count twice or be lost where stretches differ in length', () => {
    expect(condense([3, 3, 3, 9, 9], 2)).toEqual([3, 7]);
  });
});
