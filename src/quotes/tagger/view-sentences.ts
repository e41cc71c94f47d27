import { mix } from './hash.ts';
import { gapBetween, MARGIN, NONE, stepOf } from './sequence-view.ts';
import type { SequenceView } from './sequence-view.ts';
import { Way } from './way.ts';
import { CLOSING_MARK, FULL_STOP, isVerblike } from './word-classes.ts';

/** From this propensity on, a cue is likely enough to shape its sentence. */
const LIKELY = 4;
/** A last cue farther from the end of its sentence than this is simply far. */
const FAR = 6;

/** On which side of a cue a token stands. */
const BEFORE = 1;
const AT = 2;
const AFTER = 3;

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
  const { wordClass, pattern, lemma, propensity } = view;
  let first = NONE, last = NONE, verb = NONE, wayToFirst = 0;
  const wayFromStart = new Way();
  for (let at = start; at < end; at++) {
    view.sinceStart[at] = stepOf(at - start);
    view.verbBefore[at] = lemma[verb];
    view.sinceVerb[at] = gapBetween(verb, at);
    if (isVerblike(wordClass[at])) verb = at;
    if (propensity[at] >= LIKELY) {
      if (first === NONE) {
        first = at;
        wayToFirst = wayFromStart.hash;
      }
      last = at;
    }
    wayFromStart.meet(wordClass[at]);
  }
  verb = NONE;
  const wayToEnd = new Way();
  for (let at = end - 1; at >= start; at--) {
    view.untilEnd[at] = stepOf(end - 1 - at);
    view.wayToEnd[at] = wayToEnd.hash;
    wayToEnd.meet(wordClass[at]);
    view.verbAfter[at] = lemma[verb];
    view.untilVerb[at] = gapBetween(verb, at);
    if (isVerblike(wordClass[at])) verb = at;
  }
  if (first === NONE) return;
  view.sentenceFrame.fill(mix(mix(wayToFirst, wordClass[first]), mix(wordClass[last], Math.min(end - last, FAR))), start, end);
  viewSide(start, end, first, view.sideOfFirstCue);
  viewSide(start, end, last, view.sideOfLastCue);
  const announcing = (cue: number): number => mix(lemma[cue], wordClass[cue + 1]);
  const beside = (cue: number): number => mix(mix(pattern[cue - 1], wordClass[cue]), pattern[cue + 1]);
  view.firstCue.fill(announcing(first), start, end);
  view.lastCue.fill(announcing(last), start, end);
  view.besideFirstCue.fill(beside(first), start, end);
  view.besideLastCue.fill(beside(last), start, end);
}

function viewSide(start: number, end: number, cue: number, out: Int32Array): void {
  out.fill(BEFORE, start, cue);
  out[cue] = AT;
  out.fill(AFTER, cue + 1, end);
}
