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

/** What is known of each label and token. */
interface Places {
  /** The likeliest candidate that begins there, or ends just before it; -1 for none. */
  readonly beginning: Int32Array;
  readonly ending: Int32Array;
  /** How likely it is at all that a span of the label begins or ends there. */
  readonly beginMass: Float64Array;
  readonly endMass: Float64Array;
  /** The companion before and the one after, once they have been looked for. */
  readonly companionBefore: Int32Array;
  readonly companionAfter: Int32Array;
}

/** Candidates in order of their first token, looked up by where they begin and end. */
interface Neighbourhood extends Places {
  readonly candidates: readonly Candidate[];
  /** For each candidate, what the likeliest one that overlaps it is to it, of its own label and of the others. */
  readonly rival: readonly number[];
  readonly intruder: readonly number[];
}

const UNKNOWN = -2;

function makePlaces(size: number): Places {
  const [beginning, ending, companionBefore, companionAfter] = [0, 1, 2, 3].map(() => new Int32Array(size));
  return { beginning, ending, beginMass: new Float64Array(size), endMass: new Float64Array(size), companionBefore, companionAfter };
}

/** Reused, since memory outside of the heap is slow to come by. */
let places = makePlaces(0);

function clearPlaces(size: number): Places {
  if (places.beginning.length < size) places = makePlaces(size);
  places.beginning.fill(-1, 0, size);
  places.ending.fill(-1, 0, size);
  places.beginMass.fill(0, 0, size);
  places.endMass.fill(0, 0, size);
  places.companionBefore.fill(UNKNOWN, 0, size);
  places.companionAfter.fill(UNKNOWN, 0, size);
  return places;
}

/** Puts the candidates of a sequence beside each other. They must be in order of their first token. Good until the next call. */
export function meetNeighbours(candidates: readonly Candidate[], length: number): Neighbourhood {
  const { beginning, ending, beginMass, endMass, companionBefore, companionAfter } = clearPlaces(LABELS.length * (length + 1));
  const rival = new Array<number>(candidates.length).fill(-1), intruder = new Array<number>(candidates.length).fill(-1);
  const likelier = (a: number, b: number): number => b < 0 || candidates[a].probability > candidates[b].probability ? a : b;
  for (let i = 0; i < candidates.length; i++) {
    const { label, first, end, probability } = candidates[i];
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
  }
  return { candidates, beginning, ending, beginMass, endMass, rival, intruder, companionBefore, companionAfter };
}

/** For each label, how likely the companion is that stands before or after a candidate; 0 for none. Good while one candidate is looked at. */
const before = new Int32Array(LABELS.length);
const after = new Int32Array(LABELS.length);

