/** Tokens that every column has before the first and after the last one, all zero, so that windows need no bounds. */
export const MARGIN = 4;
/** The place of a token that does not exist: in the margin, with its neighbours. */
export const NONE = 1;

/** What a view tells of each token, a column for each. Words, and what is put together from several things, are hashes. */
export const COLUMNS = [
  /** Zero throughout. */
  'nothing',
  'word', 'lemma', 'suffix', 'shape', 'wordClass', 'propensity', 'quoted',
  /** The word itself for function words and marks, its class for all others. */
  'pattern',

  /** The nearest cue on either side: its class, the patterns beside it, and how far off it is; the lemma of the one before. */
  'cueBefore', 'cueBeforeLemma', 'besideCueBefore', 'sinceCue',
  'cueAfter', 'besideCueAfter', 'untilCue',

  /** Where in its sentence the token stands. */
  'sinceStart', 'untilEnd',
  /** The nearest verbs of the sentence, whether they announce or not, and how far off they are. */
  'verbBefore', 'sinceVerb', 'verbAfter', 'untilVerb',

  /** Where in a noun phrase the token stands, and what stands before and after the phrase; 0 outside. */
  'phrase', 'beforePhrase', 'afterPhrase', 'furtherAfterPhrase',
  /** The state that the rules would give the token. */
  'guess',

  /** The quotation that the token is in, and the words around it; 0 outside. */
  'quotation', 'beforeQuotation', 'afterQuotation',
] as const;

export type Column = (typeof COLUMNS)[number];

/** The tokens of a sequence as numbers; token `i` stands at `MARGIN + i` of each column. */
export interface SequenceView extends Readonly<Record<Column, Int32Array>> {
  length: number;
  /** All columns, in the order of `COLUMNS`. */
  readonly columns: readonly Int32Array[];
  /** Those that tell nothing of most tokens. */
  readonly sparse: readonly Int32Array[];
}

const SPARSE: readonly Column[] = ['phrase', 'beforePhrase', 'afterPhrase', 'furtherAfterPhrase', 'quotation', 'beforeQuotation', 'afterQuotation'];

/** A view with room for so many tokens. */
export function makeView(most: number): SequenceView {
  const columns = COLUMNS.map(() => new Int32Array(most + 2 * MARGIN));
  const named = Object.fromEntries(COLUMNS.map((name, i) => [name, columns[i]])) as Record<Column, Int32Array>;
  return { length: 0, columns, sparse: SPARSE.map((name) => named[name]), ...named };
}

/** Makes a view ready for the next sequence, which fills all columns but the sparse ones from margin to margin. */
export function clearView(view: SequenceView, length: number): void {
  const end = MARGIN + length;
  view.length = length;
  for (const column of view.columns) fill(column, 0, end, end + MARGIN);
  for (const column of view.sparse) fill(column, 0, MARGIN, end);
}

/** The same number from a place up to another. Most are a few words apart, for which the engine’s own `fill` takes ten times longer. */
export function fill(column: Int32Array, value: number, first: number, end: number): void {
  for (let i = first; i < end; i++) column[i] = value;
}

/** A number in a few steps that grow with it. */
export function stepOf(count: number): number {
  return count < STEP_OF.length ? STEP_OF[count] : LAST_STEP;
}
/** The steps of numbers, looked up, since processors guess branches on them wrong. */
const STEPS_FROM = [1, 2, 3, 4, 5, 7, 10, 15, 25];
const LAST_STEP = STEPS_FROM.length;
const STEP_OF = Uint8Array.from({ length: STEPS_FROM[LAST_STEP - 1] }, (_, count) => STEPS_FROM.filter((least) => least <= count).length);

/** The step for what is too far off, or not there at all. */
const FARTHEST = 10;

/** The step between two places, the first of which may be none. */
export function gapBetween(place: number, other: number): number {
  return place === NONE ? FARTHEST : stepOf(Math.abs(other - place));
}
