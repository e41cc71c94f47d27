import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeArticle, attributeQuotes, scoreSentiment, scoreTension, splitParagraphs } from '../../src/index.ts';
import { loadGoldens } from '../articles/golden.ts';
import { anyText, RUNS } from './texts.ts';

describe('the answer depends on the text alone', () => {
  it('whatever ran before', () => {
    fc.assert(fc.property(anyText, fc.array(anyText, { minLength: 1, maxLength: 3 }), (text, others) => {
      const before = JSON.stringify(analyzeArticle(text));
      for (const other of others) analyzeArticle(other);
      expect(JSON.stringify(analyzeArticle(text))).toBe(before);
    }), { ...RUNS, numRuns: 80 });
  });

  it('whichever verb reads it', () => {
    fc.assert(fc.property(anyText, (text) => {
      const { article, quotes, speakers, sentiment, tension } = analyzeArticle(text);
      const { quotes: attributed, speakers: named } = attributeQuotes(text);
      expect(splitParagraphs(text)).toEqual(article);
      expect(attributeQuotes(article)).toEqual({ quotes: attributed, speakers: named });
      expect(scoreSentiment(article)).toEqual(sentiment);
      // The analysis knows the speakers, so it calls the parties by their full names.
      expect({ ...scoreTension(article), parties: [] }).toEqual({ ...tension, parties: [] });
      expect(quotes).toMatchObject(attributed);
      expect(speakers).toMatchObject(named);
    }), { ...RUNS, numRuns: 80 });
  });

  it('and leaves an article it is given as it was, frozen or not', () => {
    for (const { source } of loadGoldens()) {
      const article = deepFreeze(splitParagraphs(source));
      const before = JSON.stringify(article);
      attributeQuotes(article);
      scoreSentiment(article);
      scoreTension(article);
      expect(JSON.stringify(article)).toBe(before);
    }
  });
});

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value) as unknown[]) if (typeof part === 'object' && part !== null) deepFreeze(part);
  return Object.freeze(value);
}
