import { describe, expect, it } from 'vitest';
import { headNoun, isSubjectPronoun, nounPhraseEndingAt, nounPhrasesWithin, nounPhraseStartingAt } from '../../src/language/noun-phrases.ts';
import { rangeOf, read, wordsOf } from '../reading.ts';

describe('nounPhraseEndingAt', () => {
  it.each([
    ['a name', 'Ruth Abara said so.', 'said', 'Ruth Abara'],
    ['a determiner and adjectives', 'Then the tired old baker said so.', 'said', 'the tired old baker'],
    ['a possessive pronoun', 'Then her new lawyer said so.', 'said', 'her new lawyer'],
    ['a possessor', 'Then the mayor’s new lawyer said so.', 'said', 'the mayor’s new lawyer'],
    ['a preposition', 'The head of the union said so.', 'said', 'The head of the union'],
    ['what stands above', 'A sign above the door said so.', 'said', 'A sign above the door'],
    ['what stands outside', 'A sign outside the door said so.', 'said', 'A sign outside the door'],
    ['what hangs inside', 'A sign inside the door said so.', 'said', 'A sign inside the door'],
    ['what stands beside', 'A sign beside the door said so.', 'said', 'A sign beside the door'],
    ['two prepositions', 'The head of the union for nurses said so.', 'said', 'The head of the union for nurses'],
    ['two with and', 'Ruth Abara and the baker said so.', 'said', 'Ruth Abara and the baker'],
    ['and that joins clauses', 'She met the baker and Tomas Lind said so.', 'said', 'Tomas Lind'],
    ['names that a preposition ties', 'A spokesman for Wick Fire and Rescue said so.', 'said', 'A spokesman for Wick Fire and Rescue'],
    ['a name and a noun that one ties', 'A spokesman for Wick and its baker said so.', 'said', 'its baker'],
    ['a noun and a name that one ties', 'A spokesman for the bakers and Wick said so.', 'said', 'Wick'],
    ['names within a clause', 'They met a spokesman for Ruth Abara and Tomas Lind said so.', 'said', 'Tomas Lind'],
    ['names after a verb', 'They saw Ruth Abara and Tomas Lind said so.', 'said', 'Tomas Lind'],
    ['a hyphen', 'The vice-president said so.', 'said', 'The vice-president'],
    ['an adverb and a hyphen', 'Then Marsh’s now-retired baker said so.', 'said', 'Marsh’s now-retired baker'],
    ['lead before a noun', 'The study lead author Ruth Abara said so.', 'said', 'The study lead author Ruth Abara'],
    ['a verb before a noun', 'These roads lead traders here.', 'here', 'traders'],
    ['brackets', 'Ruth Abara (Labour) said so.', 'said', 'Ruth Abara (Labour)'],
    ['a pronoun', 'Then she said so.', 'said', 'she'],
    ['part of some', 'Then one of them said so.', 'said', 'one of them'],
    ['that, which opens a clause', 'He knew that officials said so.', 'said', 'officials'],
    ['a relative pronoun', 'The baker who said so left.', 'said', null],
    ['there', 'He knew there was a mill.', 'was', null],
    ['an adverb', 'He loudly said so.', 'said', null],
  ])('%s', (_, text, before, expected) => {
    const reading = read(text);
    expect(wordsOf(reading, nounPhraseEndingAt(reading.tokens, rangeOf(reading, before).first, 0))).toBe(expected);
  });

  it('looks no further back than it may', () => {
    const reading = read('The head of the union said so.');
    expect(wordsOf(reading, nounPhraseEndingAt(reading.tokens, 5, 3))).toBe('the union');
  });
});

describe('nounPhraseStartingAt', () => {
  it.each([
    ['a name', 'said Ruth Abara on Monday', 'Ruth', 'Ruth Abara'],
    ['a preposition', 'said the head of the union.', 'the', 'the head of the union'],
    ['two with and', 'said Ruth Abara and Tomas Lind.', 'Ruth', 'Ruth Abara and Tomas Lind'],
    ['a pronoun', 'said she on Monday', 'she', 'she'],
    ['part of some', 'said one of them.', 'one', 'one of them'],
    ['up to a comma', 'said Ruth Abara, a baker.', 'Ruth', 'Ruth Abara'],
    ['no noun', 'said quickly and left', 'quickly', null],
  ])('%s', (_, text, first, expected) => {
    const reading = read(text);
    const phrase = nounPhraseStartingAt(reading.tokens, rangeOf(reading, first).first, reading.tokens.length);
    expect(wordsOf(reading, phrase)?.replace(/ on Monday$/u, '') ?? null).toBe(expected);
  });
});

describe('nounPhrasesWithin', () => {
  const phrases = (text: string): string[] => {
    const reading = read(text);
    return nounPhrasesWithin(reading.tokens, 0, reading.tokens.length).map((range) => wordsOf(reading, range));
  };

  it('finds one after the other', () => {
    expect(phrases('The head of the union told her that two ferries sank near Split.')).toEqual(['The head of the union', 'two ferries', 'Split']);
  });

  it('finds none where there is no noun', () => {
    expect(phrases('Then, very slowly, again.')).toEqual([]);
  });

  it('looks at words that could begin a phrase but do not only once', () => {
    const { tokens } = read(`${'the very same old '.repeat(40_000)}.`);
    const start = performance.now();
    expect(nounPhrasesWithin(tokens, 0, tokens.length)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('headNoun', () => {
  it.each([
    ['the tired old baker', 'baker'],
    ['the head of the union', 'head'],
    ['a spokesman for the housing ministry', 'spokesman'],
    ['a Treasury official', 'official'],
    ['a study documenting the health of children', 'study'],
    ['the mayor’s lawyer', 'lawyer'],
    ['the wounded', 'wounded'],
  ])('%s', (phrase, expected) => {
    const { tokens } = read(phrase);
    expect(tokens[headNoun(tokens, { first: 0, end: tokens.length })].text).toBe(expected);
  });
});

it.each([['she', true], ['others', true], ['him', false], ['baker', false]])('isSubjectPronoun(%j)', (word, expected) => {
  expect(isSubjectPronoun(read(word).tokens[0])).toBe(expected);
});
