import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/quotes/find-quotes.ts';
import { layOut } from '../../../src/quotes/layout.ts';
import { guessStates } from '../../../src/quotes/tagger/guess-states.ts';
import { describeSpans, reweighSpans } from '../../../src/quotes/tagger/reweigh-spans.ts';
import { describeSpan, SPAN_FEATURES, surround } from '../../../src/quotes/tagger/span-features.ts';
import { meetNeighbours } from '../../../src/quotes/tagger/span-neighbours.ts';
import { sequencesOf } from '../../../src/quotes/tagger/sequence.ts';
import { viewSequence } from '../../../src/quotes/tagger/view-sequence.ts';
import type { SequenceView } from '../../../src/quotes/tagger/sequence-view.ts';
import type { Candidate } from '../../../src/quotes/tagger/span-posteriors.ts';
import { read } from '../../reading.ts';

function view(text: string): SequenceView {
  const reading = read(text);
  const layout = layOut(reading);
  return viewSequence(reading.tokens, sequencesOf(layout, layout.blocks[0])[0], guessStates(layout, findQuotes(layout)), () => 0);
}

const span = (label: number, first: number, end: number, probability: number): Candidate => ({ label, first, end, probability });
const even = (length: number): Float32Array[] => [0, 1, 2].map(() => new Float32Array(length).fill(0.5));

/** What is told of each candidate. */
function told(text: string, candidates: readonly Candidate[]): number[][] {
  const seen = view(text);
  const all: number[][] = [];
  describeSpans(seen, even(seen.length), candidates, (_, numbers) => all.push([...numbers]));
  return all;
}

describe('describeSpans', () => {
  it('shows what is likely enough, in order', () => {
    const seen = view('Ms. Dee said it was over.');
    const shown: Candidate[] = [];
    describeSpans(seen, even(seen.length), [span(2, 3, 6, 0.5), span(0, 0, 2, 0.9), span(0, 0, 1, 0.01)], (candidate) => shown.push(candidate));
    expect(shown).toEqual([span(0, 0, 2, 0.9), span(2, 3, 6, 0.5)]);
  });

  it('tells as many numbers of each, all of them small', () => {
    const [one, two] = told('Ms. Dee said it was over, and “nobody” knew it. She left.', [span(0, 0, 2, 0.9), span(2, 3, 13, 0.5)]);
    expect([one.length, two.length]).toEqual([SPAN_FEATURES, SPAN_FEATURES]);
    for (const number of [...one, ...two]) expect(number).toBeLessThan(64);
  });

  it('fills all the room for them', () => {
    const seen = view('Ms. Dee said it was over.');
    const out = new Uint8Array(SPAN_FEATURES + 9).fill(255);
    describeSpan(surround(seen, even(seen.length), meetNeighbours([span(0, 0, 2, 0.9)], seen.length)), 0, out);
    expect(out.indexOf(255)).toBe(SPAN_FEATURES);
  });

  it('tells spans apart that differ in an edge', () => {
    const [short, long] = told('Ms. Dee said it was over, and nobody knew.', [span(2, 3, 6, 0.5), span(2, 3, 10, 0.5)]);
    expect(short).not.toEqual(long);
  });
});

describe('reweighSpans', () => {
  const text = 'Ms. Dee said it was over.';
  const seen = view(text);
  const single = (answer: number): { features: Uint8Array; thresholds: Uint8Array; leaves: Float32Array } =>
    ({ features: new Uint8Array(15), thresholds: new Uint8Array(15), leaves: new Float32Array(16).fill(answer) });

  it('adds to the odds what the trees of the label say', () => {
    const trees = [single(0), single(0), single(Math.log(3))];
    const [source, content] = reweighSpans(seen, even(seen.length), [span(0, 0, 2, 0.5), span(2, 3, 6, 0.5)], trees);
    expect(source.probability).toBeCloseTo(0.5, 3);
    expect(content.probability).toBeCloseTo(0.75, 3);
  });

  it('leaves out what is likely only until it is seen as a whole', () => {
    const trees = [single(0), single(0), single(Math.log(1 / 5))];
    expect(reweighSpans(seen, even(seen.length), [span(0, 0, 2, 0.3), span(2, 3, 6, 0.3)], trees).map(({ label }) => label)).toEqual([0]);
  });

  it('has nothing to say where nothing is likely', () => {
    expect(reweighSpans(seen, even(seen.length), [], [])).toEqual([]);
  });
});
