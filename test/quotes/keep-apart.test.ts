import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/article/split-paragraphs.ts';
import { english } from '../../src/language/english/english.ts';
import type { TokenRange } from '../../src/language/noun-phrases.ts';
import type { Draft } from '../../src/quotes/draft.ts';
import { keepApart } from '../../src/quotes/keep-apart.ts';
import { layOut, tokensWithin } from '../../src/quotes/layout.ts';

const text = 'Mara Quill said the harbour was safe and that nobody should leave.';
const layout = layOut(english.read(text, splitParagraphs(text).blocks));

const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const rangeOf = (words: string): TokenRange => {
  const [first, end] = tokensWithin(layout.tokens, spanOf(words));
  return { first, end };
};
const draft = (content: string[], source: string | null = null): Draft => ({
  kind: 'indirect', content: content.map(spanOf), cue: rangeOf('said'), source: source === null ? null : rangeOf(source), block: 0, link: 'cue', sameAs: null,
});

/** The words of each quote, and the place of the one around it. */
function kept(...drafts: Draft[]) {
  const { drafts: found, parents } = keepApart(layout, drafts);
  return found.map((each) => {
    const parent = parents.get(each);
    return [each.content.map(({ start, end }) => text.slice(start, end)), parent === undefined ? null : found.indexOf(parent)];
  });
}

describe('keepApart', () => {
  it('leaves quotes alone that share nothing', () => {
    expect(kept(draft(['the harbour was safe']), draft(['nobody should leave']))).toEqual([[['the harbour was safe'], null], [['nobody should leave'], null]]);
  });

  it('knows the quote around another', () => {
    expect(kept(draft(['the harbour was safe and that nobody should leave']), draft(['was safe']), draft(['nobody should leave']), draft(['leave'])))
      .toEqual([[['the harbour was safe and that nobody should leave'], null], [['was safe'], 0], [['nobody should leave'], 0], [['leave'], 2]]);
  });

  it('knows no quote of just the words around it', () => {
    expect(kept(draft(['the harbour was safe', 'leave']), draft(['the harbour was safe', 'leave']), draft(['the harbour was safe']))).toEqual([[['the harbour was safe', 'leave'], null], [['the harbour was safe'], 0]]);
  });

  it('leaves words on which quotes cross to the one that begins first', () => {
    expect(kept(draft(['the harbour was safe']), draft(['was safe and that nobody', 'should leave']))).toEqual([[['the harbour was safe'], null]]);
    expect(kept(draft(['the harbour', 'nobody should']), draft(['was safe', 'should leave']))).toEqual([[['the harbour', 'nobody should'], null], [['was safe'], null]]);
  });

  it('puts the pieces of a quote in order and each word in one of them', () => {
    expect(kept(draft(['nobody should leave', 'the harbour was safe', 'should leave']))).toEqual([[['the harbour was safe', 'nobody should leave'], null]]);
  });

  it('takes no word of a quote for its source or cue', () => {
    const { drafts: [within, beside] } = keepApart(layout, [draft(['Mara Quill said the harbour'], 'Mara Quill'), draft(['nobody should leave'], 'Mara Quill')]);
    expect(within).toMatchObject({ source: null, cue: null });
    expect(beside).toMatchObject({ source: rangeOf('Mara Quill'), cue: rangeOf('said') });
  });

  it('keeps the link to the quote whose speaker another shares', () => {
    const first = draft(['the harbour was safe']);
    const { drafts: [one, two] } = keepApart(layout, [first, { ...draft(['nobody should leave']), sameAs: first }]);
    expect(two.sameAs).toBe(one);
  });
});
