import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/quotes/layout.ts';
import { quotedState } from '../../../src/quotes/tagger/quoted-state.ts';
import { sequencesOf } from '../../../src/quotes/tagger/sequence.ts';
import { read } from '../../reading.ts';

const lay = (text: string): ReturnType<typeof layOut> => layOut(read(text));

describe('quotedState', () => {
  it.each([
    ['She said “yes” twice.', '0021300'],
    ['"Yes," she said.', '2113000'],
    ["``Yes,'' she said.", '221133000'],
    ['He read “a ‘very odd’ note” twice.', '0021111113' + '00'],
    ['Nobody spoke.', '000'],
    ['“We will go on', '21111'],
  ])('%s', (text, states) => {
    const layout = lay(text);
    expect([...quotedState(layout, layout.blocks[0])].join('')).toBe(states);
  });
});

describe('sequencesOf', () => {
  it('leaves a passage whole', () => {
    const layout = lay('One. Two. “Three.”');
    expect(sequencesOf(layout, layout.blocks[0])).toEqual([{ firstToken: 0, endToken: layout.tokens.length, quoted: quotedState(layout, layout.blocks[0]) }]);
  });

  it.each([
    ['after sentences', 'The committee met again on Tuesday and nothing came of it. '.repeat(300)],
    ['where there are none', 'again and '.repeat(1500)],
  ])('cuts a very long one, %s, and loses no token', (_, text) => {
    const layout = lay(text);
    const sequences = sequencesOf(layout, layout.blocks[0]);
    expect(sequences.length).toBeGreaterThan(2);
    let next = 0;
    for (const { firstToken, endToken, quoted } of sequences) {
      expect(firstToken).toBe(next);
      expect(endToken - firstToken).toBeLessThanOrEqual(1000);
      expect(quoted).toHaveLength(endToken - firstToken);
      next = endToken;
    }
    expect(next).toBe(layout.tokens.length);
  });

  it('cuts between sentences', () => {
    const layout = lay('The committee met again on Tuesday and nothing came of it. '.repeat(300));
    for (const { endToken } of sequencesOf(layout, layout.blocks[0])) expect(layout.tokens[endToken - 1].text).toBe('.');
  });
});
