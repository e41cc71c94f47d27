import { expect, it } from 'vitest';
import { isCalendarWord, isTimeModifier, isTimeWord } from '../../src/language/time-words.ts';

it.each([
  ['tuesday', true, true],
  ['sept.', true, true],
  ['tuesdays', true, true],
  ['yesterday', false, true],
  ['weeks', false, true],
  ['midnight', false, true],
  ['harbour', false, false],
  ['may', false, false],
  ['constructor', false, false],
])('%s', (word, isCalendar, isTime) => {
  expect([isCalendarWord(word), isTimeWord(word)]).toEqual([isCalendar, isTime]);
});

it.each([['last', true], ['earlier', true], ['harbour', false]])('isTimeModifier(%j)', (word, expected) => {
  expect(isTimeModifier(word)).toBe(expected);
});
