import { LABELS, OUTSIDE } from './labels.ts';
import { MOST_TOKENS } from './sequence.ts';
import { MARGIN, stepOf } from './sequence-view.ts';
import type { SequenceView } from './sequence-view.ts';
import { companionAfter, companionBefore, keyAt, REACH } from './span-neighbours.ts';
import type { Neighbourhood } from './span-neighbours.ts';
import { CLOSING_MARK, COMMA, isVerblike, OPENING_MARK } from './word-classes.ts';

/** Longer spans and larger counts are alike. */
const LONGEST = 60;
const MOST_COUNTED = 15;
/** Steps of a share. */
const PARTS = 16;

/** For each label and token of a sequence, the share of all labellings in which the token is part of such a span. */
export type Shares = readonly Float32Array[];

/** What is added up along a sequence, so that any span of it is the difference of two sums. */
interface Sums {
  /** Of commas, verbs, opening and closing marks. */
  readonly counted: readonly [Uint16Array, Uint16Array, Uint16Array, Uint16Array];
  readonly sentences: Uint16Array;
  readonly guessed: readonly Uint16Array[];
  readonly shares: readonly Float64Array[];
}

/** A sequence as its spans see it. */
export interface Surroundings {
  readonly view: SequenceView;
  readonly shares: Shares;
  readonly sums: Sums;
  /** For each token the first token of its sentence, and the one past its last. */
  readonly sentenceFirst: Uint16Array;
  readonly sentenceEnd: Uint16Array;
  /** The probability of the likeliest candidate of each label that begins in a sentence, by the first token of the sentence. */
  readonly likeliest: readonly Float64Array[];
  readonly around: Neighbourhood;
  /** For each candidate how likely it is, in steps. */
  readonly steps: Uint8Array;
}

/** Reused, since memory outside of the heap is slow to come by. */
const counts = (): Uint16Array => new Uint16Array(MOST_TOKENS + 1);
const masses = (): Float64Array => new Float64Array(MOST_TOKENS + 1);
const sums: Sums = { counted: [counts(), counts(), counts(), counts()], sentences: counts(), guessed: LABELS.map(counts), shares: LABELS.map(masses) };
const sentenceFirst = counts(), sentenceEnd = counts();
const likeliest = LABELS.map(masses);

/** Good until the next call. */
export function surround(view: SequenceView, shares: Shares, around: Neighbourhood): Surroundings {
  const { length, sinceStart } = view;
  for (let i = 0; i < length; i++) sentenceFirst[i] = i === 0 || sinceStart[MARGIN + i] === 0 ? i : sentenceFirst[i - 1];
  for (let i = length - 1; i >= 0; i--) sentenceEnd[i] = i === length - 1 || sentenceFirst[i + 1] === i + 1 ? i + 1 : sentenceEnd[i + 1];
  for (const each of likeliest) each.fill(0, 0, length);
  const steps = new Uint8Array(around.candidates.length);
  around.candidates.forEach(({ label, first, probability }, i) => {
    steps[i] = likelihood(probability);
    const sentence = sentenceFirst[first];
    likeliest[label][sentence] = Math.max(likeliest[label][sentence], probability);
  });
  countMarks(view);
  for (let label = 0; label < LABELS.length; label++) addUp(view, label, shares[label]);
  return { view, shares, sums, sentenceFirst, sentenceEnd, likeliest, around, steps };
}

function countMarks({ length, wordClass, sinceStart }: SequenceView): void {
  const { counted: [commas, verbs, opening, closing], sentences } = sums;
  for (let i = 0; i < length; i++) {
    const own = wordClass[MARGIN + i];
    commas[i + 1] = commas[i] + (own === COMMA ? 1 : 0);
    verbs[i + 1] = verbs[i] + (isVerblike(own) ? 1 : 0);
    sentences[i + 1] = sentences[i] + (sinceStart[MARGIN + i] === 0 ? 1 : 0);
    opening[i + 1] = opening[i] + (own === OPENING_MARK ? 1 : 0);
    closing[i + 1] = closing[i] + (own === CLOSING_MARK ? 1 : 0);
  }
}

/** The tokens that the rules would give a label, and the label's shares. */
function addUp({ length, guess }: SequenceView, label: number, share: Float32Array): void {
  const guessed = sums.guessed[label], total = sums.shares[label];
  for (let i = 0; i < length; i++) {
    const state = guess[MARGIN + i];
    guessed[i + 1] = guessed[i] + (state !== OUTSIDE && state - 1 >> 2 === label ? 1 : 0);
    total[i + 1] = total[i] + share[i];
  }
}

