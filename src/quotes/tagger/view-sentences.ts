import { gapBetween, MARGIN, NONE, stepOf } from './sequence-view.ts';
import type { SequenceView } from './sequence-view.ts';
import { CLOSING_MARK, FULL_STOP, isVerblike } from './word-classes.ts';

/** Finds where each sentence begins and ends, and its verbs. A full stop before a closing mark ends none before the mark does. */
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
  const { wordClass, lemma } = view;
  let verb = NONE;
  for (let at = start; at < end; at++) {
    view.sinceStart[at] = stepOf(at - start);
    view.verbBefore[at] = lemma[verb];
    view.sinceVerb[at] = gapBetween(verb, at);
    if (isVerblike(wordClass[at])) verb = at;
  }
  verb = NONE;
  for (let at = end - 1; at >= start; at--) {
    view.untilEnd[at] = stepOf(end - 1 - at);
    view.verbAfter[at] = lemma[verb];
    view.untilVerb[at] = gapBetween(verb, at);
    if (isVerblike(wordClass[at])) verb = at;
  }
}
