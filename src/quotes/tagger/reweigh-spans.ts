import { sumTrees } from './boosted-trees.ts';
import type { Trees } from './boosted-trees.ts';
import type { SequenceView } from './sequence-view.ts';
import { describeSpan, SPAN_FEATURES, surround } from './span-features.ts';
import type { Shares } from './span-features.ts';
import { meetNeighbours } from './span-neighbours.ts';
import type { Candidate } from './span-posteriors.ts';

/** Spans that are rarer along the chain are not looked at again. */
const LEAST = 0.03;
/** What is rarer as a whole makes neither a source nor a content. */
const LEAST_WHOLE = 0.1;

/** Reused, since memory of this size is slow to come by. */
const features = new Uint8Array(SPAN_FEATURES);

/**
 * The chain sees a span one step at a time. Here each likely one is weighed again as a whole: its length, both its edges at once,
 * what stands beside it and what competes with it. For each label trees say how far the chain's odds are off.
 */
export function reweighSpans(view: SequenceView, shares: Shares, candidates: readonly Candidate[], trees: readonly Trees[]): Candidate[] {
  const reweighed: Candidate[] = [];
  describeSpans(view, shares, candidates, (candidate, numbers) => {
    const { label, first, end } = candidate;
    const probability = 1 / (1 + Math.exp(-logOdds(candidate) - sumTrees(trees[label], numbers)));
    if (probability >= LEAST_WHOLE) reweighed.push({ label, first, end, probability });
  });
  return reweighed;
}

/** Shows each candidate that is worth another look, in order, with what is told of it, which is good until the next one. */
export function describeSpans(view: SequenceView, shares: Shares, candidates: readonly Candidate[], show: (candidate: Candidate, numbers: Uint8Array) => void): void {
  const inOrder = candidates.filter(({ probability }) => probability >= LEAST).sort((a, b) => a.first - b.first || a.end - b.end || a.label - b.label);
  if (inOrder.length === 0) return;
  const surroundings = surround(view, shares, meetNeighbours(inOrder, view.length));
  inOrder.forEach((candidate, i) => {
    describeSpan(surroundings, i, features);
    show(candidate, features);
  });
}

export function logOdds({ probability }: Candidate): number {
  return Math.log(probability / (1.0001 - Math.min(1, probability)));
}