/** Writes the hashes of the features of a candidate into `out`; returns how many. The first one counts by the log odds of the candidate. */
export function spanFeaturesOf(view: SequenceView, isWord: readonly boolean[], around: Neighbourhood, index: number, out: Int32Array): number {
  const { word, lemma, wordClass, sinceStart } = view;
  const { candidates, beginMass, endMass } = around;
  const { label, first, end, probability } = candidates[index];
  const a = MARGIN + first, b = MARGIN + end;
  let n = 0;

  const likely = likelihood(probability);
  out[n++] = 0;
  out[n++] = 1;
  out[n++] = likely;
  out[n++] = stepOf(end - first);
  out[n++] = mix(wordClass[a - 1], wordClass[a]);
  out[n++] = mix(wordClass[b], wordClass[b + 1]);
  out[n++] = mix(wordClass[a - 1], wordClass[b]);
  out[n++] = word[a];
  out[n++] = word[b - 1];
  out[n++] = word[b];
  out[n++] = word[a - 1];

  let sentences = 0, opening = 0, closing = 0, commas = 0;
  for (let at = a; at < b; at++) {
    if (at > a && sinceStart[at] === 0) sentences++;
    if (wordClass[at] === OPENING_MARK) opening++;
    else if (wordClass[at] === CLOSING_MARK) closing++;
    else if (wordClass[at] === COMMA) commas++;
  }
  let next = end;
  while (next < view.length && !isWord[next] && sinceStart[MARGIN + next] > 0) next++;
  const edges = (sinceStart[a] === 0 ? 2 : 0) + (next === view.length || sinceStart[MARGIN + next] === 0 ? 1 : 0);
  out[n++] = mix(edges, Math.min(sentences, 4));
  const justOpened = wordClass[a - 1] === OPENING_MARK, aboutToClose = wordClass[b] === CLOSING_MARK || wordClass[b + 1] === CLOSING_MARK;
  out[n++] = mix(mix(Math.min(opening, 3), Math.min(closing, 3)), (justOpened ? 2 : 0) + (aboutToClose ? 1 : 0));
  out[n++] = mix(Math.min(commas, 4), stepOf(end - first));

  for (let other = 0; other < LABELS.length; other++) {
    const left = companionBefore(around, other, first, view.length), right = companionAfter(around, other, end, view.length);
    before[other] = left < 0 ? 0 : 1 + likelihood(candidates[left].probability);
    after[other] = right < 0 ? 0 : 1 + likelihood(candidates[right].probability);
    const onLeft = mix(before[other], left < 0 ? 0 : stepOf(first - candidates[left].end));
    const onRight = mix(after[other], right < 0 ? 0 : stepOf(candidates[right].first - end));
    out[n++] = onLeft;
    out[n++] = onRight;
    out[n++] = mix(onLeft, onRight);
  }
  const second = (label + 1) % LABELS.length, third = (label + 2) % LABELS.length;
  out[n++] = mix(before[second], after[third]);
  out[n++] = mix(after[second], before[third]);
  const cueBefore = headOf(around, companionBefore(around, CUE, first, view.length), lemma), cueAfter = headOf(around, companionAfter(around, CUE, end, view.length), lemma);
  out[n++] = mix(cueBefore, wordClass[a]);
  out[n++] = mix(cueBefore, edges);
  out[n++] = mix(cueAfter, wordClass[a]);
  out[n++] = mix(cueAfter, edges);

  const rival = around.rival[index], intruder = around.intruder[index];
  const overlap = rival < 0 ? 0 : mix(1 + Math.sign(candidates[rival].first - first), 1 + Math.sign(candidates[rival].end - end));
  out[n++] = mix(mix(likely, rival < 0 ? 0 : 1 + likelihood(candidates[rival].probability)), overlap);
  out[n++] = mix(likely, intruder < 0 ? 0 : 1 + likelihood(candidates[intruder].probability));
  out[n++] = mix(likely, likelihood(beginMass[label * (view.length + 1) + first]));
  out[n++] = mix(likely, likelihood(endMass[label * (view.length + 1) + end]));
  out[n++] = label === CUE ? lemma[b - 1] : 0;
  out[n++] = label === CUE ? mix(mix(wordClass[a], wordClass[b - 1]), end - first) : 0;
  // The same value says something else in each place, and for each label.
  for (let i = 0; i < n; i++) out[i] = mix(mix(out[i], i), label);
  return n;
}

/** A probability in a few steps. */
function likelihood(probability: number): number {
  if (probability < 0.25) return probability < 0.03 ? 0 : probability < 0.1 ? 1 : 2;
  if (probability < 0.65) return probability < 0.45 ? 3 : 4;
  return probability < 0.85 ? 5 : 6;
}

/** The likeliest and nearest candidate of a label that ends before a place; -1 for none. */
function companionBefore({ candidates, ending, companionBefore: known }: Neighbourhood, label: number, place: number, length: number): number {
  const key = label * (length + 1) + place;
  if (known[key] !== UNKNOWN) return known[key];
  let best = -1, bestValue = 0;
  for (let gap = 0; gap <= REACH && gap <= place; gap++) {
    const index = ending[label * (length + 1) + place - gap];
    if (index < 0) continue;
    const value = candidates[index].probability - DISTANCE_COST * gap;
    if (value > bestValue) [best, bestValue] = [index, value];
  }
  known[key] = best;
  return best;
}

/** The likeliest and nearest candidate of a label that begins after a place; -1 for none. */
function companionAfter({ candidates, beginning, companionAfter: known }: Neighbourhood, label: number, place: number, length: number): number {
  const key = label * (length + 1) + place;
  if (known[key] !== UNKNOWN) return known[key];
  let best = -1, bestValue = 0;
  for (let gap = 0; gap <= REACH && place + gap <= length; gap++) {
    const index = beginning[label * (length + 1) + place + gap];
    if (index < 0) continue;
    const value = candidates[index].probability - DISTANCE_COST * gap;
    if (value > bestValue) [best, bestValue] = [index, value];
  }
  known[key] = best;
  return best;
}

/** The last word of a candidate, 0 if there is none. */
function headOf({ candidates }: Neighbourhood, index: number, lemma: Int32Array): number {
  return index < 0 ? 0 : lemma[MARGIN + candidates[index].end - 1];
}
