import { describe, expect, it } from 'vitest';
import { attributeQuotes } from '../../../src/index.ts';

/** The source of the quote that holds some words. */
function sourceOf(text: string, words: string): string | undefined {
  const source = attributeQuotes(text).quotes.find((quote) => quote.text.includes(words))?.source;
  return source === null || source === undefined ? undefined : text.slice(source.start, source.end);
}

describe('the source of a quote is', () => {
  it.each([
    ['who said it, not the report of it', 'At the meeting, Nadia Brook laughed at fears for the village and insisted that the dam was sound, according to minutes that the Water Board put on its door.', 'the dam was sound', 'Nadia Brook'],
    ['whom it is according to, where nobody else has said it', 'The dam is sound, according to the water board.', 'dam is sound', 'the water board'],
    ['who is added by inversion', '“The dam is sound,” Nadia Brook said. Added Owen Marsh: “We checked it twice.”', 'checked it twice', 'Owen Marsh'],
    ['the subject of a participle', 'Nadia Brook took the stage in Leeds on Monday, saying that the dam was sound.', 'the dam was sound', 'Nadia Brook'],
    ['who is between the halves', '“The dam,” said Nadia Brook, “is sound.”', 'is sound', 'Nadia Brook'],
    ['who puts it so', 'The dam is, as Nadia Brook put it, “as sound as a bell.”', 'sound as a bell', 'Nadia Brook'],
    ['who owns the claim', 'Nadia Brook’s claim that the dam was sound surprised the council.', 'the dam was sound', 'Nadia Brook'],
    ['who was told of before, not the “I” of the words', 'The pier is shut. Mr Abara says the ferry left without him.\n\n“The captain only waved. I said thanks a lot.”', 'only waved', 'Mr Abara'],
    ['who was quoted', 'Nadia Brook was quoted as saying that the dam was sound.', 'the dam was sound', 'Nadia Brook'],
  ])('%s', (_, text, words, source) => {
    expect(sourceOf(text, words)).toBe(source);
  });
});
