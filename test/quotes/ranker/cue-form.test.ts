import { expect, it } from 'vitest';
import { formOf } from '../../../src/quotes/ranker/cue-form.ts';
import { rangeOf, read } from '../../reading.ts';

it.each([
  ['finite', 'Harbour master Leo Finch said the pier was safe.', 'said'],
  ['according', 'The pier is safe, according to Leo Finch.', 'according to'],
  ['noun', 'Nobody believed his claim that the pier was safe.', 'claim'],
  ['participle', 'Finch left the hall, insisting the pier was safe.', 'insisting'],
  ['infinitive', 'Finch went on to claim that the pier was safe.', 'claim'],
  ['passive', 'The pier was described as safe.', 'was described'],
])('%s: %s', (form, text, cue) => {
  const reading = read(text);
  expect(formOf(reading.tokens, rangeOf(reading, cue))).toBe(form);
});
