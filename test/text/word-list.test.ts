import { describe, expect, it } from 'vitest';
import { packWords, readWordSet, unpackWords } from '../../src/text/word-list.ts';

describe('a packed list of words', () => {
  it.each<[string[], string]>([
    [[], ''],
    [['harbour'], 'Aharbour'],
    [['abe', 'abel', 'abelard', 'bo', 'bo'], 'AabeDlEardAboC'],
    [["'ve", '!', '\\', 'ünal', 'ünsal'], "A'veA!A\\AünalCsal"],
  ])('%j is %j, and gives the words back', (words, packed) => {
    expect(packWords(words)).toBe(packed);
    expect(unpackWords(packed)).toEqual(words);
  });

  it('shares no more than a capital can tell', () => {
    const words = ['x'.repeat(40), 'x'.repeat(41)];
    expect(packWords(words)).toBe(`A${words[0]}Z${'x'.repeat(16)}`);
    expect(unpackWords(packWords(words))).toEqual(words);
  });
});

describe('a set of words, packed', () => {
  const words = ["'ve", 'a', 'abe', 'abel', 'abelard', 'ac', 'b', 'bo', 'bob', 'bu', 'm', 'zu', 'ünal', 'ünsal'];
  const has = readWordSet(packWords(words));

  it.each(words)('has “%s”, however often it is asked', (word) => {
    expect([has(word), has(word)]).toEqual([true, true]);
  });

  it.each(['', 'ab', 'abela', 'abelards', 'ad', 'bob ', 'ma', 'z', 'ü', 'A', 'Abe', 'x'])('does not have “%s”', (word) => {
    expect(has(word)).toBe(false);
  });

  it('that is empty has none', () => {
    expect(readWordSet('')('')).toBe(false);
  });
});
