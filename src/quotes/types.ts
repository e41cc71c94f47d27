import type { Span } from '../text/span.ts';

/** `direct`: all its words stand in quotation marks; `mixed`: some; `indirect`: none. */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** Somebody's words, as the article gives them. */
export interface Quote {
  /** `q1`, `q2`, … in reading order. */
  readonly id: string;
  readonly kind: QuoteKind;
  /** What was said, without the outer quotation marks; several spans where the cue or a paragraph break splits it. */
  readonly content: readonly Span[];
  /** The content, its spans joined by ` … `. */
  readonly text: string;
  /** The words that announce it (`said`, `according to`); null when the text has none. */
  readonly cue: Span | null;
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
