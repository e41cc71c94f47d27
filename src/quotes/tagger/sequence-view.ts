import type { Token } from '../../language/token.ts';
import type { Propensity } from './cue-propensity.ts';
import { hashString, mix } from './hash.ts';
import { CLOSING, OPENING, QUOTED } from './quoted-state.ts';
import type { Sequence } from './sequence.ts';
import { CLOSING_MARK, FULL_STOP, NOTHING, OPENING_MARK, SOME_CUE, wordClass } from './word-classes.ts';

/** Tokens that every array of a view has before the first and after the last one, so that windows need no bounds. */
export const MARGIN = 4;

/** A token counts as a cue for its neighbours from this propensity on. */
const CUE_FROM = 3;
const FUNCTION_WORDS = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ']);

/** The tokens of a sequence as numbers, in parallel arrays; token `i` stands at `MARGIN + i`. */
export interface SequenceView {
  readonly length: number;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  readonly wordClass: Int32Array;
  /** The word itself for function words and marks, the class for all others. */
  readonly pattern: Int32Array;
  readonly propensity: Int32Array;
  readonly quoted: Int32Array;
  /** Index of the nearest cue before or after the token; -1 when there is none. */
  readonly cueBefore: Int32Array;
  readonly cueAfter: Int32Array;
  /** What stands between the token and that cue: a hash of the marks, verbs and conjunctions on the way. */
  readonly wayFromCue: Int32Array;
  readonly wayToCue: Int32Array;
  readonly fromSentenceStart: Int32Array;
  readonly toSentenceEnd: Int32Array;
  readonly wayFromStart: Int32Array;
  readonly wayToEnd: Int32Array;
  /** Hash of what is known about the quotation around the token; 0 outside. */
  readonly sentenceFrame: Int32Array;
  readonly firstCue: Int32Array;
  readonly lastCue: Int32Array;
  readonly verbBefore: Int32Array;
  readonly verbAfter: Int32Array;
  readonly cueBesideQuotation: Int32Array;
  readonly quotationNumber: Int32Array;
  passageKind: number;
  readonly quotation: Int32Array;
  readonly beforeQuotation: Int32Array;
  readonly afterQuotation: Int32Array;
}

/** Turns the tokens of a sequence into numbers. */
export function viewSequence(tokens: readonly Token[], { firstToken, endToken, quoted }: Sequence, propensityOf: Propensity): SequenceView {
  const length = endToken - firstToken;
  const make = (): Int32Array => new Int32Array(length + 2 * MARGIN);
  const view = {
    length,
    word: make(), lemma: make(), suffix: make(), shape: make(), wordClass: make(), pattern: make(), propensity: make(), quoted: make(),
    cueBefore: make().fill(-1), cueAfter: make().fill(-1), wayFromCue: make(), wayToCue: make(),
    fromSentenceStart: make(), toSentenceEnd: make(), wayFromStart: make(), wayToEnd: make(),
    sentenceFrame: make(), firstCue: make().fill(-1), lastCue: make().fill(-1), verbBefore: make().fill(-1), verbAfter: make().fill(-1), cueBesideQuotation: make(), quotationNumber: make(), passageKind: 0,
    quotation: make(), beforeQuotation: make(), afterQuotation: make(),
  };
  for (let i = 0; i < length; i++) {
    const token = tokens[firstToken + i];
    const at = MARGIN + i;
    const propensity = propensityOf(token);
    const tokenClass = wordClass(token, quoted[i], propensity);
    view.word[at] = hashString(token.lower);
    view.lemma[at] = hashString(token.lemma);
    view.suffix[at] = hashString(token.lower.slice(-3));
    view.shape[at] = shapeOf(token.text);
    view.quoted[at] = quoted[i];
    view.propensity[at] = propensity;
    view.wordClass[at] = tokenClass;
    view.pattern[at] = FUNCTION_WORDS.has(token.pos) || token.pos === 'PUNCT' && tokenClass !== OPENING_MARK && tokenClass !== CLOSING_MARK ? view.word[at] : mix(tokenClass, token.pos.charCodeAt(0));
  }
  lookBack(view);
  lookAhead(view);
  describeQuotations(view);
  frameSentences(view);
  return view;
}

function shapeOf(text: string): number {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return 1;
  if (text === text.toLowerCase()) return 0;
  if (text.length > 1 && text === text.toUpperCase()) return 2;
  return 3;
}

/** Whether a token is a milestone on the way between two words: not a word within a noun phrase. */
function isMilestone(tokenClass: number): boolean {
  switch (tokenClass) {
    case NOTHING: case 1: case 2: case 3: case 6: case 7: case 8: case 9: case 10: case 12: case 16: case 18: return false;
    default: return true;
  }
}

const MOST_MILESTONES = 5;

