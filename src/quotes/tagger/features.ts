import { mix } from './hash.ts';
import { MARGIN, stepOf } from './sequence-view.ts';
import type { SequenceView } from './sequence-view.ts';

/** Writes the hashes of all features of the token at `at` into `out`, always as many; returns how many. */
export function featuresOf(view: SequenceView, at: number, out: Int32Array): number {
  const { word, lemma, suffix, shape, wordClass, pattern, propensity, quoted, cueBefore, cueAfter, wayFromCue, wayToCue } = view;
  let n = 0;
  const add = (value: number): void => { out[n] = mix(value, n * 0x51ed27); n++; };

  add(1);
  add(word[at]);
  add(word[at - 1]);
  add(word[at + 1]);
  add(word[at - 2]);
  add(mix(word[at - 1], word[at]));
  add(mix(word[at], word[at + 1]));
  add(lemma[at]);
  add(mix(lemma[at], wordClass[at]));
  add(mix(suffix[at], wordClass[at]));
  add(mix(mix(shape[at], shape[at - 1]), mix(shape[at + 1], wordClass[at])));

  add(mix(wordClass[at], quoted[at]));
  add(pattern[at - 1]);
  add(pattern[at + 1]);
  add(pattern[at - 2]);
  add(pattern[at + 2]);
  add(mix(pattern[at - 1], pattern[at]));
  add(mix(pattern[at], pattern[at + 1]));
  add(mix(mix(pattern[at - 1], pattern[at]), pattern[at + 1]));
  add(mix(mix(pattern[at - 2], pattern[at - 1]), pattern[at]));
  add(mix(mix(pattern[at], pattern[at + 1]), pattern[at + 2]));
  add(mix(mix(mix(pattern[at], pattern[at - 1]), pattern[at - 2]), pattern[at - 3]));
  add(mix(mix(pattern[at - 2], pattern[at - 1]), mix(pattern[at + 1], pattern[at + 2])));

  add(mix(propensity[at], mix(propensity[at - 1], propensity[at + 1])));

  const before = cueBefore[at], after = cueAfter[at];
  const toBefore = before < 0 ? 10 : stepOf(at - before), toAfter = after < 0 ? 10 : stepOf(after - at);
  const lemmaBefore = before < 0 ? 0 : lemma[before];
  const classBefore = before < 0 ? 0 : wordClass[before], classAfter = after < 0 ? 0 : wordClass[after];
  add(mix(toBefore, classBefore));
  add(mix(toAfter, classAfter));
  add(mix(lemmaBefore, Math.min(toBefore, 4)));
  add(mix(mix(wayFromCue[at], classBefore), wordClass[at]));
  add(mix(mix(wayToCue[at], classAfter), wordClass[at]));
  add(mix(mix(wayFromCue[at], lemmaBefore), wordClass[at]));
  add(mix(mix(wayFromCue[at], classBefore), mix(pattern[at], pattern[at - 1])));
  // What stands beside the nearest cues: its subject or object.
  add(mix(mix(mix(classBefore, toBefore), pattern[Math.max(before - 1, 0)]), pattern[Math.max(before + 1, 0)]));
  add(mix(mix(mix(classAfter, toAfter), pattern[Math.max(after - 1, 0)]), pattern[Math.max(after + 1, 0)]));

  const fromStart = stepOf(view.fromSentenceStart[at]), toEnd = stepOf(view.toSentenceEnd[at]);
  add(mix(mix(fromStart, wordClass[at]), quoted[at]));
  add(mix(mix(toEnd, wordClass[at]), quoted[at]));
  add(mix(view.wayFromStart[at], wordClass[at]));
  add(mix(view.wayToEnd[at], wordClass[at]));
  add(mix(mix(view.wayFromStart[at], pattern[at]), pattern[at + 1]));

  add(mix(view.quotation[at], quoted[at]));
  add(mix(view.beforeQuotation[at], quoted[at]));
  add(mix(view.afterQuotation[at], quoted[at]));
  add(mix(mix(view.quotation[at], wordClass[at]), mix(quoted[at - 1], quoted[at + 1])));
  add(mix(mix(view.beforeQuotation[at], view.afterQuotation[at]), view.quotation[at]));
  add(mix(mix(quoted[at - 2], quoted[at - 1]), mix(mix(quoted[at + 1], quoted[at + 2]), wordClass[at])));
  // The words nearest the quotation, told to it, decide whether it is one.
  add(mix(mix(view.quotation[at - 1], wordClass[at]), mix(pattern[at + 1], wordClass[at - 1])));
  add(mix(mix(view.quotation[at + 1], wordClass[at]), mix(pattern[at - 1], wordClass[at + 1])));
  add(at === MARGIN ? 1 : at === MARGIN + view.length - 1 ? 2 : 3);

  // The frame of the sentence: its first and last cue, which a verb inside the content may hide.
  const { sentenceFrame, firstCue, lastCue, verbBefore, verbAfter } = view;
  const first = firstCue[at], last = lastCue[at];
  const side = (cue: number): number => cue < 0 ? 0 : at < cue ? 1 : at === cue ? 2 : 3;
  add(mix(mix(sentenceFrame[at], quoted[at]), mix(side(first), side(last))));
  add(mix(mix(side(first), first < 0 ? 0 : lemma[first]), mix(wordClass[at], first < 0 ? 0 : wordClass[first + 1])));
  add(mix(mix(side(last), last < 0 ? 0 : lemma[last]), mix(wordClass[at], last < 0 ? 0 : wordClass[last + 1])));
  add(mix(mix(side(last), last < 0 ? 0 : mix(pattern[last - 1], wordClass[last])), mix(quoted[at], last < 0 ? 0 : pattern[last + 1])));
  add(mix(mix(side(first), first < 0 ? 0 : mix(pattern[first - 1], wordClass[first])), mix(quoted[at], first < 0 ? 0 : pattern[first + 1])));
  const vb = verbBefore[at], va = verbAfter[at];
  add(mix(vb < 0 ? 0 : lemma[vb], stepOf(Math.min(at - vb, 10))));
  add(mix(va < 0 ? 0 : lemma[va], stepOf(Math.min(va - at, 10))));
  add(mix(vb < 0 ? 0 : lemma[vb], pattern[at]));
  add(mix(va < 0 ? 0 : lemma[va], pattern[at]));
  add(mix(mix(view.cueBesideQuotation[at], quoted[at]), view.quotationNumber[at]));
  add(mix(mix(view.cueBesideQuotation[at], wordClass[at]), quoted[at]));
  add(mix(mix(view.passageKind, quoted[at]), wordClass[at]));
  return n;
}

export const MOST_FEATURES = 80;
