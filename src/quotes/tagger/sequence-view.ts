/** Tokens that every array of a view has before the first and after the last one, all zero, so that windows need no bounds. */
export const MARGIN = 4;
/** The place of a token that does not exist: in the margin, with its neighbours. */
export const NONE = 1;

/** The tokens of a sequence as numbers, in parallel arrays; token `i` stands at `MARGIN + i`. Words are hashes. */
export interface SequenceView {
  readonly length: number;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  readonly wordClass: Int32Array;
  /** The word itself for function words and marks, its class for all others. */
  readonly pattern: Int32Array;
  readonly propensity: Int32Array;
  readonly quoted: Int32Array;

  /** Places of the nearest cues; and the way between them and the token. */
  readonly cueBefore: Int32Array;
  readonly cueAfter: Int32Array;
  readonly wayFromCue: Int32Array;
  readonly wayToCue: Int32Array;

  /** Tokens since the sentence began, and until it ends; and the ways there. */
  readonly fromSentenceStart: Int32Array;
  readonly toSentenceEnd: Int32Array;
  readonly wayFromStart: Int32Array;
  readonly wayToEnd: Int32Array;
  /** Places of the first and the last likely cue of the sentence, and a hash of where they stand in it. */
  readonly firstCue: Int32Array;
  readonly lastCue: Int32Array;
  readonly sentenceFrame: Int32Array;
  /** Places of the nearest verbs of the sentence. */
  readonly verbBefore: Int32Array;
  readonly verbAfter: Int32Array;

  /** Hashes of the quotation that the token is in, and of the words around it; 0 outside. */
  readonly quotation: Int32Array;
  readonly beforeQuotation: Int32Array;
  readonly afterQuotation: Int32Array;
  /** On which side of the quotation, and how near, a likely cue stands. */
  readonly cueBesideQuotation: Int32Array;
  /** 1 in the first quotation, 2 in all later ones. */
  readonly quotationNumber: Int32Array;
}

/** An empty view for so many tokens. */
export function makeView(length: number): SequenceView {
  const make = (value = 0): Int32Array => new Int32Array(length + 2 * MARGIN).fill(value);
  return {
    length,
    word: make(), lemma: make(), suffix: make(), shape: make(), wordClass: make(), pattern: make(), propensity: make(), quoted: make(),
    cueBefore: make(NONE), cueAfter: make(NONE), wayFromCue: make(), wayToCue: make(),
    fromSentenceStart: make(), toSentenceEnd: make(), wayFromStart: make(), wayToEnd: make(),
    firstCue: make(NONE), lastCue: make(NONE), sentenceFrame: make(), verbBefore: make(NONE), verbAfter: make(NONE),
    quotation: make(), beforeQuotation: make(), afterQuotation: make(), cueBesideQuotation: make(), quotationNumber: make(),
  };
}

/** A number in a few steps that grow with it. */
export function stepOf(count: number): number {
  if (count < 5) return count;
  if (count < 7) return 5;
  if (count < 10) return 6;
  if (count < 15) return 7;
  return count < 25 ? 8 : 9;
}
