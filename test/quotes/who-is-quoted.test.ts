import { expect, it } from 'vitest';
import type { Draft } from '../../src/quotes/draft.ts';
import { layOut } from '../../src/quotes/layout.ts';
import { knowWhoIsQuoted } from '../../src/quotes/who-is-quoted.ts';
import { rangeOf, read, wordsOf } from '../reading.ts';

it.each([
  ['the one who is quoted', 'The Herald quoted a retired diver as saying the quay would fall.', 'quoted', 'a retired diver'],
  ['the cue that says so', 'The Herald quoted a retired diver as saying the quay would fall.', 'saying', 'a retired diver'],
  ['who quotes', 'The Herald quoted a rule that the quay would fall.', 'quoted', 'The Herald'],
  ['who quotes after what is said', 'The Herald said the quay would fall and quoted a diver as saying so.', 'said', 'The Herald'],
  ['another verb', 'The Herald took it as saying the quay would fall.', 'saying', 'The Herald'],
  ['who was quoted', 'A diver was quoted by the Herald as saying the quay would fall.', 'saying', 'A diver'],
] as const)('%s', (_, text, cue, expected) => {
  const reading = read(text);
  const source = rangeOf(reading, text.startsWith('A') ? 'A diver' : 'The Herald');
  const draft: Draft = { kind: 'indirect', content: [{ start: text.indexOf('the quay'), end: text.length }], cue: rangeOf(reading, cue), source, block: 0, link: 'cue', sameAs: null };
  const [found] = knowWhoIsQuoted(layOut(reading), [draft]);
  expect(wordsOf(reading, found.source)).toBe(expected);
});
