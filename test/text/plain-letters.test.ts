import { expect, it } from 'vitest';
import { plainLetters } from '../../src/text/plain-letters.ts';

it.each([
  ['“Well,” said O’Neil — 3 of 4', '“Well,” said O’Neil — 3 of 4'],
  ['Élodie Wałęsa', 'Xlodie Waxxsa'],
  ['E\u0301lodie', 'E’lodie'],
  ['«Киев»', '«Xxxx»'],
  ['中文 ١٢ ½', 'xx 00 0'],
  ['𝐁𝐨𝐥𝐝 😀', 'XXxxxxxx 😀'],
])('%s in plain letters is %s', (text, plain) => {
  expect(plainLetters(text)).toBe(plain);
  expect(plain).toHaveLength(text.length);
});
