import { expect, it } from 'vitest';
import { genderOfFirstName, isFirstNameAlone } from '../../../src/speakers/names/gender.ts';

it.each([
  ['Ruth', 'she'],
  ['Thomas', 'he'],
  ['JOSÉ', 'he'],
  ['Sinéad', 'she'],
  ['Chukwuma', 'he'],
  ['Gemma', 'she'],
  ['Eamonn', 'he'],
  ['Kelly', 'she'],
  ['Kim', 'unknown'],
  ['Alex', 'unknown'],
  ['Claude', 'unknown'],
  ['Harpreet', 'unknown'],
  ['Carol', 'she'],
  ['Grandma', 'she'],
  ['Grandpa', 'he'],
  ['Harbour', undefined],
  ['constructor', undefined],
  ['', undefined],
])('genderOfFirstName(%j)', (name, expected) => {
  expect(genderOfFirstName(name)).toBe(expected);
});

it.each([['Ruth', true], ['Harbour', false]])('isFirstNameAlone(%j)', (word, expected) => {
  expect(isFirstNameAlone(word)).toBe(expected);
});
