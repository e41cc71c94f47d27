import { describe, expect, it } from 'vitest';
import { findNameRuns, isLink, isParticle, isTitleCase } from '../../../src/speakers/names/name-runs.ts';
import { read, wordsOf } from '../../reading.ts';

function runs(text: string): string[] {
  const reading = read(text);
  return findNameRuns(reading.tokens, reading.passages).map((run) => wordsOf(reading, run));
}

describe('findNameRuns', () => {
  it.each([
    ['two words', 'Yesterday Grace Obi left.', ['Grace Obi']],
    ['a first name that tells a season', 'Summer Obi left.', ['Summer Obi']],
    ['a title before it', 'We met Justice Minister Tomas Lind there.', ['Justice Minister Tomas Lind']],
    ['an initial', 'We met Grace T. Obi there.', ['Grace T. Obi']],
    ['a hyphen', 'We met Anne-Marie Okafor-Lund there.', ['Anne-Marie Okafor-Lund']],
    ['a last syllable written small', 'We met Moon Dae-jin and Cheuk Wai-yip there.', ['Moon Dae-jin', 'Cheuk Wai-yip']],
    ['no word that a hyphen ties to the next', 'We met the New York-run trust there.', ['New York']],
    ['small particles', 'We met Pieter van der Berg and Ines de la Cruz.', ['Pieter van der Berg', 'Ines de la Cruz']],
    ['an article with a hyphen', 'We met Bashar al-Khatib there.', ['Bashar al-Khatib']],
    ['an apostrophe', 'We met Siobhan O’Dell there.', ['Siobhan O’Dell']],
    ['an office with of', 'The Bank of Norway met the Secretary of State.', ['Bank of Norway', 'Secretary of State']],
    ['an ampersand', 'The lawyers for Hart & Lowe left.', ['Hart & Lowe']],
    ['two names with and', 'We met Grace Obi and Tomas Lind.', ['Grace Obi', 'Tomas Lind']],
    ['a person and their body', 'We met Tomas Lind of the Harbour Trust.', ['Tomas Lind', 'Harbour Trust']],
    ['a possessor and what is owned', 'We met at Norway’s Parliament.', ['Norway', 'Parliament']],
    ['days and months are no names', 'On Monday and in January we met.', []],
    ['a pronoun is no name', 'There I stood, and I’m glad.', []],
    ['the first word of a sentence is no name', 'Nobody came. Several left.', []],
    ['an adverb before a comma is no name, as a country is', 'Critically, it rained. Italy, it rained.', ['Italy']],
    ['nor is what describes the next', 'Recent reports differ. Local papers agree.', []],
    ['no name goes over a line', 'We met Grace\nObi came later.', ['Grace', 'Obi']],
    ['no names in a headline of capitals', 'Grace Obi Wins Harbour Vote After Long Night', []],
  ])('%s', (_, text, expected) => {
    expect(runs(text)).toEqual(expected);
  });
});

describe('isTitleCase', () => {
  it.each([
    ['Council Approves Harbour Plan After Protest', true],
    ['Council approves harbour plan after protest', false],
    ['Grace Obi of Harbour Trust met Tomas Lind of Larch Foods.', false],
    ['Yes', false],
  ])('%s', (text, expected) => {
    const { tokens, passages } = read(text);
    expect(isTitleCase(tokens, passages[0])).toBe(expected);
  });
});

it.each([['of', true], ['and', true], ['von', false]])('isLink(%j)', (word, expected) => {
  expect(isLink(word)).toBe(expected);
});

it.each([['von', true], ['bin', true], ['of', false]])('isParticle(%j)', (word, expected) => {
  expect(isParticle(word)).toBe(expected);
});