/** Writes what is told of a candidate into `out`, in small whole numbers. */
export function describeSpan({ view, shares, sums, sentenceFirst, sentenceEnd, likeliest, around, steps }: Surroundings, index: number, out: Uint8Array): void {
  const { candidates, rivalries, beginMass, endMass } = around;
  const { label, first, end } = candidates[index];
  const a = MARGIN + first, b = MARGIN + end;
  let n = 0;

  // The span itself.
  out[n++] = steps[index];
  out[n++] = Math.min(LONGEST, end - first);
  for (const each of sums.counted) out[n++] = Math.min(MOST_COUNTED, each[end] - each[first]);
  out[n++] = Math.min(MOST_COUNTED, sums.sentences[end] - sums.sentences[first + 1]);
  for (const each of sums.guessed) out[n++] = Math.round(PARTS * (each[end] - each[first]) / (end - first));
  for (const each of sums.shares) out[n++] = likelihood((each[end] - each[first]) / (end - first));

  // Its edges.
  for (let at = a - 2; at <= a + 1; at++) out[n++] = view.wordClass[at];
  for (let at = b - 2; at <= b + 1; at++) out[n++] = view.wordClass[at];
  n = tellOfEdges(view.quoted, a, b, out, n);
  n = tellOfEdges(view.phrase, a, b, out, n);
  n = tellOfEdges(view.guess, a, b, out, n);
  n = tellOfEdges(view.propensity, a, b, out, n);
  for (const share of shares) {
    out[n++] = first === 0 ? 0 : 1 + likelihood(share[first - 1]);
    out[n++] = end === view.length ? 0 : 1 + likelihood(share[end]);
  }
  out[n++] = likelihood(beginMass[keyAt(around, label, first)]);
  out[n++] = likelihood(endMass[keyAt(around, label, end)]);

  // Its sentence.
  const sentence = sentenceFirst[first], last = sentenceEnd[end - 1];
  out[n++] = Math.min(MOST_COUNTED, first - sentence);
  out[n++] = Math.min(MOST_COUNTED, last - end);
  out[n++] = stepOf(last - sentence);
  out[n++] = stepOf(view.length);
  for (const each of likeliest) out[n++] = likelihood(each[sentence]);

  // Its companions and rivals.
  for (let other = 0; other < LABELS.length; other++) {
    const left = companionBefore(around, other, first), right = companionAfter(around, other, end);
    out[n++] = left < 0 ? 0 : 1 + steps[left];
    out[n++] = left < 0 ? REACH + 1 : first - candidates[left].end;
    out[n++] = right < 0 ? 0 : 1 + steps[right];
    out[n++] = right < 0 ? REACH + 1 : candidates[right].first - end;
  }
  const { rival, intruder, likelier, mass } = rivalries[index];
  out[n++] = rival < 0 ? 0 : 1 + steps[rival];
  out[n++] = rival < 0 ? 4 : 3 * (1 + Math.sign(candidates[rival].first - first)) + 1 + Math.sign(candidates[rival].end - end);
  out[n++] = intruder < 0 ? 0 : 1 + steps[intruder];
  out[n++] = Math.min(MOST_COUNTED, likelier);
  out[n++] = likelihood(mass);
}

/** What a column holds on either side of each edge. */
function tellOfEdges(column: Int32Array, a: number, b: number, out: Uint8Array, n: number): number {
  out[n] = column[a - 1];
  out[n + 1] = column[a];
  out[n + 2] = column[b - 1];
  out[n + 3] = column[b];
  return n + 4;
}

/** How many numbers that are. */
export const SPAN_FEATURES = 69;

/** A probability in some thirty steps, of its log odds. */
function likelihood(probability: number): number {
  if (probability < NEARLY_NEVER) return 0;
  if (probability > NEARLY_SURE) return STEPS;
  let step = STEP_AT[Math.floor(probability * FINE)];
  while (probability > HIGHEST[step]) step++;
  return step;
}
const [NEARLY_NEVER, NEARLY_SURE] = [0.008, 0.992];
/** The formula of a step between is round(15 + 3 log odds). It is looked up: the highest probability of each step, and the step in which each part of 0 to 1 begins. */
const STEPS = 30;
const HIGHEST = Float64Array.from({ length: STEPS }, (_, step) => 1 / (1 + Math.exp((14.5 - step) / 3)));
const FINE = 1024;
const STEP_AT = new Uint8Array(FINE * NEARLY_SURE + 1);
for (let part = 0, step = 0; part < STEP_AT.length; part++) {
  while (part / FINE > HIGHEST[step]) step++;
  STEP_AT[part] = step;
}
