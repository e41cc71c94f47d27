import { describe, expect, it } from 'vitest';
import { opensClause, skipAdjuncts } from '../../../src/quotes/frames/complement.ts';
import { rangeOf, read } from '../../reading.ts';

/** What is left of a sentence once hearer, time and place after its cue are passed over. */
function complement(sentence: string, cue: string, takesHearer: boolean): string {
  const reading = read(sentence);
  const { text, tokens } = reading;
  const i = skipAdjuncts(tokens, rangeOf(reading, cue).end, tokens.length, takesHearer, (token) => tokens[token].text === '“');
  return text.slice(tokens[i].start);
}

describe('skipAdjuncts', () => {
  it.each([
    ['nothing to skip', 'She said prices would fall.', 'said', false, 'prices would fall.'],
    ['a day', 'She said Tuesday that prices would fall.', 'said', false, 'that prices would fall.'],
    ['a day with its preposition', 'She said on Tuesday that prices would fall.', 'said', false, 'that prices would fall.'],
    ['last week', 'She said last week that prices would fall.', 'said', false, 'that prices would fall.'],
    ['a date', 'She said on June 4 that prices would fall.', 'said', false, 'that prices would fall.'],
    ['an adverb', 'She said repeatedly that prices would fall.', 'said', false, 'that prices would fall.'],
    ['an occasion', 'She said at a news conference that prices would fall.', 'said', false, 'that prices would fall.'],
    ['a place and a time', 'She said in Geneva on Friday that prices would fall.', 'said', false, 'that prices would fall.'],
    ['a hearer', 'She told the committee that prices would fall.', 'told', true, 'that prices would fall.'],
    ['a hearer who is a pronoun', 'She told him prices would fall.', 'told', true, 'prices would fall.'],
    ['a hearer of hers', 'She told her sister that prices would fall.', 'told', true, 'that prices would fall.'],
    ['a hearer and a time', 'She told reporters on Friday that prices would fall.', 'told', true, 'that prices would fall.'],
    ['never into a quotation', 'She said on “reflection” that prices would fall.', 'said', false, 'on “reflection” that prices would fall.'],
  ])('%s', (_, sentence, cue, takesHearer, expected) => {
    expect(complement(sentence, cue, takesHearer)).toBe(expected);
  });
});

describe('opensClause', () => {
  it.each([['that', true], ['whether', true], ['why', true], ['and', false], ['prices', false]])('%s', (word, expected) => {
    expect(opensClause(read(word).tokens[0])).toBe(expected);
  });
});
