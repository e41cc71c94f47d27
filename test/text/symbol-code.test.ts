import { describe, expect, it } from 'vitest';
import { decodeSymbols, encodeSymbols, fromSigned, toSigned } from '../../src/text/symbol-code.ts';

const randoms = (count: number, most: number) => {
  let state = 1;
  return Array.from({ length: count }, () => (state = (state * 48_271) % 2_147_483_647) % most);
};

/** In how many bytes they can be told, if each is as likely everywhere as it is in all. */
function entropy(symbols: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const symbol of symbols) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  return [...counts.values()].reduce((bits, count) => bits - count * Math.log2(count / symbols.length), 0) / 8;
}

const bytesOf = (code: string) => atob(code).length;

describe('coded symbols', () => {
  it.each<[string, number[]]>([
    ['none', []],
    ['one', [3]],
    ['the least, over and over', new Array<number>(50_000).fill(0)],
    ['all there can be', Array.from({ length: 256 }, (_, i) => 255 - i)],
    ['any', randoms(20_000, 60)],
    ['one that comes late and then always', [...new Array<number>(9000).fill(0), ...new Array<number>(9000).fill(7)]],
  ])('%s: they are given back', (_, symbols) => {
    for (const context of [undefined, { row: 3, after: 1 }, { row: 1, after: 5 }, { row: 9, after: 13 }]) {
      expect([...decodeSymbols(encodeSymbols(symbols, context))]).toEqual(symbols);
    }
  });

  it('take little more than their entropy', () => {
    const symbols = randoms(20_000, 1000).map((number) => Math.floor(Math.sqrt(number)));
    expect(bytesOf(encodeSymbols(symbols).code)).toBeLessThan(1.02 * entropy(symbols));
  });

  it('take less where their place in a row tells them', () => {
    const symbols = randoms(9000, 4).map((number, i) => number + 4 * (i % 3));
    expect(bytesOf(encodeSymbols(symbols, { row: 3, after: 1 }).code)).toBeLessThan(0.6 * entropy(symbols));
  });

  it('take less where the one before tells them', () => {
    const symbols = randoms(9000, 8);
    for (let i = 1; i < symbols.length; i++) if (i % 4 > 0) symbols[i] = symbols[i - 1];
    expect(bytesOf(encodeSymbols(symbols, { row: 1, after: 8 }).code)).toBeLessThan(0.6 * entropy(symbols));
  });
});

it('numbers on both sides of zero become small ones, and back', () => {
  expect([0, -1, 1, -2, 2, -20, 20].map(fromSigned)).toEqual([0, 1, 2, 3, 4, 39, 40]);
  for (let step = -20; step <= 20; step++) expect(toSigned(fromSigned(step))).toBe(step);
});
