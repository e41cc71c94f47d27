import { describe, expect, it } from 'vitest';
import { layOut, layOutWithin, tokensWithin } from '../../src/quotes/layout.ts';
import { read } from '../reading.ts';

/** The sentences of a text, each quoted one with a mark before it. */
function units(text: string): string[] {
  return layOut(read(text)).units.map(({ start, end, isQuoted }) => (isQuoted ? '= ' : '') + text.slice(start, end));
}

describe('layOut: units', () => {
  it.each([
    ['sentences without quotations', 'The bell rang. Nobody moved.', ['The bell rang.', 'Nobody moved.']],
    ['full stops within a quotation end nothing', '“We waited. We prayed,” she said.', ['“We waited. We prayed,” she said.']],
    ['a quotation in the middle', 'He said “no. never” and sat down.', ['He said “no. never” and sat down.']],
    ['a quotation that is a sentence of its own', 'She frowned. “Not today.” Then she left.', ['She frowned.', '= “Not today.”', 'Then she left.']],
    ['two quotations, nothing else', '“Not today.” “Not ever.”', ['= “Not today.”', '= “Not ever.”']],
    ['a question and its tag', '“Who knew?” Mr. Hale asked.', ['“Who knew?” Mr. Hale asked.']],
    ['what breaks off and its tag', '“I never…” Mr. Hale began.', ['“I never…” Mr. Hale began.']],
    ['what breaks off and another sentence', '“I never…” The door fell shut.', ['= “I never…”', 'The door fell shut.']],
    ['a question, and a sentence that is no tag', '“Who knew?” The room went quiet.', ['= “Who knew?”', 'The room went quiet.']],
    ['a question and a tag in small letters', '“Who knew?” asked the coach.', ['“Who knew?” asked the coach.']],
    ['blocks', 'The bell rang\nNobody moved', ['The bell rang', 'Nobody moved']],
  ])('%s', (_, text, expected) => {
    expect(units(text)).toEqual(expected);
  });

  it('counts the units of each block', () => {
    expect(layOut(read('One came. Two left.\nThree stayed.')).firstUnit).toEqual([0, 2, 3]);
  });

  it('gives every token to one unit', () => {
    const { units: found, tokens } = layOut(read('“Go. Now.” He left. “And ‘never’ come back,” she said.\n“Why?” I asked.'));
    expect(found.map(({ firstToken }) => firstToken)).toEqual([0, ...found.slice(0, -1).map(({ endToken }) => endToken)]);
    expect(found.at(-1)?.endToken).toBe(tokens.length);
  });

  it('knows the quotation of each token, marks and nested quotations included', () => {
    const { tokens, quotationOf } = layOut(read('I “saw ‘it’ all” and “ran”.'));
    expect(tokens.map(({ text }, i) => [text, quotationOf[i]]).filter(([, index]) => index === 0).map(([text]) => text).join(' ')).toBe('“ saw ‘ it ’ all ”');
    expect(tokens.filter((_, i) => quotationOf[i] < 0).map(({ text }) => text)).toEqual(['I', 'and', '.']);
  });
});

describe('layOutWithin', () => {
  it('makes a block of what is quoted and quotations of what that quotes', () => {
    const text = '“He shouted, ‘Fire!’” she said. “We ran.”';
    const { blocks, outer } = layOutWithin(layOut(read(text)));
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['He shouted, ‘Fire!’']);
    expect(outer.map(({ inner, block }) => [text.slice(inner.start, inner.end), block])).toEqual([['Fire!', 0]]);
  });
});

describe('tokensWithin', () => {
  const { tokens } = read('The bell rang twice.');
  it.each([
    ['whole words', 4, 13, 'bell rang'],
    ['a word cut is a word', 5, 6, 'bell'],
    ['the space between two', 3, 4, ''],
    ['all', 0, 20, 'The bell rang twice .'],
    ['past the end', 50, 60, ''],
  ])('%s', (_, start, end, expected) => {
    expect(tokens.slice(...tokensWithin(tokens, { start, end })).map(({ text }) => text).join(' ')).toBe(expected);
  });
});
