import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/english/english.ts';
import { cueKey, packPropensities, propensityStep, readPropensities } from '../../../src/quotes/tagger/cue-propensity.ts';

const tokensOf = (text: string): ReturnType<typeof english.read>['tokens'] => english.read(text, [{ start: 0, end: text.length }]).tokens;

describe('propensityStep', () => {
  it.each([
    [0, 500, 0],
    [1, 1, 0],
    [2, 300, 0],
    [5, 100, 2],
    [30, 60, 5],
    [90, 100, 7],
  ])('%i cues in %i occurrences: %i', (cues, occurrences, step) => {
    expect(propensityStep(cues, occurrences)).toBe(step);
  });
});

describe('cueKey', () => {
  it.each([
    ['They said so.', 'said', { list: 'verbs', word: 'say' }],
    ['It rained, according to her.', 'according', { list: 'forms', word: 'according' }],
    ['The statement was short.', 'statement', { list: 'forms', word: 'statement' }],
    ['The statement was short.', 'The', null],
  ])('%s %s', (text, word, key) => {
    const token = tokensOf(text).find((each) => each.text === word);
    expect(token && cueKey(token)).toEqual(key);
  });
});

describe('readPropensities', () => {
  it('reads what packPropensities writes', () => {
    const propensityOf = readPropensities(packPropensities({ verbs: new Map([['say', 7], ['walk', 0]]), forms: new Map([['statement', 3], ['blarsk', 1]]) }));
    expect(tokensOf('They said the statement walked to Blarsk.').map(propensityOf)).toEqual([0, 7, 0, 3, 0, 0, 1, 0]);
  });
});