function lookBack(view: SequenceView): void {
  let cue = -1, way = 0, milestones = 0;
  let start = MARGIN, sentenceWay = 0, sentenceMilestones = 0;
  for (let at = MARGIN; at < MARGIN + view.length; at++) {
    view.cueBefore[at] = cue;
    view.wayFromCue[at] = way;
    view.fromSentenceStart[at] = at - start;
    view.wayFromStart[at] = sentenceWay;
    const tokenClass = view.wordClass[at];
    if (view.propensity[at] >= CUE_FROM) { cue = at; way = 0; milestones = 0; }
    else if (isMilestone(tokenClass) && milestones < MOST_MILESTONES) { way = mix(way + 1, tokenClass); milestones++; }
    if (tokenClass === FULL_STOP && view.quoted[at] === view.quoted[at + 1] || tokenClass === CLOSING_MARK && view.wordClass[at - 1] === FULL_STOP) { start = at + 1; sentenceWay = 0; sentenceMilestones = 0; }
    else if (isMilestone(tokenClass) && sentenceMilestones < MOST_MILESTONES) { sentenceWay = mix(sentenceWay + 1, tokenClass); sentenceMilestones++; }
  }
}

function lookAhead(view: SequenceView): void {
  let cue = -1, way = 0, milestones = 0;
  let end = MARGIN + view.length, sentenceWay = 0, sentenceMilestones = 0;
  for (let at = MARGIN + view.length - 1; at >= MARGIN; at--) {
    const tokenClass = view.wordClass[at];
    if (tokenClass === FULL_STOP) { end = at; sentenceWay = 0; sentenceMilestones = 0; }
    view.cueAfter[at] = cue;
    view.wayToCue[at] = way;
    view.toSentenceEnd[at] = end - at;
    view.wayToEnd[at] = sentenceWay;
    if (view.propensity[at] >= CUE_FROM) { cue = at; way = 0; milestones = 0; }
    else if (isMilestone(tokenClass) && milestones < MOST_MILESTONES) { way = mix(way + 1, tokenClass); milestones++; }
    if (isMilestone(tokenClass) && tokenClass !== FULL_STOP && sentenceMilestones < MOST_MILESTONES) { sentenceWay = mix(sentenceWay + 1, tokenClass); sentenceMilestones++; }
  }
}

/** A number in a few steps that grow with it. */
export function stepOf(count: number): number {
  if (count < 5) return count;
  if (count < 7) return 5;
  if (count < 10) return 6;
  if (count < 15) return 7;
  return count < 25 ? 8 : 9;
}

function describeQuotations(view: SequenceView): void {
  let number = 0;
  const end = MARGIN + view.length;
  for (let first = MARGIN; first < end; first++) {
    if (view.quoted[first] === 0) continue;
    let stop = first;
    while (stop < end && view.quoted[stop] === OPENING) stop++;
    const inner = stop;
    while (stop < end && view.quoted[stop] === QUOTED) stop++;
    const innerEnd = stop;
    while (stop < end && view.quoted[stop] === CLOSING) stop++;
    const before = first - 1, after = stop;
    const quotation = mix(1 + stepOf(innerEnd - inner), (first === MARGIN ? 1 : 0) + (stop === end ? 2 : 0) + (inner === first ? 4 : 0) + (innerEnd === stop ? 8 : 0));
    number++;
    let cue = 0;
    for (let d = 0; d < 6; d++) {
      if (after + d < end && view.propensity[after + d] >= 4) { cue = 1 + d; break; }
      if (before - d >= MARGIN && view.propensity[before - d] >= 4) { cue = 10 + d; break; }
    }
    for (let at = first; at < stop; at++) {
      view.cueBesideQuotation[at] = cue;
      view.quotationNumber[at] = Math.min(number, 2);
      view.quotation[at] = quotation;
      view.beforeQuotation[at] = mix(view.pattern[before], view.pattern[before - 1]);
      view.afterQuotation[at] = mix(view.pattern[after], view.pattern[after + 1]);
    }
    first = Math.max(stop - 1, first);
  }
}

function frameSentences(view: SequenceView): void {
  const end = MARGIN + view.length;
  let sentences = 0;
  for (let start = MARGIN; start < end;) {
    let stop = start + 1;
    while (stop < end && view.fromSentenceStart[stop] > 0) stop++;
    let first = -1, last = -1;
    for (let at = start; at < stop; at++) if (view.propensity[at] >= 4) { if (first < 0) first = at; last = at; }
    let frame = 1;
    const tail = stop - (last < 0 ? stop : last);
    if (first >= 0) frame = mix(mix(view.wayFromStart[first], view.wordClass[first]), mix(view.wordClass[last], Math.min(tail, 6)));
    for (let at = start; at < stop; at++) { view.firstCue[at] = first; view.lastCue[at] = last; view.sentenceFrame[at] = frame; }
    sentences++;
    start = stop;
  }
  let verb = -1;
  for (let at = MARGIN; at < end; at++) { if (view.fromSentenceStart[at] === 0) verb = -1; view.verbBefore[at] = verb; if (isVerb(view.wordClass[at])) verb = at; }
  verb = -1;
  for (let at = end - 1; at >= MARGIN; at--) { view.verbAfter[at] = verb; if (isVerb(view.wordClass[at])) verb = at; if (view.fromSentenceStart[at] === 0) verb = -1; }
  view.passageKind = mix(Math.min(sentences, 4), view.quoted[MARGIN]);
}

function isVerb(c: number): boolean { return c === 17 || c >= SOME_CUE; }
