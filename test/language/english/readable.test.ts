import { describe, expect, it } from 'vitest';
import { alignTokens } from '../../../src/language/english/align.ts';
import { makeReadable } from '../../../src/language/english/readable.ts';

describe('makeReadable', () => {
  it.each([
    ['plain words stay', 'Ruth Abara said so.', 'Ruth Abara said so.'],
    ['every white space is a space', 'Ruth\tAbara\nsaid\u00a0so\u200bhere', 'Ruth Abara said so here'],
    ['a long run is cut', 'x'.repeat(1001), `${'x'.repeat(500)} ${'x'.repeat(500)} x`],
    ['a run just short enough is not', 'x'.repeat(500), 'x'.repeat(500)],
    ['nothing', '', ''],
  ])('%s', (_, passage, expected) => {
    expect(makeReadable(passage)).toBe(expected);
  });
});

describe('alignTokens', () => {
  const text = '“No,”  she said.';
  it.each([
    ['each in its place', ['“', 'No', ',', '”', 'she', 'said', '.'], [0, 1, 3, 4, 7, 11, 15]],
    ['something was dropped between', ['No', 'said'], [1, 11]],
    ['a word that is not there', ['No', 'nope', 'she'], [1, -1, 7]],
    ['an empty word', ['', 'No'], [-1, 1]],
    ['none', [], []],
  ])('%s', (_, values, expected) => {
    expect(alignTokens(text, 0, text.length, values)).toEqual(expected);
  });

  it('begins where it is told', () => {
    expect(alignTokens('go go go', 3, 8, ['go', 'go'])).toEqual([3, 6]);
  });
});
