import { describe, expect, it } from 'vitest';
import { attributeQuotes } from '../../src/index.ts';
import { findQuotes } from '../../src/quotes/find-quotes.ts';
import { layOut } from '../../src/quotes/layout.ts';
import { reconcile } from '../../src/quotes/reconcile.ts';
import type { TaggedPassage, TaggedSpan } from '../../src/quotes/tagger/tag-passage.ts';
import { rangeOf, read } from '../reading.ts';

/** What the rules and a tagger that labels these words as content find together. */
function together(text: string, ...contents: string[]): string[] {
  const reading = read(text);
  const layout = layOut(reading);
  const spans = contents.map((words): TaggedSpan => {
    const { first, end } = rangeOf(reading, words);
    return { label: 'content', firstToken: first, endToken: end, probability: 1 };
  });
  const share = new Float32Array(layout.tokens.length);
  for (const { firstToken, endToken } of spans) share.fill(1, firstToken, endToken);
  const tagged: TaggedPassage = { spans, candidates: spans, contentShare: share };
  return reconcile(layout, findQuotes(layout), [tagged])
    .map(({ kind, content }) => `${kind}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`);
}

describe('reconcile', () => {
  it.each([
    ['both agree', 'Ms. Dee said the count was fair.', ['the count was fair'], ['indirect: the count was fair']],
    ['the tagger knows where unquoted words end', 'Ms. Dee said the count was fair before she left.', ['the count was fair'], ['indirect: the count was fair']],
    ['a word stays whole', 'Ms. Dee defended 30-year leases as voters staged a sit-in.', ['year leases as voters staged a sit'], ['indirect: 30-year leases as voters staged a sit-in']],
    ['a sum stays whole', 'Ms. Dee defended £3m cuts.', ['3m cuts'], ['indirect: £3m cuts']],
    ['a quotation stays whole', '“The count was fair, all of it,” Ms. Dee said.', ['all of it'], ['direct: The count was fair, all of it,']],
    ['words around a fragment are said too', 'Ms. Dee called the count “fair.”', ['the count “fair.”'], ['mixed: the count “fair.”']],
    ['words around a fragment that are another’s', 'Ms. Dee said it was over as voters described “a farce.”', ['it was over as voters described “a farce.”'], ['mixed: it was over as voters described “a farce.”', 'direct: a farce.']],
    ['only the tagger knows the words that announce', 'In her view the count was fair.', ['the count was fair'], ['indirect: the count was fair']],
    ['the rules part what the tagger takes for one', 'Ms. Dee said that the count was fair and added that it was over.', ['the count was fair and added that it was over'], ['indirect: the count was fair', 'indirect: it was over']],
    ['the clause of a noun ends before the verb of the sentence', 'Ms. Dee’s claim that the vote had shrunk was false.', ['the vote had shrunk'], ['indirect: the vote had shrunk']],
    ['the clause of a verb goes on to its verb', 'Ms. Dee said the vote, which had shrunk, was false.', ['the vote, which had shrunk'], ['indirect: the vote, which had shrunk, was false']],
    ['most of a clause is not given up for a scrap', 'Ms. Dee said that the long count of the postal vote was fair.', ['fair'], ['indirect: the long count of the postal vote was fair']],
    ['nothing', 'The count went on.', [], []],
  ])('%s', (_, text, contents, expected) => {
    expect(together(text, ...contents)).toEqual(expected);
  });
});

describe('a clause that a rule alone finds', () => {
  const text = 'Ms. Dee said the count was fair before she left.';
  const reading = read(text);
  const layout = layOut(reading);
  const span = (label: TaggedSpan['label'], words: string, probability: number): TaggedSpan => {
    const { first, end } = rangeOf(reading, words);
    return { label, firstToken: first, endToken: end, probability };
  };
  const found = (...candidates: TaggedSpan[]): string[] =>
    reconcile(layout, findQuotes(layout), [{ spans: [], candidates: [span('cue', 'said', 0.9), ...candidates], contentShare: new Float32Array(layout.tokens.length) }])
      .map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' … '));

  it('has the likeliest edges', () => {
    expect(found(span('content', 'the count', 0.1), span('content', 'the count was fair', 0.2))).toEqual(['the count was fair']);
  });

  it('has the edges of the rule where none are likely', () => {
    expect(found()).toEqual(['the count was fair before she left']);
  });
});

