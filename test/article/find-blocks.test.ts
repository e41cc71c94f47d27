import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../src/article/find-blocks.ts';

const texts = (text: string) => findBlocks(text).map((block) => block.text);

describe('blocks of a text', () => {
  it.each<[string, string, string[]]>([
    ['one a line', 'The boat left.\nNobody waved.', ['The boat left.', 'Nobody waved.']],
    ['CRLF, lone CR, and the separators of Unicode', 'a\r\nb\rc\u2028d\u2029e\u0085f', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['no white space at the ends, hard spaces and zero-width ones included', '\u00a0\u200b The boat left. \ufeff', ['The boat left.']],
    ['none for lines that show nothing', ' \n\u00a0\n\u200b\n', []],
    ['the mark of a heading left out', '## Who pays', ['Who pays']],
    ['a line is long and stays one', `${'word '.repeat(500)}end.`, [`${'word '.repeat(500)}end.`]],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('rejoins what an editor wrapped, and the span covers the original', () => {
    const wrapped = 'The harbour council voted on Tuesday to bring back the night ferry,\neleven years after the last boat was withdrawn to save money for the\nbridge.\n\nPassengers will pay the daytime fare, and the first crossing is due\nbefore the end of March.';
    const blocks = findBlocks(wrapped);
    expect(blocks.map(({ text }) => text)).toEqual(wrapped.split('\n\n'));
    for (const { start, end, text } of blocks) expect(wrapped.slice(start, end)).toBe(text);
  });

  it('starts a new paragraph of wrapped text at an indent and at a bullet', () => {
    const wrapped = '   The harbour council voted on Tuesday to bring back the night ferry,\neleven years after the last boat was withdrawn to save money for the\nbridge over the sound.\n   Passengers will pay the daytime fare, and the first crossing is now\nexpected before the end of March, which is early.\n- adults\n- children';
    expect(texts(wrapped).map((text) => text.slice(0, 12))).toEqual(['The harbour ', 'Passengers w', '- adults', '- children']);
  });

  it('leaves the lines of a menu and of a poem alone', () => {
    expect(texts('Home\nNews\nSport\nWeather')).toHaveLength(4);
    expect(texts('The boat is gone, the pier is bare,\nThe gulls are all that linger there,\nAnd no one asks who paid the fare')).toHaveLength(3);
  });
});
