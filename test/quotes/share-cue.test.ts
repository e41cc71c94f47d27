import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/quotes/draft.ts';
import { layOut, tokensWithin } from '../../src/quotes/layout.ts';
import { shareCue } from '../../src/quotes/share-cue.ts';
import type { QuoteKind } from '../../src/quotes/types.ts';
import { rangeOf, read } from '../reading.ts';

function draftsIn(text: string) {
  const reading = read(text);
  const layout = layOut(reading);
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const draft = (kind: QuoteKind, cue: string, words: string): Draft => ({ kind, content: [spanOf(words)], cue: rangeOf(reading, cue), source: null, block: 0, link: 'cue', sameAs: null });
  const show = (drafts: readonly Draft[]) => drafts.map(({ content }) => content.map((span) => {
    const [first, end] = tokensWithin(layout.tokens, span);
    return text.slice(layout.tokens[first].start, layout.tokens[end - 1].end);
  }).join(' … '));
  return { draft, show, layout };
}

describe('shareCue', () => {
  it('makes one quote of the words on both sides of a cue', () => {
    const { draft, show, layout } = draftsIn('The unions, she added, must choose.');
    expect(show(shareCue(layout, [draft('indirect', 'added', 'The unions'), draft('indirect', 'added', 'must choose')]))).toEqual(['The unions … must choose']);
  });

  it('leaves out a clause of time after it', () => {
    const { draft, show, layout } = draftsIn('The unions will choose, she added, as the lights went out.');
    expect(show(shareCue(layout, [draft('indirect', 'added', 'The unions will choose'), draft('indirect', 'added', 'as the lights went out')]))).toEqual(['The unions will choose']);
  });

  it('takes nothing unquoted for a quote beside a quotation with the same cue', () => {
    const { draft, show, layout } = draftsIn('“We learned late,” said its director, Petra Lund.');
    expect(show(shareCue(layout, [draft('direct', 'said', 'We learned late,'), draft('indirect', 'said', 'its director')]))).toEqual(['We learned late,']);
  });

  it('keeps unquoted words beside a cue where the quotation is a sentence that goes on from them', () => {
    const { draft, show, layout } = draftsIn('The director, Petra Lund, described the loss of the records. “We learned late.”');
    expect(show(shareCue(layout, [draft('indirect', 'described', 'the loss of the records'), draft('direct', 'described', 'We learned late.')]))).toEqual(['the loss of the records', 'We learned late.']);
  });

  it('takes no word that only holds a place', () => {
    const { draft, show, layout } = draftsIn('It was said that the well was dry.');
    expect(show(shareCue(layout, [draft('indirect', 'was said', 'It'), draft('indirect', 'was said', 'that the well was dry')]))).toEqual(['that the well was dry']);
  });

  it('takes no relative pronoun', () => {
    const { draft, show, layout } = draftsIn('According to the report, which was leaked, the well was dry.');
    expect(show(shareCue(layout, [draft('indirect', 'According to', 'which'), draft('indirect', 'According to', 'the well was dry')]))).toEqual(['the well was dry']);
  });

  it('joins nothing that another verb has', () => {
    const { draft, show, layout } = draftsIn('The army would answer, it said, hours after she had threatened a strike.');
    expect(show(shareCue(layout, [draft('indirect', 'said', 'The army would answer'), draft('indirect', 'said', 'a strike')]))).toEqual(['The army would answer', 'a strike']);
  });

  it('leaves quotes with cues of their own', () => {
    const { draft, show, layout } = draftsIn('“We learned late,” she said, adding that nobody had called.');
    expect(show(shareCue(layout, [draft('direct', 'said', 'We learned late,'), draft('indirect', 'adding', 'nobody had called')]))).toEqual(['We learned late,', 'nobody had called']);
  });
});
