import { describe, expect, it } from 'vitest';
import { attributeQuotes } from '../../src/index.ts';

/** The quotes with words in marks, each with its speaker. */
function inMarks(text: string): (string | undefined)[][] {
  const { quotes, speakers } = attributeQuotes(text);
  return quotes.filter(({ kind }) => kind !== 'indirect').map((quote) => [quote.text, speakers.find(({ id }) => id === quote.speaker)?.name]);
}

describe('words in marks of which a quote says whose they are', () => {
  it.each([
    ['call for', 'Ruth Abara blasted Thomas Lind’s call for a “town guard” on Wednesday.', [['town guard', 'Thomas Lind']]],
    ['statement about', 'The panel ruled that Thomas Lind’s statement about “thousands of rats” was false.', [['thousands of rats', 'Thomas Lind']]],
    ['claim that', 'Ruth Abara scolded the press for Thomas Lind’s claim that the mayor “founded the gang.”', [['that the mayor “founded the gang.”', 'Thomas Lind']]],
    ['what somebody is said to have told', 'Thomas Lind recalled that Ruth Abara had once told him the quay was “a fairy tale.”', [['a fairy tale.', 'Ruth Abara']]],
    ['what somebody tells of a doing', 'Thomas Lind recalled that Ruth Abara had told him, once, that sailing was “a fairy tale.”', [['a fairy tale.', 'Ruth Abara']]],
    ['an adjective between', 'Ruth Abara mocked Thomas Lind’s angry warning of “a flood of rats” on Friday.', [['a flood of rats', 'Thomas Lind']]],
  ])('%s', (_, text, expected) => {
    expect(inMarks(text)).toEqual(expected);
  });

  it.each([
    ['what is no claim', 'Ruth Abara praised Thomas Lind’s garden of “a thousand roses.”', 'Ruth Abara'],
    ['whose claim is not told', 'Ruth Abara mocked the call for a “town guard.”', 'Ruth Abara'],
    ['her own', 'Ruth Abara said that Thomas Lind’s call was “a farce.”', 'Ruth Abara'],
    ['what a pronoun says', 'Ruth Abara said that when Lind came she told him the quay was “a farce.”', 'Ruth Abara'],
    ['what somebody is told', 'Ruth Abara said that Thomas Lind was told the quay was “a farce.”', 'Ruth Abara'],
    ['what an addition tells', 'Ruth Abara said bakers often report mould to the town, leaving a “rotten shelf.”', 'Ruth Abara'],
    ['what somebody does', 'Ruth Abara said that Thomas Lind met a crowd that was “a farce.”', 'Ruth Abara'],
    ['what the sentence before called for', 'Helen Marsh and the town’s poets called on the council. “A closed library is a locked door,” Ruth Abara wrote.', 'Ruth Abara'],
  ])('not %s', (_, text, expected) => {
    expect(inMarks(text).map(([, name]) => name)).toEqual([expected]);
  });
});
