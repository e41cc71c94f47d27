import { expect, it } from 'vitest';
import { isJoined } from '../../src/language/compound.ts';
import { read } from '../reading.ts';

it.each([
  ['a self-described idler', ['described']],
  ['the hall – described as cold', []],
  ['the hall -described as cold', []],
  ['the self- described idler', []],
  ['-described', []],
])('isJoined: %s', (text, joined) => {
  const { tokens } = read(text);
  expect(tokens.filter((_, i) => isJoined(tokens, i)).map((token) => token.text)).toEqual(joined);
});
