import { describe, expect, it } from 'vitest';
import { forEachChunk } from '../../../src/language/english/chunks.ts';

const chunksOf = (text: string, start = 0, end = text.length) => {
  const chunks: string[] = [];
  forEachChunk(text, { start, end }, (from, to) => { chunks.push(text.slice(from, to)); });
  return chunks;
};

describe('forEachChunk', () => {
  it.each([
    ['plain words', 'Ruth Abara said so.', ['Ruth', 'Abara', 'said', 'so.']],
    ['every white space', 'Ruth\tAbara\r\nsaid\u00a0so\u200bhere\u3000and \ufeff there', ['Ruth', 'Abara', 'said', 'so', 'here', 'and', 'there']],
    ['white space at either end', '  “No,” \n', ['“No,”']],
    ['white space alone', ' \t\u2028', []],
    ['nothing', '', []],
    ['a run just short enough', 'x'.repeat(500), ['x'.repeat(500)]],
    ['a longer run, cut', 'x'.repeat(1001), ['x'.repeat(500), 'x'.repeat(500), 'x']],
    ['a longer run, not cut within a character', `x${'🙂'.repeat(250)}`, [`x${'🙂'.repeat(249)}`, '🙂']],
    ['low surrogates without end', '\udc00'.repeat(501), ['\udc00'.repeat(499), '\udc00\udc00']],
  ])('%s', (_, text, expected) => {
    expect(chunksOf(text)).toEqual(expected);
  });

  it('keeps to the span', () => {
    expect(chunksOf('one two three', 2, 10)).toEqual(['e', 'two', 'th']);
  });
});
