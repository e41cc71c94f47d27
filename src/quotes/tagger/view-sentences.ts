import { mix } from './hash.ts';
import { MARGIN, NONE } from './sequence-view.ts';
import type { SequenceView } from './sequence-view.ts';
import { Way } from './way.ts';
import { CLOSING_MARK, FULL_STOP, isVerblike } from './word-classes.ts';

/** From this propensity on, a cue is likely enough to shape its sentence. */
const LIKELY = 4;
/** A last cue farther from the end of its sentence than this is simply far. */
const FAR = 6;

/** Finds where each sentence begins and ends, and its frame. A full stop before a closing mark ends none before the mark does. */
export function viewSentences(view: SequenceView): void {
  const end = MARGIN + view.length;
  let start = MARGIN;
  for (let at = MARGIN; at < end; at++) {
    if (at + 1 < end && !endsSentence(view, at)) continue;
    viewSentence(view, start, at + 1);
    start = at + 1;
  }
}

function endsSentence({ wordClass, quoted }: SequenceView, at: number): boolean {
  if (wordClass[at] === FULL_STOP) return quoted[at] === quoted[at + 1];
  return wordClass[at] === CLOSING_MARK && wordClass[at - 1] === FULL_STOP;
}

function viewSentence(view: SequenceView, start: number, end: number): void {
  let first = NONE, last = NONE, verb = NONE;
  const wayFromStart = new Way();
  for (let at = start; at < end; at++) {
    view.fromSentenceStart[at] = at - start;
    view.wayFromStart[at] = wayFromStart.hash;
    wayFromStart.meet(view.wordClass[at]);
    view.verbBefore[at] = verb;
    if (isVerblike(view.wordClass[at])) verb = at;
    if (view.propensity[at] >= LIKELY) {
      if (first === NONE) first = at;
      last = at;
    }
  }
  verb = NONE;
  const wayToEnd = new Way();
  for (let at = end - 1; at >= start; at--) {
    view.toSentenceEnd[at] = end - 1 - at;
    view.wayToEnd[at] = wayToEnd.hash;
    wayToEnd.meet(view.wordClass[at]);
    view.verbAfter[at] = verb;
    if (isVerblike(view.wordClass[at])) verb = at;
  }
  const frame = first === NONE ? 0 : mix(mix(view.wayFromStart[first], view.wordClass[first]), mix(view.wordClass[last], Math.min(end - last, FAR)));
  view.firstCue.fill(first, start, end);
  view.lastCue.fill(last, start, end);
  view.sentenceFrame.fill(frame, start, end);
}
