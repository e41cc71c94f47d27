import type { Span } from '../text/span.ts';

/** Universal part-of-speech tags: https://universaldependencies.org/u/pos/ */
export type PartOfSpeech =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART'
  | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SPACE' | 'SYM' | 'VERB' | 'X';

/** What a word or a mark is by itself, wherever it stands. */
export interface Lexeme {
  /** As it is written. */
  readonly text: string;
  /** Lower-cased, curly apostrophes made straight: for look-up and comparison, never for output. */
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** Dictionary form, lower-cased; the word itself where none is known. */
  readonly lemma: string;
  /** What `perLexeme` has found out about it so far. */
  readonly found: unknown[];
}

/** A word or a mark where it stands in the text, with what the language knows of it. */
export interface Token extends Span, Omit<Lexeme, 'found'> {
  /** The same object for tokens that are alike, so that what follows from the word alone is found once: see `perLexeme`. */
  readonly lexeme: Lexeme;
}

/** A sentence as the language's own splitter sees it. Its breaks inside quotation marks are not to be relied on. */
export interface Sentence extends Span {
  /** Index of its first token in `Reading.tokens`. */
  readonly firstToken: number;
  /** Index just past its last token. */
  readonly endToken: number;
}

/** One stretch of text that was read by itself: a paragraph, a headline. */
export interface Passage extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly firstSentence: number;
  readonly endSentence: number;
}

/** What the language makes of some passages of a text; everything in reading order. */
export interface Reading {
  /** The caller's whole text; all offsets point into it. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Parallel to the spans that were asked for. */
  readonly passages: readonly Passage[];
}

/** A language: the port behind which a tokenizer and tagger stand. */
export interface Language {
  /** Reads each span of the text by itself: what stands in one never changes what is read in another. */
  read(text: string, spans: readonly Span[]): Reading;
  /** The words that it knows without having met them. */
  dictionary(): Dictionary;
}

/** Words by number. */
export interface Dictionary {
  /** How many there are. */
  readonly size: number;
  /** The number of a word, from 0 on; `undefined` for one that it does not have. */
  numberOf(word: string): number | undefined;
}
