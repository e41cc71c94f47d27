import { describe, expect, it } from 'vitest';
import { isTitle, readsAsSpeech } from '../../src/quotes/is-spoken.ts';
import { layOut } from '../../src/quotes/layout.ts';
import { read } from '../reading.ts';

describe('readsAsSpeech', () => {
  it.each([
    ['a sentence', 'The note ended there. “Nobody told us where to go.”', true],
    ['a question', 'The sign was blunt: “Who will pay for this?”', true],
    ['a capital at the start of a sentence', 'A shout went up: “We want Ana Ruiz back.”', true],
    ['one word', 'The “expert” had no degree.', false],
    ['a term', 'The bank was “too big” then.', false],
    ['the title of a book', 'Her novel “The Lamps of Castle Street” sold well.', false],
    ['the title of a film from abroad', 'They watched “Über Élan Øre Łza” in silence.', false],
    ['the title of a film, with small words', 'They watched “A Room for the Two of Us” in silence.', false],
    ['the name of a case', 'The court took up “Harlow v. State of Ohio” in May.', false],
  ])('%s', (_, text, expected) => {
    const layout = layOut(read(text));
    expect(readsAsSpeech(layout, layout.outer[0])).toBe(expected);
  });
});

describe('isTitle', () => {
  it.each([
    ['The Last of the Ferrymen', true],
    ['2001: An Odyssey', true],
    ['We will go', false],
    ['Yes', false],
    ['The House voted no', false],
  ])('%s', (words, expected) => {
    expect(isTitle(words.split(' '))).toBe(expected);
  });
});
