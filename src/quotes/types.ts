import type { Span } from '../text/span.ts';
import type { CueClass } from './cues/cue-classes.ts';

/** `direct`: all its words stand in quotation marks; `mixed`: some; `indirect`: none. */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** The words that announce a quote, and what kind of speech they make of it. */
export interface Cue extends Span {
  /** Dictionary form of the word that makes it a cue: `say`, `according`. */
  readonly lemma: string;
  /** What kind of speech or thought it tells of: `warn`, `deny`, `believe`; null for a word in no class. */
  readonly class: CueClass | null;
}

/** Somebody's words, as the article gives them. */
export interface Quote {
  /** `q1`, `q2`, … in reading order. */
  readonly id: string;
  /** How much of it stands in quotation marks. */
  readonly kind: QuoteKind;
  /** What was said, without the outer quotation marks; several spans where the cue or a paragraph break splits it. */
  readonly content: readonly Span[];
  /** The content, its spans joined by ` … `. */
  readonly text: string;
  /** The words that announce it (`said`, `according to`); null when the text has none. */
  readonly cue: Cue | null;
  /** The words beside the cue that name the speaker (`he`, `the official`, `Lavrov`); null when there are none. */
  readonly source: Span | null;
  /** `Speaker.id` of whom the source refers to; null when the text does not tell. */
  readonly speaker: string | null;
  /** Index into `article.paragraphs` of the first content span; null outside the body. */
  readonly paragraph: number | null;
  /** 0 to 1: how sure the speaker is. Of the quotes given .9, nine in ten have the right speaker. */
  readonly confidence: number;
  /** `Quote.id` of the quote that encloses this one. */
  readonly quotedWithin: string | null;
}
