import { describe, expect, it } from 'vitest';
import { columns } from '../../../src/render/columns.ts';
import { elide, flow, hang } from '../../../src/render/text/flow.ts';
import { fit, run } from '../../../src/render/text/line.ts';
import type { Line } from '../../../src/render/text/line.ts';

const print = (lines: readonly Line[]) => lines.map((line) => line.map(({ text }) => text).join(''));

describe('flow', () => {
  it('breaks at spaces', () => {
    expect(print(flow([run('the boats left at dawn')], 10))).toEqual(['the boats', 'left at', 'dawn']);
  });

  it('fills a line to its last column', () => {
    expect(print(flow([run('four more five')], 9))).toEqual(['four more', 'five']);
  });

  it('keeps a word together where its style changes', () => {
    expect(print(flow([run('said Elena Marsh', 'strong'), run(', minister')], 16))).toEqual(['said Elena', 'Marsh, minister']);
  });

  it('cuts a word that no line can hold', () => {
    expect(print(flow([run('see abcdefghij now')], 5))).toEqual(['see', 'abcde', 'fghij', 'now']);
  });

  it('counts wide characters twice', () => {
    expect(print(flow([run('東京湾で衝突')], 5))).toEqual(['東京', '湾で', '衝突']);
  });

  it('makes no line of nothing', () => {
    expect(flow([run(''), run('  ')], 20)).toEqual([]);
  });

  it('takes a character at a time where not even one fits', () => {
    expect(print(flow([run('東京')], 1))).toEqual(['東', '京']);
  });
});

describe('hang', () => {
  it('indents what follows the lead', () => {
    expect(print(hang([run('¶1'), run(' ')], [run('one two three')], 10))).toEqual(['¶1 one two', '   three']);
  });
});

describe('elide', () => {
  const lines = flow([run('We warned them twice and they laughed at us')], 12);

  it('leaves alone what is short enough', () => {
    expect(elide(lines, 9, 12, run('”'))).toEqual(lines);
  });

  it('ends in an ellipsis between words, closes the quotation and stays within the width', () => {
    const printed = print(elide(lines, 2, 12, run('”')));
    expect(printed).toEqual(['We warned', 'them …”']);
  });

  it('cuts a last line that is one long word', () => {
    const printed = print(elide(flow([run('x'.repeat(40))], 10), 2, 10, run('”')));
    expect(printed[1]).toMatch(/^x+….*$/);
    expect(printed.every((line) => columns(line) <= 10)).toBe(true);
  });
});

describe('fit', () => {
  it.each([
    ['a harbor', 8, 'a harbor'],
    ['a harbor', 7, 'a harb…'],
    ['a harbor', 3, 'a…'],
  ])('%j in %i columns', (text, width, expected) => {
    expect(print([fit([run(text)], width)])).toEqual([expected]);
  });
});
