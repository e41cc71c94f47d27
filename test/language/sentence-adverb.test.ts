import { expect, it } from 'vitest';
import { isSentenceAdverb } from '../../src/language/sentence-adverb.ts';
import { rangeOf, read } from '../reading.ts';

it.each([
  ['at the head of a text', 'Critically, it said no.', 'Critically', true],
  ['after a sentence', 'It came. Notably, it said no.', 'Notably', true],
  ['after a closing mark', 'It is “late.” Reportedly, it said no.', 'Reportedly', true],
  ['a country', 'Italy, it turned out, said no.', 'Italy', false],
  ['a last name', 'So says Chris Early, who runs the mill.', 'Early', false],
  ['without a comma', 'Apparently it said no.', 'Apparently', false],
])('isSentenceAdverb: %s', (_, text, word, expected) => {
  const { tokens } = read(text);
  expect(isSentenceAdverb(tokens, rangeOf(read(text), word).first)).toBe(expected);
});
