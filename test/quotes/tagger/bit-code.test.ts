import { describe, expect, it } from 'vitest';
import { decodeBits, encodeBits } from '../../../src/quotes/tagger/bit-code.ts';

describe('symbols as bits', () => {
  it.each([
    ['none', []],
    ['one', [3]],
    ['one over and over', [2, 2, 2, 2, 2, 2, 2, 2, 2]],
    ['two', [0, 30, 30, 0]],
    ['all alike often', Array.from({ length: 31 }, (_, i) => i)],
    ['each twice as often as the one before', Array.from({ length: 12 }, (_, i) => new Array<number>(2 ** i).fill(i)).flat()],
  ])('%s', (_, symbols) => {
    expect([...decodeBits(encodeBits(symbols))]).toEqual(symbols);
  });

  it('the frequent ones have the short codes', () => {
    expect(encodeBits([1, 1, 1, 1, 5, 5, 7]).lengths).toBe('01000202');
  });

  it('take next to no more than their entropy', () => {
    const symbols = Array.from({ length: 5000 }, (_, i) => Math.floor(15 + 6 * Math.sin(i * i) ** 3));
    const entropy = [...new Set(symbols)].map((symbol) => symbols.filter((other) => other === symbol).length)
      .reduce((sum, count) => sum - count * Math.log2(count / symbols.length), 0);
    expect(atob(encodeBits(symbols).bits).length * 8).toBeLessThan(entropy * 1.03);
  });
});
