import { mix } from './hash.ts';
import { LABELS } from './labels.ts';
import { MARGIN, stepOf } from './sequence-view.ts';
import type { SequenceView } from './sequence-view.ts';
import type { Candidate } from './span-posteriors.ts';
import { CLOSING_MARK, COMMA, OPENING_MARK } from './word-classes.ts';

/** How far a span looks for its companions, in tokens. */
const REACH = 8;
/** What each token between costs a companion, in probability. */
const DISTANCE_COST = 0.03;
const CUE = LABELS.indexOf('cue');
export const MOST_SPAN_FEATURES = 48;

/** Candidates in order of their first token, looked up by where they begin and end. */
interface Neighbourhood {
  readonly candidates: readonly Candidate[];
  /** For each label and token: the likeliest candidate that begins there, or ends just before it; -1 for none. */
  readonly beginning: Int32Array;
  readonly ending: Int32Array;
  /** How likely it is at all that a span of the label begins or ends there. */
  readonly beginMass: Float64Array;
  readonly endMass: Float64Array;
  /** For each candidate, what the likeliest one that overlaps it is to it, of its own label and of the others. */
  readonly rival: Int32Array;
  readonly intruder: Int32Array;
}

/** Puts the candidates of a sequence beside each other. They must be in order of their first token. */
export function meetNeighbours(candidates: readonly Candidate[], length: number): Neighbourhood {
  const size = LABELS.length * (length + 1);
  const beginning = new Int32Array(size).fill(-1), ending = new Int32Array(size).fill(-1);
  const beginMass = new Float64Array(size), endMass = new Float64Array(size);
  const rival = new Int32Array(candidates.length).fill(-1), intruder = new Int32Array(candidates.length).fill(-1);
  const likelier = (a: number, b: number): number => b < 0 || candidates[a].probability > candidates[b].probability ? a : b;
  candidates.forEach(({ label, first, end, probability }, i) => {
    const begins = label * (length + 1) + first, ends = label * (length + 1) + end;
    beginning[begins] = likelier(i, beginning[begins]);
    ending[ends] = likelier(i, ending[ends]);
    beginMass[begins] += probability;
    endMass[ends] += probability;
    // Spans that share a token exclude each other, so that no token has many.
    for (let j = i + 1; j < candidates.length && candidates[j].first < end; j++) {
      const of = candidates[j].label === label ? rival : intruder;
      of[i] = likelier(j, of[i]);
      of[j] = likelier(i, of[j]);
    }
  });
  return { candidates, beginning, ending, beginMass, endMass, rival, intruder };
}

/** Writes the hashes of the features of a candidate into `out`; returns how many. The first one counts by the log odds of the candidate. */
export function spanFeaturesOf(view: SequenceView, isWord: readonly boolean[], around: Neighbourhood, index: number, out: Int32Array): number {
  const { word, lemma, wordClass, fromSentenceStart } = view;
  const { candidates, beginMass, endMass } = around;
  const { label, first, end, probability } = candidates[index];
  const a = MARGIN + first, b = MARGIN + end;
  let n = 0;
  const add = (value: number): void => { out[n] = mix(mix(value, n), label); n++; };

  const likely = likelihood(probability);
  add(0);
  add(1);
  add(likely);
  add(stepOf(end - first));
  add(mix(wordClass[a - 1], wordClass[a]));
  add(mix(wordClass[b], wordClass[b + 1]));
  add(mix(wordClass[a - 1], wordClass[b]));
  add(word[a]);
  add(word[b - 1]);
  add(word[b]);
  add(word[a - 1]);

  let sentences = 0, opening = 0, closing = 0, commas = 0;
  for (let at = a; at < b; at++) {
    if (at > a && fromSentenceStart[at] === 0) sentences++;
    if (wordClass[at] === OPENING_MARK) opening++;
    else if (wordClass[at] === CLOSING_MARK) closing++;
    else if (wordClass[at] === COMMA) commas++;
  }
  let next = end;
  while (next < view.length && !isWord[next] && fromSentenceStart[MARGIN + next] > 0) next++;
  const edges = (fromSentenceStart[a] === 0 ? 2 : 0) + (next === view.length || fromSentenceStart[MARGIN + next] === 0 ? 1 : 0);
  add(mix(edges, Math.min(sentences, 4)));
  const justOpened = wordClass[a - 1] === OPENING_MARK, aboutToClose = wordClass[b] === CLOSING_MARK || wordClass[b + 1] === CLOSING_MARK;
  add(mix(mix(Math.min(opening, 3), Math.min(closing, 3)), (justOpened ? 2 : 0) + (aboutToClose ? 1 : 0)));
  add(mix(Math.min(commas, 4), stepOf(end - first)));

  const before: number[] = [], after: number[] = [], cues: number[] = [];
  for (let other = 0; other < LABELS.length; other++) {
    const [left, leftGap] = companion(around, around.ending, other, first, -1, view.length);
    const [right, rightGap] = companion(around, around.beginning, other, end, 1, view.length);
    before.push(left < 0 ? 0 : 1 + likelihood(candidates[left].probability));
    after.push(right < 0 ? 0 : 1 + likelihood(candidates[right].probability));
    if (other === CUE) cues.push(left, right);
    const onLeft = mix(before[other], stepOf(leftGap)), onRight = mix(after[other], stepOf(rightGap));
    add(onLeft);
    add(onRight);
    add(mix(onLeft, onRight));
  }
  const second = (label + 1) % LABELS.length, third = (label + 2) % LABELS.length;
  add(mix(before[second], after[third]));
  add(mix(after[second], before[third]));
  for (const cue of cues) {
    const head = cue < 0 ? 0 : lemma[MARGIN + candidates[cue].end - 1];
    add(mix(head, wordClass[a]));
    add(mix(head, edges));
  }

  const rival = around.rival[index], intruder = around.intruder[index];
  const overlap = rival < 0 ? 0 : mix(1 + Math.sign(candidates[rival].first - first), 1 + Math.sign(candidates[rival].end - end));
  add(mix(mix(likely, rival < 0 ? 0 : 1 + likelihood(candidates[rival].probability)), overlap));
  add(mix(likely, intruder < 0 ? 0 : 1 + likelihood(candidates[intruder].probability)));
  add(mix(likely, likelihood(beginMass[label * (view.length + 1) + first])));
  add(mix(likely, likelihood(endMass[label * (view.length + 1) + end])));
  add(label === CUE ? lemma[b - 1] : 0);
  add(label === CUE ? mix(mix(wordClass[a], wordClass[b - 1]), end - first) : 0);
  return n;
}

/** A probability in a few steps. */
function likelihood(probability: number): number {
  const steps = [0.03, 0.1, 0.25, 0.45, 0.65, 0.85];
  const step = steps.findIndex((least) => probability < least);
  return step < 0 ? steps.length : step;
}

/** The likeliest and nearest candidate of a label that ends before, or begins after, a place; and how far off it is. */
function companion({ candidates }: Neighbourhood, table: Int32Array, label: number, place: number, direction: 1 | -1, length: number): [index: number, gap: number] {
  let best = -1, bestGap = 0, bestValue = 0;
  for (let gap = 0; gap <= REACH; gap++) {
    const at = place + direction * gap;
    if (at < 0 || at > length) break;
    const index = table[label * (length + 1) + at];
    const value = index < 0 ? 0 : candidates[index].probability - DISTANCE_COST * gap;
    if (value > bestValue) [best, bestGap, bestValue] = [index, gap, value];
  }
  return [best, bestGap];
}
