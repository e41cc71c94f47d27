import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/english/english.ts';
import { quotedState } from '../../../src/quotes/tagger/quoted-state.ts';
import { sequencesOf } from '../../../src/quotes/tagger/sequence.ts';

const read = (text: string): ReturnType<typeof english.read> => english.read(text, [{ start: 0, end: text.length }]);

describe('quotedState', () => {
  it.each([
    ['She said “yes” twice.', '0021300'],
    ['"Yes," she said.', '2113000'],
    ["``Yes,'' she said.", '221133000'],
    ['He read “a ‘very odd’ note” twice.', '0021111113' + '00'],
    ['Nobody spoke.', '000'],
    ['“We will go on', '21111'],
  ])('%s', (text, states) => {
    const reading = read(text);
    expect([...quotedState(reading, reading.passages[0])].join('')).toBe(states);
  });
});

describe('sequencesOf', () => {
  it('leaves a passage whole', () => {
    const reading = read('One. Two. “Three.”');
    expect(sequencesOf(reading, reading.passages[0])).toEqual([{ firstToken: 0, endToken: reading.tokens.length, quoted: quotedState(reading, reading.passages[0]) }]);
  });

  it.each([
    ['after sentences', 'The committee met again on Tuesday and nothing came of it. '.repeat(300)],
    ['where there are none', 'again and '.repeat(1500)],
  ])('cuts a very long one, %s, and loses no token', (_, text) => {
    const reading = read(text);
    const sequences = sequencesOf(reading, reading.passages[0]);
    expect(sequences.length).toBeGreaterThan(2);
    let next = 0;
    for (const { firstToken, endToken, quoted } of sequences) {
      expect(firstToken).toBe(next);
      expect(endToken - firstToken).toBeLessThanOrEqual(1000);
      expect(quoted).toHaveLength(endToken - firstToken);
      next = endToken;
    }
    expect(next).toBe(reading.tokens.length);
  });

  it('cuts between sentences', () => {
    const reading = read('The committee met again on Tuesday and nothing came of it. '.repeat(300));
    for (const { endToken } of sequencesOf(reading, reading.passages[0])) expect(reading.tokens[endToken - 1].text).toBe('.');
  });
});
