import { mix } from './hash.ts';
import { gapBetween, MARGIN, NONE } from './sequence-view.ts';
import type { SequenceView } from './sequence-view.ts';

/** A token counts as a cue for its neighbours from this propensity on. */
const CUE_FROM = 3;

/** Columns of what is told of the nearest cue on one side. */
interface NearestCue {
  readonly gap: Int32Array;
  readonly own: Int32Array;
  readonly beside: Int32Array;
  readonly lemma: Int32Array | null;
}

/** Finds the nearest possible cue on either side of each token. */
export function lookForCues(view: SequenceView): void {
  const first = MARGIN, last = MARGIN + view.length - 1;
  look(view, first, last, { gap: view.sinceCue, own: view.cueBefore, beside: view.besideCueBefore, lemma: view.cueBeforeLemma });
  look(view, last, first, { gap: view.untilCue, own: view.cueAfter, beside: view.besideCueAfter, lemma: null });
}

function look({ propensity, wordClass, lemma, pattern }: SequenceView, from: number, to: number, out: NearestCue): void {
  const direction = from <= to ? 1 : -1;
  let cue = NONE, beside = 0;
  for (let at = from; at !== to + direction; at += direction) {
    out.gap[at] = gapBetween(cue, at);
    out.own[at] = wordClass[cue];
    if (out.lemma !== null) out.lemma[at] = lemma[cue];
    out.beside[at] = beside;
    if (propensity[at] >= CUE_FROM) {
      cue = at;
      beside = mix(pattern[at - 1], pattern[at + 1]);
    }
  }
}
