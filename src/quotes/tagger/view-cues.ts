import { MARGIN, NONE } from './sequence-view.ts';
import type { SequenceView } from './sequence-view.ts';
import { Way } from './way.ts';

/** A token counts as a cue for its neighbours from this propensity on. */
const CUE_FROM = 3;

/** Finds the nearest possible cue on either side of each token. */
export function lookForCues(view: SequenceView): void {
  look(view, MARGIN, 1, view.cueBefore, view.wayFromCue);
  look(view, MARGIN + view.length - 1, -1, view.cueAfter, view.wayToCue);
}

function look({ length, propensity, wordClass }: SequenceView, from: number, direction: 1 | -1, nearest: Int32Array, way: Int32Array): void {
  let cue = NONE;
  const since = new Way();
  for (let i = 0, at = from; i < length; i++, at += direction) {
    nearest[at] = cue;
    way[at] = since.hash;
    if (propensity[at] >= CUE_FROM) {
      cue = at;
      since.restart();
    } else {
      since.meet(wordClass[at]);
    }
  }
}
