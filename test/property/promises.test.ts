import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeArticle, scoreSentiment, scoreTension } from '../../src/index.ts';
import { areInRange, brokenPromises } from '../promises.ts';
import { anyText, RUNS } from './texts.ts';

describe('for any string', () => {
  it('the analysis keeps every promise of the contract', () => {
    fc.assert(fc.property(anyText, (text) => {
      expect(brokenPromises(text, analyzeArticle(text))).toEqual([]);
    }), RUNS);
  });

  it.each(['“y h a r”—was'])('%s, which the fuzzer broke, keeps them', (text) => {
    expect(brokenPromises(text, analyzeArticle(text))).toEqual([]);
  });

  it('the analysis is plain data: JSON gives it back whole', () => {
    fc.assert(fc.property(anyText, (text) => {
      const analysis = analyzeArticle(text);
      expect(JSON.parse(JSON.stringify(analysis))).toStrictEqual(analysis);
    }), { ...RUNS, numRuns: 100 });
  });

  it('scores are within their ranges, also toward a target', () => {
    fc.assert(fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      const tension = scoreTension(text);
      expect(areInRange({ sentiment: scoreSentiment(text), tension })).toBe(true);
      expect(areInRange({ sentiment: scoreSentiment(text, { target: { start, end } }), tension })).toBe(true);
    }), RUNS);
  });
});
