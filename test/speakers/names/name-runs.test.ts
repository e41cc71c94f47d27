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
    ['a nickname in marks', 'We met Tomas “Boots” Lind and Grace "The Rook" Obi there.', ['Tomas “Boots” Lind', 'Grace "The Rook" Obi']],
    ['words in marks after a longer name', 'At Upper Larch Foods “Boots” Lind met us.', ['Upper Larch Foods', 'Boots', 'Lind']],
    ['a mark that nothing closes', 'We met Tomas “Boots Lind there.', ['Tomas', 'Boots Lind']],
    ['small words in marks', 'We met Tomas “old boots” Lind there.', ['Tomas', 'Lind']],
    ['more words in marks', 'We met Tomas “Old Muddy Boots” Lind there.', ['Tomas', 'Old Muddy Boots', 'Lind']],
    ['a last word in marks', 'We met Tomas “Boots” there.', ['Tomas', 'Boots']],
    ['regular days', 'On Saturdays Obi met us.', ['Obi']],
    ['a post with a small word', 'We met Agent in Charge Grace Obi there.', ['Agent in Charge Grace Obi']],
    ['a post in a place', 'We met Commander in Oslo Harbour there.', ['Commander', 'Oslo Harbour']],
    ['a place that is in somebody’s charge', 'We left Wick in Charge there.', ['Wick', 'Charge']],
    ['an initial', 'We met Grace T. Obi there.', ['Grace T. Obi']],
    ['a hyphen', 'We met Anne-Marie Okafor-Lund there.', ['Anne-Marie Okafor-Lund']],
    ['a last syllable written small', 'We met Han Dae-min and Lau Wai-lok there.', ['Han Dae-min', 'Lau Wai-lok']],
    ['a first name with one', 'We met Jin-ho Abaraq there.', ['Jin-ho Abaraq']],
    ['no word that a hyphen ties to the next', 'We met the New York-run trust there.', ['New York']],
    ['small particles', 'We met Pieter van der Berg and Ines de la Cruz.', ['Pieter van der Berg', 'Ines de la Cruz']],
    ['an article with a hyphen', 'We met Bashar al-Khatib there.', ['Bashar al-Khatib']],
    ['an apostrophe', 'We met Siobhan O’Dell there.', ['Siobhan O’Dell']],
    ['an office with of', 'The Bank of Norway met the Secretary of State.', ['Bank of Norway', 'Secretary of State']],
    ['an ampersand', 'The lawyers for Hart & Lowe left.', ['Hart & Lowe']],
    ['two names with and', 'We met Grace Obi and Tomas Lind.', ['Grace Obi', 'Tomas Lind']],
    ['a person and their body', 'We met Tomas Lind of the Harbour Trust.', ['Tomas Lind', 'Harbour Trust']],
    ['what a department is for', 'The Ministry of Fisheries and Rural Works met the Centre for Harbour Control and Safety.', ['Ministry of Fisheries and Rural Works', 'Centre for Harbour Control and Safety']],
    ['a list of what a department is for', 'The Bureau of Salt, Herring and Customs met.', ['Bureau of Salt, Herring and Customs']],
    ['another body', 'The Ministry of Fisheries and Larch Foods met.', ['Ministry of Fisheries', 'Larch Foods']],
    ['a person', 'The Ministry of Fisheries, Grace Obi and Tomas Lind met.', ['Ministry of Fisheries', 'Grace Obi', 'Tomas Lind']],
    ['a topic far away', 'The Ministry of Fisheries and Larch Foods met at Rural Works.', ['Ministry of Fisheries', 'Larch Foods', 'Rural Works']],
    ['a topic that ends no list', 'At the Ministry of Fisheries, Rural Works and Larch Foods met.', ['Ministry of Fisheries', 'Rural Works', 'Larch Foods']],
    ['a topic after no body', 'The Isle of Wick and Rural Works met.', ['Isle of Wick', 'Rural Works']],
    ['the police of one place', 'In Wick, Upper Larch Police met.', ['Wick', 'Upper Larch Police']],
    ['the police and a longer name', 'The Harbour Trust Board and Upper Larch Police met.', ['Harbour Trust Board', 'Upper Larch Police']],
    ['the police of two places', 'Wick and Upper Larch Police met.', ['Wick and Upper Larch Police']],
    ['a place and the police', 'Wick and Police met.', ['Wick', 'Police']],
    ['a place and a body of another', 'Wick and Upper Larch Foods met.', ['Wick', 'Upper Larch Foods']],
    ['a body of its members', 'The National Bakers’ Guild met the Bakers’ Daily.', ['National Bakers’ Guild', 'Bakers', 'Daily']],
    ['a possessor and what is owned', 'We met at Norway’s Parliament.', ['Norway', 'Parliament']],
    ['days and months are no names', 'On Monday and in January we met.', []],
    ['a pronoun is no name', 'There I stood, and I’m glad.', []],
    ['the first word of a sentence is no name', 'Nobody came. Several left.', []],
    ['an adverb before a comma is no name, as a country is', 'Now “it is late.” Reportedly, it rained. Critically, it rained. Italy, it rained.', ['Italy']],
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
