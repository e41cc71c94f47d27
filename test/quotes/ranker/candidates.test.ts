import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/quotes/draft.ts';
import { layOut } from '../../../src/quotes/layout.ts';
import { candidatesFor, sourceCandidates } from '../../../src/quotes/ranker/candidates.ts';
import type { TaggedSpan } from '../../../src/quotes/tagger/tag-passage.ts';
import type { QuoteKind } from '../../../src/quotes/types.ts';
import { rangeOf, read, wordsOf } from '../../reading.ts';

describe('candidatesFor', () => {
  const reading = read('Ana Ruiz said that the well was dry.');
  const layout = layOut(reading);
  const ana = { ...rangeOf(reading, 'Ana Ruiz'), block: 0 };
  it.each<[string, QuoteKind, number, number]>([
    ['an unsure source for words in marks', 'direct', 0.15, 1],
    ['no unsure one for others', 'indirect', 0.15, 0],
    ['a surer one for them', 'indirect', 0.25, 1],
    ['what the rules alone propose', 'indirect', 0, 1],
  ])('has %s', (_, kind, probability, count) => {
    const draft: Draft = { kind, content: [{ start: 14, end: 35 }], cue: null, source: null, block: 0, link: 'cue', sameAs: null };
    expect(candidatesFor(layout, [[{ ...ana, probability }]], draft)).toHaveLength(count);
  });

  it.each<[QuoteKind, number]>([['direct', 0], ['indirect', 1]])('has those among %s words: %i', (kind, count) => {
    const draft: Draft = { kind, content: [{ start: 0, end: 35 }], cue: null, source: null, block: 0, link: 'cue', sameAs: null };
    expect(candidatesFor(layout, [[{ ...ana, probability: 0.9 }]], draft)).toHaveLength(count);
  });

  it('has an unsure source for words without marks where the rules propose it, too', () => {
    const draft: Draft = { kind: 'indirect', content: [{ start: 14, end: 35 }], cue: null, source: ana, block: 0, link: 'cue', sameAs: null };
    expect(candidatesFor(layout, [[{ ...ana, probability: 0.15 }]], draft)).toHaveLength(1);
  });

  it('has no date and no adverb', () => {
    const dated = read('The mill cut its forecast for the second time since June, blaming rain.');
    const draft: Draft = { kind: 'mixed', content: [{ start: 66, end: 70 }], cue: null, source: null, block: 0, link: 'cue', sameAs: null };
    expect(candidatesFor(layOut(dated), [[{ ...rangeOf(dated, 'June'), block: 0, probability: 0.9 }]], draft)).toEqual([]);
    const adverb = read('Oddly, it found that the oven was cold.');
    expect(candidatesFor(layOut(adverb), [[{ ...rangeOf(adverb, 'Oddly'), block: 0, probability: 0.9 }]], draft)).toEqual([]);
    const today = read('Larch Foods, a maker of jam, today announced that the mill would close.');
    expect(candidatesFor(layOut(today), [[{ ...rangeOf(today, 'today'), block: 0, probability: 0.9 }]], draft)).toEqual([]);
  });
  it('has nobody and nothing that leads another to speak', () => {
    const led = read('The bill led Ana Ruiz to ask who would pay.');
    const draft: Draft = { kind: 'indirect', content: [{ start: 29, end: 42 }], cue: null, source: rangeOf(led, 'Ana Ruiz'), block: 0, link: 'cue', sameAs: null };
    expect(candidatesFor(layOut(led), [[{ ...rangeOf(led, 'The bill'), block: 0, probability: 0.9 }]], draft)).toEqual([]);
    expect(candidatesFor(layOut(led), [[{ ...rangeOf(led, 'Ana Ruiz'), block: 0, probability: 0.9 }]], draft)).toHaveLength(1);
  });
  it.each([
    ['has nobody who is told it by another', 'The crew has been told by the town that it was late.', 0],
    ['has whoever tells it beside another', 'The crew has been told with the town that it was late.', 1],
  ])('%s', (_, text, length) => {
    const told = read(text);
    const draft: Draft = { kind: 'indirect', content: [{ start: text.indexOf('it was'), end: text.length }], cue: rangeOf(told, 'told'), source: rangeOf(told, 'the town'), block: 0, link: 'cue', sameAs: null };
    expect(candidatesFor(layOut(told), [[{ ...rangeOf(told, 'The crew'), block: 0, probability: 0.9 }]], draft)).toHaveLength(length);
    expect(candidatesFor(layOut(told), [[{ ...rangeOf(told, 'the town'), block: 0, probability: 0.9 }]], draft)).toHaveLength(1);
  });
});

describe('sourceCandidates', () => {
  it.each([
    ['the whole that the rules see, not what stands in its relative clause', 'The union that represents the workers said it was late.', 'The union that represents the workers', 'the workers', 'The union that represents the workers'],
    ['a whole noun phrase, not its first noun', 'The study lead author Jane Roe said it was late.', 'The study lead author Jane Roe', 'The study', 'The study lead author Jane Roe'],
    ['who is led to speak, without what leads', 'The vote led the nurses to ask when it was due.', 'the nurses', 'The vote led the nurses', 'the nurses'],
    ['the whole that the tagger sees, not the end of it', 'Jane Roe, a nurse who saw the fire, said it was late.', 'a nurse who saw the fire', 'Jane Roe, a nurse who saw the fire', 'Jane Roe, a nurse who saw the fire'],
  ])('are %s', (_, text, ruled, tagged, expected) => {
    const reading = read(text);
    const { first, end } = rangeOf(reading, tagged);
    const span: TaggedSpan = { label: 'source', firstToken: first, endToken: end, probability: 0.6 };
    const passage = { spans: [span], candidates: [span], contentShare: new Float32Array(0) };
    const draft: Draft = { kind: 'indirect', content: [{ start: text.indexOf('it was'), end: text.length }], cue: null, source: rangeOf(reading, ruled), block: 0, link: 'cue', sameAs: null };
    expect(sourceCandidates(layOut(reading), [passage], [draft]).flat().map((each) => wordsOf(reading, each))).toEqual([expected]);
  });
});
