import { firstIndex } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { Passage, Reading, Token } from '../language/token.ts';
import { pairMarks } from './pair-marks.ts';
import type { Quotation } from './pair-marks.ts';

/** A sentence that may hold whole quotations: no break within quotation marks counts. */
export interface Unit extends Span {
  readonly block: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** Whether it is quotations and nothing else but marks. */
  readonly isQuoted: boolean;
}

/** The read text with its quotations laid over its tokens. */
export interface Layout {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  /** Parallel to `reading.passages`. */
  readonly blocks: readonly Passage[];
  /** In order of their opening marks. */
  readonly quotations: readonly Quotation[];
  /** Outermost quotations only. */
  readonly outer: readonly Quotation[];
  /** For each token the index in `outer` of the quotation it stands in, its marks included; -1 outside. */
  readonly quotationOf: Int32Array;
  readonly units: readonly Unit[];
  /** For each token the index of its unit; that of the next one for a token in none. */
  readonly unitOf: Int32Array;
  /** Index of the first unit of each block, and one more at the end. */
  readonly firstUnit: readonly number[];
}

/** Lays quotations and units over what was read. */
export function layOut(reading: Reading): Layout {
  const { text, passages } = reading;
  const quotations = passages.flatMap((passage, block) => pairMarks(text, passage, block, opensWithSingleMark(text, passages.at(block + 1))));
  return layOver(reading, passages, quotations);
}

function opensWithSingleMark(text: string, passage: Span | undefined): boolean {
  return passage !== undefined && text.charAt(passage.start) === '‘';
}

/** The same for what stands within quotations: each that holds others becomes a block of its own, and those its quotations. */
export function layOutWithin({ reading, quotations }: Layout): Layout {
  const holders = new Map<Quotation, number>();
  const nested: Quotation[] = [];
  for (const each of quotations) {
    if (each.within === null) continue;
    const block = holders.get(each.within) ?? holders.size;
    holders.set(each.within, block);
    nested.push({ ...each, within: null, block });
  }
  return layOver(reading, [...holders.keys()].map((holder) => passageWithin(reading, holder.inner)), nested);
}

function passageWithin({ tokens, sentences }: Reading, { start, end }: Span): Passage {
  const [firstToken, endToken] = tokensWithin(tokens, { start, end });
  const firstSentence = firstIndex(sentences, (each) => each.endToken > firstToken);
  return { start, end, firstToken, endToken, firstSentence, endSentence: firstIndex(sentences, (each) => each.firstToken >= endToken) };
}

function layOver(reading: Reading, passages: readonly Passage[], quotations: readonly Quotation[]): Layout {
  const { tokens } = reading;
  const outer = quotations.filter((each) => each.within === null);
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  outer.forEach((quotation, index) => {
    const [first, end] = tokensWithin(tokens, quotation);
    quotationOf.fill(index, first, end);
  });
  const units: Unit[] = [];
  const firstUnit: number[] = [];
  passages.forEach((passage, block) => {
    firstUnit.push(units.length);
    for (const unit of splitUnits(reading, passage, block, quotationOf, outer)) units.push(unit);
  });
  firstUnit.push(units.length);
  return { reading, tokens, blocks: passages, quotations, outer, quotationOf, units, unitOf: unitsOf(units, tokens.length), firstUnit };
}

function unitsOf(units: readonly Unit[], length: number): Int32Array {
  const unitOf = new Int32Array(length);
  for (let token = 0, unit = 0; token < length; token++) {
    while (unit < units.length && units[unit].endToken <= token) unit++;
    unitOf[token] = unit;
  }
  return unitOf;
}

/** First token of a span, and the one past its last. */
export function tokensWithin(tokens: readonly Token[], span: Span): [number, number] {
  const first = firstIndex(tokens, (token) => token.end > span.start);
  return [first, Math.max(first, firstIndex(tokens, (token) => token.start >= span.end))];
}

/** Index of the unit in which a token stands. */
export function unitAt({ unitOf, units }: Layout, token: number): number {
  return token < unitOf.length ? unitOf[token] : units.length;
}

/** Index of the block in which a token stands. */
export function blockAt({ blocks }: Layout, token: number): number {
  return firstIndex(blocks, (block) => block.endToken > token);
}

/** Whether any of some tokens stands in a quotation. */
export function holdsQuotation({ quotationOf }: Layout, firstToken: number, endToken: number): boolean {
  for (let i = firstToken; i < endToken; i++) if (quotationOf[i] >= 0) return true;
  return false;
}

/** The text of some tokens. */
export function spanOf(tokens: readonly Token[], first: number, end: number): Span {
  return { start: tokens[first].start, end: tokens[end - 1].end };
}

function splitUnits(reading: Reading, passage: Passage, block: number, quotationOf: Int32Array, outer: readonly Quotation[]): Unit[] {
  const { tokens, sentences } = reading;
  const units: Unit[] = [];
  let first = passage.firstToken;
  let sentence = passage.firstSentence;
  let isQuoted = true;
  for (let next = first + 1; next <= passage.endToken; next++) {
    isQuoted &&= quotationOf[next - 1] >= 0 || tokens[next - 1].pos === 'PUNCT';
    while (sentence < passage.endSentence && sentences[sentence].endToken < next) sentence++;
    const sentenceEnds = sentences[sentence]?.endToken === next;
    if (next < passage.endToken && !isBreak(tokens, next, sentenceEnds, quotationOf, outer)) continue;
    units.push({ start: tokens[first].start, end: tokens[next - 1].end, block, firstToken: first, endToken: next, isQuoted });
    first = next;
    isQuoted = true;
  }
  return units;
}

/** Whether a unit ends just before a token. */
function isBreak(tokens: readonly Token[], next: number, sentenceEnds: boolean, quotationOf: Int32Array, outer: readonly Quotation[]): boolean {
  const inside = quotationOf[next - 1];
  if (inside < 0) return sentenceEnds;
  if (inside === quotationOf[next]) return false;
  // A quotation has just closed: it ends the sentence if its own words do and a new one begins.
  const beginning = tokens[next].text.charAt(0);
  if (beginning === beginning.toLowerCase() && quotationOf[next] < 0) return false;
  const ending = outer[inside].closed ? tokens[next - 2]?.lower ?? '' : '.';
  if (LEFT_OPEN.has(ending)) return !isShortTag(tokens, next);
  return ending === '.' || sentenceEnds;
}

/** Marks that stand in place of a comma as well as of a full stop. */
const LEFT_OPEN = new Set(['?', '!', '...', '…']);

/** `Smith asked.` after a question, an exclamation or what breaks off: a name or pronoun, then a verb. */
function isShortTag(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(from + 8, tokens.length); i++) {
    if (tokens[i].pos === 'VERB') return SPEAKING.has(tokens[i].lemma);
    if (tokens[i].pos === 'PUNCT' && tokens[i].lower !== ',') return false;
  }
  return false;
}
const SPEAKING = new Set(['say', 'ask', 'shout', 'cry', 'wonder', 'reply', 'tell', 'exclaim', 'yell', 'add', 'write', 'tweet', 'scream', 'demand', 'inquire', 'joke', 'call', 'answer', 'respond', 'repeat', 'retort', 'mutter', 'murmur', 'whisper', 'quip', 'snap', 'begin', 'continue']);
