import type { TokenRange } from '../language/noun-phrases.ts';
import { contains, firstIndex } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { changed } from './draft.ts';
import type { Draft } from './draft.ts';
import { tokensWithin } from './layout.ts';
import type { Layout } from './layout.ts';

/** Drafts that share no word but where one stands within another, and the draft around each that does. */
export interface NestedDrafts {
  readonly drafts: readonly Draft[];
  readonly parents: ReadonlyMap<Draft, Draft>;
}

/**
 * Gives every word to one quote, or to quotes one within the other, and no word that names a speaker or a cue to the
 * quote that it announces. Of quotes that cross, the one that begins first keeps the words.
 */
export function keepApart(layout: Layout, drafts: readonly Draft[]): NestedDrafts {
  const kept: Draft[] = [];
  const parents = new Map<Draft, Draft>();
  const renewed = new Map<Draft, Draft>();
  /** For each token the index in `kept` of the innermost quote so far that it belongs to; -1 where there is none. */
  const ownerOf = new Int32Array(layout.tokens.length).fill(-1);

  for (const draft of drafts) {
    const pieces = draft.content.map((span) => ({ span, tokens: rangeOf(layout, span) })).sort((a, b) => a.span.start - b.span.start);
    const owner = ownerOf[pieces[0].tokens.first] ?? -1;
    const parent = owner < 0 ? null : kept[owner];
    // What two announce is one quote, not one within the other: `denied that she had ever called nurses “greedy”`.
    if (parent !== null && isSame(parent.content, pieces)) {
      renewed.set(draft, parent);
      continue;
    }
    const content: Span[] = [];
    for (const { span, tokens: { first, end } } of pieces) {
      const isFree = first < end && ownerOf.subarray(first, end).every((each) => each === owner);
      if (!isFree || (parent !== null && !liesIn(parent.content, span))) continue;
      content.push(span);
      ownerOf.fill(kept.length, first, end);
    }
    if (content.length === 0) continue;
    const outside = (range: TokenRange | null): TokenRange | null =>
      (range !== null && ownerOf.subarray(range.first, range.end).includes(kept.length) ? null : range);
    const sameAs = draft.sameAs === null ? null : renewed.get(draft.sameAs) ?? null;
    const apart = changed(draft, { content, cue: outside(draft.cue), source: outside(draft.source), sameAs });
    kept.push(apart);
    renewed.set(draft, apart);
    if (parent !== null) parents.set(apart, parent);
  }
  return { drafts: kept, parents };
}

function isSame(content: readonly Span[], pieces: readonly { readonly span: Span }[]): boolean {
  return content.length === pieces.length && pieces.every(({ span }, i) => span.start === content[i].start && span.end === content[i].end);
}

function rangeOf({ tokens }: Layout, span: Span): TokenRange {
  const [first, end] = tokensWithin(tokens, span);
  return { first, end };
}

/** Whether one of some spans in order holds the other. */
function liesIn(spans: readonly Span[], inner: Span): boolean {
  const around = spans.at(firstIndex(spans, (each) => each.end >= inner.end));
  return around !== undefined && contains(around, inner);
}
