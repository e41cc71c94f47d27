import { describe, expect, it } from 'vitest';
import { attributeQuotes } from '../../../src/index.ts';
import { likelyCues, shareOutCues } from '../../../src/quotes/ranker/choose-cue.ts';
import type { ScoredCue } from '../../../src/quotes/ranker/choose-cue.ts';
import type { TaggedSpan } from '../../../src/quotes/tagger/tag-passage.ts';

const option = (token: number, score: number): ScoredCue => ({ cue: { first: token, end: token + 1 }, score });

describe('shareOutCues', () => {
  it.each<[string, ScoredCue[][], (number | null)[]]>([
    ['each its best', [[option(3, 0.9)], [option(8, 0.7)]], [3, 8]],
    ['another one where a surer quote has the best', [[option(8, 0.6), option(3, 0.5)], [option(8, 0.9)]], [3, 8]],
    ['the same one where the others are far worse', [[option(8, 0.8), option(3, 0.1)], [option(8, 0.9)]], [8, 8]],
    ['none where there is none', [[], [option(8, 0.9)]], [null, 8]],
  ])('gives %s', (_, options, expected) => {
    expect(shareOutCues(options).map((cue) => cue?.first ?? null)).toEqual(expected);
  });
});

describe('likelyCues', () => {
  it('are those that the tagger takes, not the same with more words', () => {
    const source: TaggedSpan = { label: 'source', firstToken: 3, endToken: 4, probability: 0.9 };
    const said: TaggedSpan = { label: 'cue', firstToken: 4, endToken: 5, probability: 0.6 };
    const saidOnMonday: TaggedSpan = { label: 'cue', firstToken: 4, endToken: 7, probability: 0.3 };
    const passage = { spans: [source, said], candidates: [source, said, saidOnMonday], contentShare: new Float32Array(9) };
    expect(likelyCues(passage)).toEqual([{ first: 4, end: 5, probability: 0.6 }]);
  });
});

describe('cueOptions', () => {
  it.each([
    ['Doctors fear that the strike will last into the spring, according to two people who were at the meeting on Tuesday.', false],
    ['The strike will last into the spring, according to two aides.', true],
  ])('%s', (text, isAccording) => {
    const [{ cue }] = attributeQuotes(text, { scope: 'all' }).quotes;
    expect(cue !== null && text.startsWith('according', cue.start)).toBe(isAccording);
  });
});
