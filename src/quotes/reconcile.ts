import type { TokenRange } from '../language/noun-phrases.ts';
import { overlaps } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { contentOf, direct } from './content.ts';
import type { Draft } from './draft.ts';
import { spanOf, tokensWithin } from './layout.ts';
import type { Layout } from './layout.ts';
import type { TaggedPassage, TaggedSpan } from './tagger/tag-passage.ts';

/** A content that the rules alone find must have some support from the tagger, or a source and a cue beside it. */
const LEAST_SUPPORT = 0.3;
/** Words in marks of which the tagger takes so much for content are said, though nothing else tells. */
const LIKELY_SAID = 0.5;
/** Where the tagger sees less than this share of what a clause holds, the clause stands. */
const LEAST_SHARE = 0.5;

/**
 * Joins what the rules found with what the tagger labels as content. Whole quotations are the rules' to find;
 * where unquoted words begin and end, the tagger knows better.
 */
export function reconcile(layout: Layout, drafts: readonly Draft[], tagged: readonly TaggedPassage[]): Draft[] {
  const result: Draft[] = [];
  const used = new Set<TaggedSpan>();
  for (const draft of drafts) {
    const contents = draft.link === 'label' ? [] : contentsOver(layout, draft, tagged[draft.block]);
    if (draft.kind === 'direct') {
      // Words around a fragment that the tagger takes for said make it a part of a longer content.
      const wider = contents.length === 1 && draft.content.length === 1 ? widen(layout, contents[0], draft) : null;
      contents.forEach((each) => used.add(each));
      result.push(wider ?? draft);
    } else if (contents.length > 0) {
      contents.forEach((each) => used.add(each));
      const refined = refine(layout, draft, contents, tagged[draft.block]);
      const words = refined.reduce((sum, each) => sum + wordsIn(layout, each), 0);
      result.push(...(words < LEAST_SHARE * wordsIn(layout, draft) ? [draft] : refined));
    } else if (draft.kind === 'mixed' || support(layout, draft, tagged[draft.block]) >= LEAST_SUPPORT) {
      result.push(draft);
    }
  }
  const taken = new Uint8Array(layout.tokens.length);

  for (const { content } of result) for (const span of content) taken.fill(1, ...tokensWithin(layout.tokens, span));
  tagged.forEach(({ spans }, block) => {
    for (const span of spans) {
      if (span.label !== 'content' || used.has(span)) continue;
      const range = rangeOf(layout, span);
      const content = contentOf(layout, range);
      if (content === null || taken.subarray(range.first, range.end).includes(1)) continue;
      result.push({ kind: content.kind, content: [...content.spans], cue: null, source: null, block, link: 'cue', sameAs: null });
    }
  });
  for (const { content } of result) for (const span of content) taken.fill(1, ...tokensWithin(layout.tokens, span));
  layout.outer.forEach((quotation, index) => {
    const [first, end] = tokensWithin(layout.tokens, quotation.inner);
    if (first >= end || taken.subarray(first, end).includes(1) || shareOf(layout, tagged, quotation.block, first, end) < LIKELY_SAID) return;
    const content = direct(layout, [index]);
    result.push({ kind: content.kind, content: [...content.spans], cue: null, source: null, block: quotation.block, link: 'subject', sameAs: null });
  });
  return result;
}

/** The share of a stretch of words that the tagger takes for content. */
function shareOf({ blocks }: Layout, tagged: readonly TaggedPassage[], block: number, first: number, end: number): number {
  const from = blocks[block].firstToken;
  return tagged[block].contentShare.subarray(first - from, end - from).reduce((sum, each) => sum + each, 0) / (end - first);
}

function contentsOver({ tokens }: Layout, draft: Draft, { spans }: TaggedPassage): TaggedSpan[] {
  return spans.filter((span) => span.label === 'content' && sharesWords(draft, [spanOf(tokens, span.firstToken, span.endToken)]));
}

function sharesWords(draft: Draft, spans: readonly Span[]): boolean {
  return draft.content.some((own) => spans.some((span) => overlaps(own, span)));
}

/** The range of a tagged content, with every quotation that it cuts taken in whole. */
function rangeOf({ tokens, quotationOf, outer }: Layout, { firstToken, endToken }: TaggedSpan): TokenRange {
  let first = firstToken;
  let end = endToken;
  const opening = quotationOf[first];
  const closing = quotationOf[end - 1];
  if (opening >= 0) first = Math.min(first, tokensWithin(tokens, outer[opening])[0]);
  if (closing >= 0) end = Math.max(end, tokensWithin(tokens, outer[closing])[1]);
  return { first, end };
}

/** A quotation together with the unquoted words around it that are said too; null where there are none. */
function widen(layout: Layout, span: TaggedSpan, draft: Draft): Draft | null {
  const content = contentOf(layout, rangeOf(layout, span));
  if (content?.kind !== 'mixed') return null;
  return { ...draft, kind: 'mixed', content: [...content.spans] };
}

/** The draft with the tagger's edges; where a cue stands between two contents, they are two quotes: `said …, and warned that …`. */
function refine(layout: Layout, draft: Draft, contents: readonly TaggedSpan[], { spans }: TaggedPassage): Draft[] {
  const refined: Draft[] = [];
  let end = -1;
  for (const span of contents) {
    const found = contentOf(layout, rangeOf(layout, span));
    if (found === null) continue;
    const last = refined.at(-1);
    const cueBetween = spans.some((each) => each.label === 'cue' && each.firstToken >= end && each.endToken <= span.firstToken);
    if (last === undefined || cueBetween) {
      const own = last === undefined ? draft : { ...draft, cue: null, source: null };
      refined.push({ ...own, kind: found.kind, content: [...found.spans] });
    } else {
      last.content.push(...found.spans);
      if (last.kind !== found.kind) last.kind = 'mixed';
    }
    end = span.endToken;
  }
  return refined;
}

function wordsIn({ tokens }: Layout, draft: Draft): number {
  return draft.content.reduce((sum, span) => {
    const [first, end] = tokensWithin(tokens, span);
    return sum + end - first;
  }, 0);
}

/** How much the tagger believes in the draft: in its cue, where it has a source too, or in some content that shares words with it. */
function support({ tokens }: Layout, draft: Draft, { candidates }: TaggedPassage): number {
  let best = 0;
  for (const each of candidates) {
    const isCue = each.label === 'cue' && draft.source !== null && draft.cue !== null && each.firstToken <= draft.cue.first && draft.cue.first < each.endToken;
    if (isCue) best = Math.max(best, each.probability);
    if (each.label === 'content' && sharesWords(draft, [spanOf(tokens, each.firstToken, each.endToken)])) best = Math.max(best, each.probability);
  }
  return best;
}
