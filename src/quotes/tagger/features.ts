import { mix } from './hash.ts';
import { MARGIN, NONE, stepOf } from './sequence-view.ts';
import type { SequenceView } from './sequence-view.ts';

/** Room for the features of a token. */
export const MOST_FEATURES = 64;

/** Templates are told apart by numbers far from each other: neighbouring ones would let small values meet. */
const APART = 0x51ed27;

/** The step for what is too far off, or not there at all. */
const FARTHEST = 10;

/** Writes the hashes of all features of the token at `at` into `out`; returns how many there are, which is always the same. */
export function featuresOf(view: SequenceView, at: number, out: Int32Array): number {
  const { word, lemma, suffix, shape, wordClass, pattern, propensity, quoted } = view;
  let n = 0;
  const add = (value: number): void => { out[n] = mix(value, n * APART); n++; };
  const pair = (a: number, b: number): void => { add(mix(a, b)); };
  const triple = (a: number, b: number, c: number): void => { add(mix(mix(a, b), c)); };
  const four = (a: number, b: number, c: number, d: number): void => { add(mix(mix(a, b), mix(c, d))); };

  // The words.
  add(1);
  add(word[at]);
  add(word[at - 1]);
  add(word[at + 1]);
  add(word[at - 2]);
  pair(word[at - 1], word[at]);
  pair(word[at], word[at + 1]);
  add(lemma[at]);
  pair(lemma[at], wordClass[at]);
  pair(suffix[at], wordClass[at]);
  four(shape[at - 1], shape[at], shape[at + 1], wordClass[at]);
  triple(propensity[at - 1], propensity[at], propensity[at + 1]);

  // What they are, function words as they are.
  pair(wordClass[at], quoted[at]);
  add(pattern[at - 1]);
  add(pattern[at + 1]);
  add(pattern[at - 2]);
  add(pattern[at + 2]);
  pair(pattern[at - 1], pattern[at]);
  pair(pattern[at], pattern[at + 1]);
  triple(pattern[at - 1], pattern[at], pattern[at + 1]);
  triple(pattern[at - 2], pattern[at - 1], pattern[at]);
  triple(pattern[at], pattern[at + 1], pattern[at + 2]);
  four(pattern[at - 3], pattern[at - 2], pattern[at - 1], pattern[at]);
  four(pattern[at - 2], pattern[at - 1], pattern[at + 1], pattern[at + 2]);

  // The nearest cues, the way to them, and what stands beside them: their subject or object.
  const before = view.cueBefore[at], after = view.cueAfter[at];
  const toBefore = before === NONE ? FARTHEST : stepOf(at - before), toAfter = after === NONE ? FARTHEST : stepOf(after - at);
  const wayFrom = mix(view.wayFromCue[at], wordClass[before]), wayTo = mix(view.wayToCue[at], wordClass[after]);
  pair(toBefore, wordClass[before]);
  pair(toAfter, wordClass[after]);
  pair(lemma[before], Math.min(toBefore, 4));
  pair(wayFrom, wordClass[at]);
  pair(wayTo, wordClass[at]);
  triple(view.wayFromCue[at], lemma[before], wordClass[at]);
  triple(wayFrom, pattern[at], pattern[at - 1]);
  four(wordClass[before], toBefore, pattern[before - 1], pattern[before + 1]);
  four(wordClass[after], toAfter, pattern[after - 1], pattern[after + 1]);

  // Where in the sentence.
  triple(stepOf(view.fromSentenceStart[at]), wordClass[at], quoted[at]);
  triple(stepOf(view.toSentenceEnd[at]), wordClass[at], quoted[at]);
  pair(view.wayFromStart[at], wordClass[at]);
  pair(view.wayToEnd[at], wordClass[at]);
  triple(view.wayFromStart[at], pattern[at], pattern[at + 1]);

  // The frame of the sentence: its first and last cue, which verbs within the content may hide.
  const first = view.firstCue[at], last = view.lastCue[at];
  const toFirst = side(at, first), toLast = side(at, last);
  four(view.sentenceFrame[at], quoted[at], toFirst, toLast);
  four(toFirst, lemma[first], wordClass[at], wordClass[first + 1]);
  four(toLast, lemma[last], wordClass[at], wordClass[last + 1]);
  four(toFirst, mix(pattern[first - 1], wordClass[first]), quoted[at], pattern[first + 1]);
  four(toLast, mix(pattern[last - 1], wordClass[last]), quoted[at], pattern[last + 1]);

  // The verbs on either side, whether they announce or not.
  const verbBefore = view.verbBefore[at], verbAfter = view.verbAfter[at];
  pair(lemma[verbBefore], verbBefore === NONE ? FARTHEST : stepOf(at - verbBefore));
  pair(lemma[verbAfter], verbAfter === NONE ? FARTHEST : stepOf(verbAfter - at));
  pair(lemma[verbBefore], pattern[at]);
  pair(lemma[verbAfter], pattern[at]);

  // The quotation around the token, or next to it.
  pair(view.quotation[at], quoted[at]);
  pair(view.beforeQuotation[at], quoted[at]);
  pair(view.afterQuotation[at], quoted[at]);
  four(view.quotation[at], wordClass[at], quoted[at - 1], quoted[at + 1]);
  triple(view.beforeQuotation[at], view.afterQuotation[at], view.quotation[at]);
  four(mix(quoted[at - 2], quoted[at - 1]), quoted[at + 1], quoted[at + 2], wordClass[at]);
  four(view.quotation[at - 1], wordClass[at - 1], wordClass[at], pattern[at + 1]);
  four(view.quotation[at + 1], wordClass[at + 1], wordClass[at], pattern[at - 1]);
  triple(view.cueBesideQuotation[at], quoted[at], view.quotationNumber[at]);
  triple(view.cueBesideQuotation[at], quoted[at], wordClass[at]);

  // The passage.
  add(at === MARGIN ? 1 : at === MARGIN + view.length - 1 ? 2 : 3);
  triple(quoted[MARGIN], quoted[at], wordClass[at]);
  return n;
}

/** On which side of a cue a token stands. */
function side(at: number, cue: number): number {
  if (cue === NONE) return 0;
  return at < cue ? 1 : at === cue ? 2 : 3;
}
