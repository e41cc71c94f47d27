import { describe, expect, it } from 'vitest';
import { packWords, unpackWords } from '../../src/text/word-list.ts';

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
