import { describe, expect, it } from 'vitest';
import { findCueVerb } from '../../../src/quotes/frames/cue-verbs.ts';

describe('findCueVerb', () => {
  it.each([
    ['said', 'say', true, false],
    ['warned', 'warn', true, true],
    ['urging', 'urge', false, true],
    ['called', 'call', false, true],
    ['mocked', 'mock', false, false],
    ['fuming', 'fume', false, false],
  ])('%s', (lower, lemma, clause, infinitive) => {
    expect(findCueVerb({ lower, lemma })).toEqual({ clause, infinitive });
  });

  it.each([['declared', 'declared'], ['insists', 'insists'], ['noting', 'noting'], ['claiming', 'claiming']])('%s, though the tagger has no lemma for it', (lower, lemma) => {
    expect(findCueVerb({ lower, lemma })).toMatchObject({ clause: true });
  });

  it.each([['walked', 'walk'], ['was', 'be'], ['constructor', 'constructor']])('%s announces nothing', (lower, lemma) => {
    expect(findCueVerb({ lower, lemma })).toBeNull();
  });
});
