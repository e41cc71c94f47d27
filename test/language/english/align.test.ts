import { describe, expect, it } from 'vitest';
import { alignWords } from '../../../src/language/english/align.ts';

describe('alignWords', () => {
  it.each([
    ['each in its place', '“No,”', ['“', 'No', ',', '”'], [0, 1, 3, 4]],
    ['something was dropped between', 'a\u0000b', ['a', 'b'], [0, 2]],
    ['a word that is not there', 'No,', ['No', 'nope', ','], [0, -1, 2]],
    ['an empty word', 'No', ['', 'No'], [-1, 0]],
    ['the same word twice', 'go-go', ['go', '-', 'go'], [0, 2, 3]],
    ['none', 'x', [], []],
  ])('%s', (_, text, words, expected) => {
    expect(alignWords(text, words)).toEqual(expected);
  });
});
