import type { Lexeme } from '../token.ts';

/** A part of speech as wink numbers it. */
export type Tag = number;

/** A word or mark as the dictionary has it, the same wherever it stands. */
export interface Word {
  readonly text: string;
  /** It is not cut any further. */
  readonly parts: null;
  /** Lower-cased, curly apostrophes made straight. */
  readonly lower: string;
  readonly isCapitalized: boolean;
  /** The tag it has where nothing around it speaks for another. */
  readonly tag: Tag;
  /** Whether it has that tag everywhere, as the parts of a contraction do. */
  readonly isSettled: boolean;
  /** Whether the dictionary has it with a full stop, too: `Sen.` */
  readonly takesStop: boolean;
  /** The tags that it may have, a bit for each. */
  readonly possibleTags: number;
  /** What the tagger's patterns know it by, whatever its tag; 0 where they know it by its tag. */
  readonly tagSymbol: number;
  /** What the patterns of sentence ends know it by, where it touches what stands before it. */
  readonly touchingSymbol: number;
  /** The same after a space. */
  readonly spacedSymbol: number;
  /** As the dictionary writes it. */
  readonly normal: string;
  /** Its dictionary form; null where the tag decides. */
  readonly lemma: string | null;
  /** What it is with each tag, as far as it has been met: the last one new first. */
  lexemes: TaggedLexeme | null;
}

/** What a word is with a tag; its part of speech is that of the tag, or what the tag is corrected to. Most words have one, so each leads to the next. */
export interface TaggedLexeme extends Lexeme {
  readonly tag: Tag;
  readonly next: TaggedLexeme | null;
}

/** For look-up and comparison: lower-cased, curly apostrophes made straight. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (lower.includes('’')) return lower.replaceAll('’', "'");
  // One string where they are the same: compared at once.
  return lower === word ? word : lower;
}
