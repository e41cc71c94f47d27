import { describe, expect, it } from 'vitest';
import { canSpeak, genderOfNoun, isPersonNoun, kindOfNoun, singular } from '../../src/speakers/common-nouns.ts';

it.each([
  ['officials', 'official'],
  ['deputies', 'deputy'],
  ['witnesses', 'witness'],
  ['coaches', 'coach'],
  ['spokesmen', 'spokesman'],
  ['businesswomen', 'businesswoman'],
  ['people', 'person'],
  ['boss', 'boss'],
  ['crisis', 'crisis'],
  ['mayor', 'mayor'],
])('singular(%j)', (noun, expected) => {
  expect(singular(noun)).toBe(expected);
});

describe('isPersonNoun', () => {
  it.each(['mayor', 'officials', 'baker', 'cellist', 'co-founder', 'vice-president', 'policewoman', 'librarian', 'midwife', 'signatory', 'twins', 'trainee', 'schoolboy', 'lady', 'cornerback', 'apprentice', 'granddad', 'garda', 'reverend'])('%s', (noun) => {
    expect(isPersonNoun(noun)).toBe(true);
  });

  it.each(['river', 'number', 'report', 'table', 'disaster', 'letters', 'others', 'neither', 'further', 'drawers', 'reactor', 'checklist', 'committee', 'coffee', 'toString', ''])('not %j', (noun) => {
    expect(isPersonNoun(noun)).toBe(false);
  });
});

describe('canSpeak', () => {
  it.each(['officials', 'crowd', 'company', 'report', 'users', 'voice', 'percent', 'description', 'menu', 'pub', 'podcast', 'nightclub', 'congregation'])('%s', (noun) => {
    expect(canSpeak(noun)).toBe(true);
  });

  it.each(['bias', 'billboards', 'results', 'tea'])('not %s', (noun) => {
    expect(canSpeak(noun)).toBe(false);
  });
});

describe('kindOfNoun', () => {
  it.each([
    ['official', false, 'unnamed'],
    ['officials', true, 'group'],
    ['residents', true, 'group'],
    ['couple', false, 'group'],
    ['ministry', false, 'organization'],
    ['carmaker', false, 'organization'],
    ['banks', true, 'group'],
    ['report', false, 'document'],
    ['lawsuit', false, 'document'],
    ['welder', false, 'unnamed'],
  ])('%s', (noun, isPlural, expected) => {
    expect(kindOfNoun(noun, isPlural)).toBe(expected);
  });
});

it.each([['spokeswoman', 'she'], ['sons', 'he'], ['dutchman', 'he'], ['irishwoman', 'she'], ['auntie', 'she'], ['countess', 'she'], ['friars', 'he'], ['granddad', 'he'], ['german', 'unknown'], ['mayor', 'unknown']])('genderOfNoun(%j)', (noun, expected) => {
  expect(genderOfNoun(noun)).toBe(expected);
});
