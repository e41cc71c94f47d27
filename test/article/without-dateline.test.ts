import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/article/split-paragraphs.ts';
import { withoutDateline } from '../../src/article/without-dateline.ts';
import { attributeQuotes } from '../../src/speakers/attribute-quotes.ts';

const read = (text: string): string[] => {
  const article = splitParagraphs(text);
  return withoutDateline(article, article.blocks).map(({ start, end }) => text.slice(start, end));
};

describe('withoutDateline', () => {
  it.each([
    ['MOMBASA, Kenya, Nov. 3 (Reuters) - The port reopened on Tuesday.', ['The port reopened on Tuesday.']],
    ['LYON (AFP) — “We are ready,” the mayor said.', ['“We are ready,” the mayor said.']],
    ['The port reopened on Tuesday, the harbour master said.', ['The port reopened on Tuesday, the harbour master said.']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('leaves no block without words', () => {
    const text = 'LYON (AFP) —';
    const dateline = { start: 0, end: text.length, text, place: 'LYON', agency: 'AFP' };
    const block = { start: 0, end: text.length };
    expect(withoutDateline({ ...splitParagraphs(text), dateline }, [block])).toEqual([block]);
  });
});

describe('the dateline before a quote', () => {
  it('is part of no source', () => {
    const text = 'NAIROBI, Nov. 3 (Reuters) - Kenya’s central bank said on Monday that it would hold rates for a third month.';
    const { quotes } = attributeQuotes(text);
    expect(quotes.map(({ source }) => source && text.slice(source.start, source.end))).toEqual(['Kenya’s central bank']);
  });

  it('is part of no content', () => {
    const text = 'PORT SUDAN, Oct 21 (AFP) – Shelling on the market killed at least nine people overnight, two doctors at the hospital said.';
    expect(attributeQuotes(text).quotes.map((quote) => quote.text)).toEqual(['Shelling on the market killed at least nine people overnight']);
  });
});
