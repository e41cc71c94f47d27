import { describe, expect, it } from 'vitest';
import { visible } from '../../src/render/visible.ts';

describe('visible', () => {
  it.each([
    ['an escape sequence', 'red \u001b[31malert', 'red ␛[31malert'],
    ['a title change that ends in a bell', '\u001b]0;owned\u0007', '␛]0;owned␇'],
    ['the one-character CSI of C1', 'a\u009b31mb', 'a\ufffd31mb'],
    ['delete and null', 'a\u007fb\u0000', 'a␡b␀'],
    ['a backspace that would eat a letter', 'not\b\b\bguilty', 'not␈␈␈guilty'],
    ['direction overrides', 'pay \u202e001\u202c now\u2066', 'pay 001 now'],
    ['zero-width spaces and byte order marks', 'wa\u200bter\ufeff', 'water '],
    ['line breaks, tabs and no-break spaces', 'one\r\n\ttwo\u00a0three\u2028four', 'one two three four'],
    ['half a surrogate pair', 'x\ud83dy', 'x\ufffdy'],
    ['an emoji held together by joiners', '👩‍🚒 rescued', '👩‍🚒 rescued'],
    ['letters of any script', 'Zoë, Łukasz, 東京', 'Zoë, Łukasz, 東京'],
  ])('%s', (_, text, expected) => {
    expect(visible(text)).toBe(expected);
  });
});
