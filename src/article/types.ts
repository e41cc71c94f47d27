import type { Span } from '../text/span.ts';

/**
 * What a block is to the article.
 *
 * - `headline`, `dek` (the line below it that sums the story up), `byline`, `published` (the line with date and time)
 * - `body`: a paragraph of the story; `subheading` and `listItem` stand among them
 * - `caption`: of a picture, with its credit; `bio`: about the author; `correction`: of the article by its publisher
 * - `furniture`: everything of the page that is not of the article
 */
export type Role =
  | 'headline' | 'dek' | 'byline' | 'published'
  | 'body' | 'subheading' | 'listItem'
  | 'caption' | 'bio' | 'correction' | 'furniture';

/** A group of lines of the text, with what it is to the article. */
export interface Block extends Span {
  /** Exactly `article.text.slice(start, end)`. */
  readonly text: string;
  /** What it is to the article. */
  readonly role: Role;
}

/** The line that names the authors: below the headline, or the signature of a letter. */
export interface Byline extends Block {
  /** Names in the order given, without `By`, agency or place; empty when the line names only an agency. */
  readonly authors: readonly string[];
}

/** `KYIV, Ukraine (AP) —`: the place from which a story was filed, at the start of its first paragraph. */
export interface Dateline extends Span {
  /** Exactly the text of the span. */
  readonly text: string;
  /** The place as written: `KYIV, Ukraine`. */
  readonly place: string;
  /** The agency in brackets, `AP`; `null` when it names none. */
  readonly agency: string | null;
}

/**
 * A text taken apart. Nothing of it is dropped: every non-blank line is in exactly one block. What the text does not
 * have is `null`.
 */
export interface Article {
  /** The text as the caller passed it; every span points into it. */
  readonly text: string;
  /** All blocks, in order. */
  readonly blocks: readonly Block[];
  /** The body: the blocks whose role is `body`. */
  readonly paragraphs: readonly Block[];
  /** The line above the story that names it. */
  readonly headline: Block | null;
  /** The line below the headline that sums the story up. */
  readonly dek: Block | null;
  /** The line that names the authors. */
  readonly byline: Byline | null;
  /** The line that gives date and time. */
  readonly published: Block | null;
  /** From where the story was filed. */
  readonly dateline: Dateline | null;
}
