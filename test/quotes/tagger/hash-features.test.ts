import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/english/english.ts';
import { layOut } from '../../../src/quotes/layout.ts';
import { BUCKET_COUNT, FEATURE_COUNT, hashFeatures } from '../../../src/quotes/tagger/hash-features.ts';
import { sequencesOf } from '../../../src/quotes/tagger/sequence.ts';
import { COLUMNS, makeView, MARGIN } from '../../../src/quotes/tagger/sequence-view.ts';
import { TEMPLATES } from '../../../src/quotes/tagger/templates.ts';
import { viewSequence } from '../../../src/quotes/tagger/view-sequence.ts';

const room = makeView(200);

function bucketsOf(text: string, view = makeView(100)): number[][] {
  const reading = english.read(text, [{ start: 0, end: text.length }]);
  const [sequence] = sequencesOf(layOut(reading), reading.passages[0]);
  const { length } = viewSequence(reading.tokens, sequence, new Uint8Array(reading.tokens.length), ({ lemma }) => lemma === 'say' ? 7 : 0, view);
  const buckets = new Int32Array(length * FEATURE_COUNT);
  hashFeatures(view, buckets);
  return Array.from({ length }, (_, t) => [...buckets.subarray(t * FEATURE_COUNT, (t + 1) * FEATURE_COUNT)]);
}

describe('hashFeatures', () => {
  it('gives each token a bucket for each template', () => {
    for (const features of bucketsOf('“We won,” she said.')) {
      expect(features).toHaveLength(TEMPLATES.length);
      for (const bucket of features) expect(bucket).toBeLessThan(BUCKET_COUNT);
    }
  });

  it('tells a word from another, and before from after', () => {
    const word = TEMPLATES.findIndex((template) => template.length === 1 && template[0] === 'word');
    const [first, second, third] = bucketsOf('yes yes no');
    expect(first[word]).toBe(second[word]);
    expect(third[word]).not.toBe(first[word]);
    expect(first).not.toEqual(second);
  });

  it('leaves nothing of the sequence before in a view that is used again', () => {
    bucketsOf('“It is over,” the minister said on Friday, and nobody believed that he would say more.', room);
    expect(bucketsOf('The rain came late.', room)).toEqual(bucketsOf('The rain came late.'));
  });
});

describe('TEMPLATES', () => {
  it('look no farther than the margin', () => {
    const offsets = TEMPLATES.flat().map((clue) => typeof clue === 'string' ? 0 : clue[1]);
    expect(Math.max(...offsets.map(Math.abs))).toBeLessThanOrEqual(MARGIN);
  });

  it('use every column but none twice for the same thing', () => {
    const keys = TEMPLATES.map((template) => JSON.stringify(template));
    expect(new Set(keys).size).toBe(keys.length);
    const used = new Set(TEMPLATES.flat().map((clue) => typeof clue === 'string' ? clue : clue[0]));
    expect(COLUMNS.filter((column) => !used.has(column))).toEqual(['nothing']);
  });
});
