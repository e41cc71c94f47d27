import { describe, expect, it } from 'vitest';
import { findMarks } from '../../src/quotes/find-marks.ts';

/** Each mark of a text with what it may do. */
function marks(text: string): string[] {
  return findMarks(text, { start: 0, end: text.length }).map(({ start, end, canOpen, canClose }) =>
    `${text.slice(start, end)} ${[canOpen ? 'opens' : '', canClose ? 'closes' : ''].filter((each) => each !== '').join('/')}`);
}

describe('findMarks', () => {
  it.each([
    ['curly marks', '“Go,” she said.', ['“ opens', '” closes']],
    ['single curly marks', '‘Go,’ she said.', ['‘ opens', '’ closes']],
    ['guillemets', '«Go,» she said.', ['« opens', '» closes']],
    ['a low opening mark', '„Go,” she said.', ['„ opens', '” closes']],
    ['typewriter marks, two characters each', "``Go,'' she said.", ['`` opens', "'' closes"]],
    ['a straight mark before a space', 'She said "no" twice.', ['" opens/closes', '" closes']],
    ['a mark of markup that is cut off', 'She wrote <b class="no', ['" opens/closes']],
    ['straight single marks', "'Go,' she said.", ["' opens", "' closes"]],
    ['an opening mark after a bracket', 'a plan (‘the ladder’)', ['‘ opens', '’ closes']],
    ['an opening mark after a dash', "The crowd—'all of us'—left.", ["' opens", "' closes"]],
  ])('%s', (_, text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  it.each([
    ['an apostrophe within a word', 'They don’t know O’Neill’s boat.'],
    ['a straight apostrophe within a word', "They don't know O'Neill's boat."],
    ['a decade', 'Built in the ’80s, it closed in the \'90s and the ‘00s.'],
    ['words that lost their beginning', 'Tell ’em to wait \'til noon, \'cause it’s late.'],
    ['feet', "The wall is 6' high, a 5'11 man says."],
    ['markup', 'See <a href="https://example.com/" class="more">the report</a>.'],
  ])('no mark: %s', (_, text) => {
    expect(marks(text)).toEqual([]);
  });

  it.each([
    ['the possessive of a plural', 'the players’ union', true],
    ['a closing mark after a comma', '‘We will go,’ he said', false],
    ['a closing mark after a full stop', '‘We will go.’', false],
  ])('%s: may it be an apostrophe?', (_, text, expected) => {
    expect(findMarks(text, { start: 0, end: text.length }).at(-1)?.maybeApostrophe).toBe(expected);
  });

  it('looks at its stretch of the text only', () => {
    const text = '“One.” “Two.” “Three.”';
    expect(findMarks(text, { start: 7, end: 13 }).map(({ start }) => start)).toEqual([7, 12]);
  });
});
