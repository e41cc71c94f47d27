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
  add(word[at + 2]);
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
  add(mix(mix(mix(pattern[at], pattern[at + 1]), pattern[at + 2]), pattern[at + 3]));
  add(mix(mix(mix(pattern[at], pattern[at - 1]), pattern[at - 2]), pattern[at - 3]));
  add(mix(mix(pattern[at - 2], pattern[at - 1]), mix(pattern[at + 1], pattern[at + 2])));

  add(mix(propensity[at], mix(propensity[at - 1], propensity[at + 1])));
  add(mix(propensity[at], mix(wordClass[at - 1], wordClass[at + 1])));

  const before = cueBefore[at], after = cueAfter[at];
  const toBefore = before < 0 ? 10 : stepOf(at - before), toAfter = after < 0 ? 10 : stepOf(after - at);
  const lemmaBefore = before < 0 ? 0 : lemma[before], lemmaAfter = after < 0 ? 0 : lemma[after];
  const classBefore = before < 0 ? 0 : wordClass[before], classAfter = after < 0 ? 0 : wordClass[after];
  add(mix(toBefore, classBefore));
  add(mix(toAfter, classAfter));
  add(mix(mix(toBefore, toAfter), mix(quoted[at], wordClass[at])));
  add(mix(lemmaBefore, Math.min(toBefore, 4)));
  add(mix(lemmaAfter, Math.min(toAfter, 4)));
  add(mix(mix(wayFromCue[at], classBefore), wordClass[at]));
  add(mix(mix(wayToCue[at], classAfter), wordClass[at]));
  add(mix(mix(wayFromCue[at], lemmaBefore), wordClass[at]));
  add(mix(mix(wayToCue[at], lemmaAfter), wordClass[at]));
  add(mix(mix(wayFromCue[at], classBefore), mix(pattern[at], pattern[at - 1])));
  add(mix(mix(wayToCue[at], classAfter), mix(pattern[at], pattern[at + 1])));
  add(mix(mix(wayFromCue[at], classBefore), mix(wayToCue[at], classAfter)));
  // What stands beside the nearest cues: its subject or object.
  add(mix(mix(mix(classBefore, toBefore), pattern[Math.max(before - 1, 0)]), pattern[Math.max(before + 1, 0)]));
  add(mix(mix(mix(classAfter, toAfter), pattern[Math.max(after - 1, 0)]), pattern[Math.max(after + 1, 0)]));

  const fromStart = stepOf(view.fromSentenceStart[at]), toEnd = stepOf(view.toSentenceEnd[at]);
  add(mix(mix(fromStart, wordClass[at]), quoted[at]));
  add(mix(mix(toEnd, wordClass[at]), quoted[at]));
  add(mix(view.wayFromStart[at], wordClass[at]));
  add(mix(view.wayToEnd[at], wordClass[at]));
  add(mix(mix(view.wayFromStart[at], pattern[at]), pattern[at + 1]));
  add(mix(mix(view.wayToEnd[at], pattern[at]), pattern[at - 1]));

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
  return n;
}

export const MOST_FEATURES = 64;
