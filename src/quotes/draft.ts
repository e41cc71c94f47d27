import type { TokenRange } from '../language/noun-phrases.ts';
import type { Span } from '../text/span.ts';
import type { QuoteKind } from './types.ts';

/** By what the speaker of a quote is known, the surest first. */
export type Link =
  /** a cue in the same sentence governs it */
  | 'cue'
  /** it goes on from a quote that has a speaker */
  | 'continued'
  /** it is signed or labelled */
  | 'label'
  /** the sentence before, or the block before with its colon, announces it */
  | 'announced'
  /** the topic of its sentence leads to it, and no word names who speaks */
  | 'topic'
  /** the subject of its sentence is the likeliest */
  | 'subject'
  /** nothing but the quote before it tells */
  | 'previous'
  /** the quote before it asks, so that another answers */
  | 'reply';

/** A quote whose source is found but not yet who that is. */
export interface Draft {
  kind: QuoteKind;
  content: Span[];
  readonly cue: TokenRange | null;
  readonly source: TokenRange | null;
  readonly block: number;
  readonly link: Link;
  /** The quote whose speaker this one shares, where it has no source of its own; of a reply the question. */
  readonly sameAs: Draft | null;
  /** 0 to 1: how sure the ranker is of the source, where it chose it. */
  readonly certainty?: number | undefined;
}

/** A draft with some of it changed. Written out, since an engine takes a hundred times longer to spread an object and add to it. */
export function changed(draft: Draft, {
  kind = draft.kind, content = draft.content, cue = draft.cue, source = draft.source,
  block = draft.block, link = draft.link, sameAs = draft.sameAs, certainty = draft.certainty,
}: Partial<Draft>): Draft {
  return { kind, content, cue, source, block, link, sameAs, certainty };
}
