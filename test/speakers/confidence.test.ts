import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/quotes/draft.ts';
import { confidenceOf } from '../../src/speakers/confidence.ts';
import type { Resolution } from '../../src/speakers/resolve-source.ts';
import type { SpeakerKind } from '../../src/speakers/types.ts';

const KINDS: SpeakerKind[] = ['person', 'organization', 'group', 'unnamed', 'document'];
const WAYS: Resolution['by'][] = ['name', 'pronoun', 'description'];

const draft = (certainty?: number): Draft => ({
  kind: 'direct', content: [{ start: 0, end: 1 }], cue: null, source: null, block: 0, link: 'cue', sameAs: null, ...(certainty === undefined ? {} : { certainty }),
});
const resolution = (by: Resolution['by'], kind: SpeakerKind): Resolution => ({
  by, entity: { kind, kindIsGuess: false, name: 'Ruth Abara', words: ['ruth', 'abara'], gender: 'she', mentions: [], roles: [], hasPost: false, roleWords: [], issuer: null },
});

describe.each(WAYS)('confidence in a speaker known by %s', (by) => {
  it.each(KINDS)('%s: grows with the certainty of the source', (kind) => {
    const grown = [0, 0.2, 0.4, 0.6, 0.8, 1].map((certainty) => confidenceOf(draft(certainty), resolution(by, kind)));
    expect(grown).toEqual([...grown].sort((a, b) => a - b));
    expect(grown[0]).toBeLessThan(grown[5]);
    expect(grown[0]).toBeGreaterThan(0);
    expect(grown[5]).toBeLessThanOrEqual(1);
  });
});

it('a source that needed no choice is certain', () => {
  expect(confidenceOf(draft(), resolution('name', 'person'))).toBe(confidenceOf(draft(1), resolution('name', 'person')));
});

// How sure a pronoun is beside a name the fit tells: on the annotated articles they are as good as even.
it('a person is less sure by a description than by a name or a pronoun', () => {
  const [name, pronoun, description] = WAYS.map((by) => confidenceOf(draft(0.2), resolution(by, 'person')));
  expect(Math.min(name, pronoun)).toBeGreaterThan(description);
});