describe('a fragment in marks that no rule takes', () => {
  const text = 'Ms. Dee kept to her plan. It was a “quiet revolt” of the clerks.';
  const reading = read(text);
  const layout = layOut(reading);
  const span = (label: TaggedSpan['label'], words: string): TaggedSpan => {
    const { first, end } = rangeOf(reading, words);
    return { label, firstToken: first, endToken: end, probability: 1 };
  };
  const found = (spans: TaggedSpan[]): string[] =>
    reconcile(layout, [], [{ spans, candidates: spans, contentShare: new Float32Array(layout.tokens.length).fill(1) }])
      .map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' … '));

  it('is a quote beside a cue in its sentence', () => {
    expect(found([span('cue', 'was')])).toEqual(['quiet revolt']);
  });

  it('is none where only another sentence has one', () => {
    expect(found([span('cue', 'kept')])).toEqual([]);
  });
});

describe('a cue and a source without a sure content', () => {
  const text = 'Ms. Dee lamented the count of the postal vote.';
  const reading = read(text);
  const layout = layOut(reading);
  const span = (label: TaggedSpan['label'], words: string, probability: number): TaggedSpan => {
    const { first, end } = rangeOf(reading, words);
    return { label, firstToken: first, endToken: end, probability };
  };
  const [source, cue] = [span('source', 'Ms. Dee', 0.8), span('cue', 'lamented', 0.8)];
  const found = (spans: TaggedSpan[], candidates: TaggedSpan[]): string[] =>
    reconcile(layout, [], [{ spans, candidates, contentShare: new Float32Array(layout.tokens.length) }])
      .map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' … '));

  it('has the likeliest words beside them', () => {
    expect(found([source, cue], [span('content', 'the count', 0.1), span('content', 'the count of the postal vote', 0.2)])).toEqual(['the count of the postal vote']);
  });

  it('has the likeliest of those that no other quote has', () => {
    const whole = span('content', 'the count of the postal vote', 0.3);
    const taken = span('content', 'the postal vote', 0.9);
    expect(found([source, cue, taken], [span('content', 'the count', 0.1), whole, taken])).toEqual(['the postal vote', 'the count']);
  });

  it('has none that stand apart', () => {
    expect(found([source, cue], [span('content', 'the postal vote', 0.2)])).toEqual([]);
  });

  it('may stand at the head of a passage, after a quote that ends the one before', () => {
    const both = `“It is over,” Mr. Vane said.\n${text}`;
    const twoRead = read(both);
    const two = layOut(twoRead);
    const place = (each: TaggedSpan): TaggedSpan => ({ ...each, firstToken: each.firstToken + two.blocks[1].firstToken, endToken: each.endToken + two.blocks[1].firstToken });
    const said = rangeOf(twoRead, 'It is over');
    const before: TaggedSpan = { label: 'content', firstToken: said.first, endToken: said.end, probability: 1 };
    const share = (block: number): Float32Array => new Float32Array(two.blocks[block].endToken - two.blocks[block].firstToken);
    const tagged = [
      { spans: [before], candidates: [before], contentShare: share(0) },
      { spans: [source, cue].map(place), candidates: [place(span('content', 'the count of the postal vote', 0.2))], contentShare: share(1) },
    ];
    expect(reconcile(two, [], tagged).map(({ content }) => both.slice(content[0].start, content[0].end))).toEqual(['It is over,', 'the count of the postal vote']);
  });

  it('is needed: a cue of nobody announces nothing', () => {
    expect(found([cue], [span('content', 'the count', 0.2)])).toEqual([]);
  });
});

it.each([
  ['The minister said that the road was safe and added that nobody need worry.', ['the road was safe', 'nobody need worry']],
  ['The novel, “The Year of the Mill,” sold thousands of copies in a week.', []],
])('in a sentence as the tagger reads it: %s', (text, expected) => {
  expect(attributeQuotes(text).quotes.map((quote) => quote.text.replace(/^that /u, ''))).toEqual(expected);
});
