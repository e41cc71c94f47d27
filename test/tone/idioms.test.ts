import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/english/english.ts';
import { findIdioms } from '../../src/tone/idioms.ts';

function idiomatic(text: string): string {
  const reading = english.read(text, [{ start: 0, end: text.length }]);
  const idioms = findIdioms(reading, reading.sentences[0]);
  return reading.tokens.filter((_, i) => idioms?.has(i)).map(({ text: word }) => word).join(' ');
}

describe('idioms', () => {
  it.each([
    ['He had two heart attacks last year.', 'heart attacks'],
    ['The chains are in a price war.', 'price war'],
    ['Both sides struck a deal at dawn.', 'struck a deal'],
    ['The airline cut its losses.', 'cut its losses'],
    ['The firms cut their losses.', 'cut their losses'],
    ['The bank reported sharply lower profits.', 'lower profits'],
    ['The region enjoys record low unemployment.', 'record low unemployment'],
    ['The bank’s losses narrowed.', 'losses narrowed'],
    ['They attacked the heart of the city.', ''],
    ['The price of war is high.', ''],
  ])('%s', (text, phrase) => {
    expect(idiomatic(text)).toBe(phrase);
  });
});
