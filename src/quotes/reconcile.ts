import type { TokenRange } from '../language/noun-phrases.ts';
import type { Token } from '../language/token.ts';
import { firstIndex } from '../text/span.ts';
import { contentOf, direct } from './content.ts';
import type { Content } from './content.ts';
import { changed } from './draft.ts';
import type { Draft } from './draft.ts';
import { tokensWithin, unitAt } from './layout.ts';
import type { Layout } from './layout.ts';
import { contentBeside, contentsByEdge, likeliestBeginning, sourceBeside } from './likely-contents.ts';
import type { ContentsByEdge } from './likely-contents.ts';
import { isWord } from './tagger/is-word.ts';
import type { TaggedPassage, TaggedSpan } from './tagger/tag-passage.ts';

/** A content that the rules alone find must have some support from the tagger, or a source and a cue beside it. */
const LEAST_SUPPORT = 0.3;
/** Words in marks of which the tagger takes so much for content are said, where it sees somebody say something in their sentence. */
const LIKELY_SAID = 0.5;
/** Where the tagger sees less than this share of what a clause holds, the clause stands. */
const LEAST_SHARE = 0.25;

/**
 * Joins what the rules found with what the tagger labels as content. Whole quotations are the rules' to find;
 * where unquoted words begin and end, the tagger knows better.
 */
export function reconcile(layout: Layout, drafts: readonly Draft[], tagged: readonly TaggedPassage[]): Draft[] {
  const result: Draft[] = [];
  const used = new Set<TaggedSpan>();
  const { length } = layout.tokens;
  const disputed = claimedTwice(layout, drafts, tagged);
  const belief = { cue: likeliest(tagged, 'cue', length), content: likeliest(tagged, 'content', length) };
  const edges = tagged.map(({ candidates }) => contentsByEdge(candidates));
  for (const draft of drafts) {
    const contents = draft.link === 'label' ? [] : contentsOver(layout, draft, tagged[draft.block]);
    if (draft.kind === 'direct') {
      // Words around a fragment that the tagger takes for said make it a part of a longer content, unless that is another's: `Roe said it closed as families told of “…”`.
      const wider = contents.length === 1 && draft.content.length === 1 && !used.has(contents[0]) ? widen(layout, contents[0], draft) : null;
      contents.forEach((each) => used.add(each));
      result.push(wider ?? draft);
    } else if (contents.some((each) => disputed.has(each))) {
      contents.forEach((each) => used.add(each));
      result.push(draft);
    } else if (contents.length > 0) {
      contents.forEach((each) => used.add(each));
      const refined = refine(layout, draft, contents, tagged[draft.block]);
      const words = refined.reduce((sum, each) => sum + wordsIn(layout, each), 0);
      result.push(...(words < LEAST_SHARE * wordsIn(layout, draft) ? [draft] : refined));
    } else if (draft.kind === 'mixed' || support(layout, draft, belief) >= LEAST_SUPPORT) {
      result.push(draft.kind === 'mixed' ? draft : withLikelyEdges(layout, draft, edges[draft.block]));
    }
  }
  const taken = new Uint8Array(length);

  for (const { content } of result) for (const span of content) taken.fill(1, ...tokensWithin(layout.tokens, span));
  const add = (block: number, span: TaggedSpan, cue: TokenRange | null): void => {
    const range = rangeOf(layout, span);
    const content = contentOf(layout, range);
    if (content === null || taken.subarray(range.first, range.end).includes(1) || isSlip(layout, content)) return;
    result.push({ kind: content.kind, content: [...content.spans], cue, source: null, block, link: 'cue', sameAs: null });
    taken.fill(1, range.first, range.end);
  };
  tagged.forEach(({ spans }, block) => {
    for (const span of spans) if (span.label === 'content' && !used.has(span)) add(block, span, null);
  });
  // Somebody says, and what is said is unsure: better its likeliest bounds than nothing.
  tagged.forEach(({ spans }, block) => {
    for (const cue of spans) {
      const source = cue.label === 'cue' ? sourceBeside(spans, cue) : null;
      const beside = source === null ? null : contentBeside(edges[block], cue, source, taken, layout.units[unitAt(layout, cue.firstToken)]);
      if (beside !== null) add(block, beside, { first: cue.firstToken, end: cue.endToken });
    }
  });
  layout.outer.forEach((quotation, index) => {
    const [first, end] = tokensWithin(layout.tokens, quotation.inner);
    if (!quotation.opened || first >= end || taken.subarray(first, end).includes(1) || !isAnnounced(layout, first, tagged[quotation.block])) return;
    if (shareOf(layout, tagged, quotation.block, first, end) < LIKELY_SAID) return;
    const content = direct(layout, [index]);
    result.push({ kind: content.kind, content: [...content.spans], cue: null, source: null, block: quotation.block, link: 'subject', sameAs: null });
  });
  return result;
}

/** Whether the tagger sees a cue in the sentence of a token. */
function isAnnounced(layout: Layout, token: number, { spans }: TaggedPassage): boolean {
  const { firstToken, endToken } = layout.units[unitAt(layout, token)];
  return hasCueBetween(spans, firstToken, endToken, null);
}

/** A closing mark without an opening one may be a slip of the pen; what it closes is no quote without a cue. */
function isSlip({ outer }: Layout, { quotations }: Content): boolean {
  return quotations.length > 0 && quotations.every((each) => !outer[each].opened);
}

/** The share of a stretch of words that the tagger takes for content. */
function shareOf({ blocks }: Layout, tagged: readonly TaggedPassage[], block: number, first: number, end: number): number {
  const from = blocks[block].firstToken;
  return tagged[block].contentShare.subarray(first - from, end - from).reduce((sum, each) => sum + each, 0) / (end - first);
}

/** The tagged contents that share words with a draft, in order. */
function contentsOver({ tokens }: Layout, draft: Draft, { spans }: TaggedPassage): TaggedSpan[] {
  const found = new Set<TaggedSpan>();
  for (const piece of draft.content) {
    const [first, end] = tokensWithin(tokens, piece);
    for (let i = firstIndex(spans, (each) => each.endToken > first); i < spans.length && spans[i].firstToken < end; i++) {
      if (spans[i].label === 'content') found.add(spans[i]);
    }
  }
  return [...found].sort((a, b) => a.firstToken - b.firstToken);
}

/** `said that the road was safe and added that …`, tagged as one content: the rules see what parts it. */
function claimedTwice(layout: Layout, drafts: readonly Draft[], tagged: readonly TaggedPassage[]): Set<TaggedSpan> {
  const claimedUntil = new Map<TaggedSpan, number>();
  const twice = new Set<TaggedSpan>();
  for (const draft of drafts) {
    if (draft.kind === 'direct') continue;
    for (const each of contentsOver(layout, draft, tagged[draft.block])) {
      if ((claimedUntil.get(each) ?? Infinity) <= draft.content[0].start) twice.add(each);
      claimedUntil.set(each, draft.content[draft.content.length - 1].end);
    }
  }
  return twice;
}

/** The range of a tagged content, with every quotation and every word that it cuts taken in whole: `sit-in`, `£3m`. */
function rangeOf({ tokens, quotationOf, outer }: Layout, { firstToken, endToken }: TaggedSpan): TokenRange {
  let first = firstToken;
  let end = endToken;
  while (first > 0 && isOneWord(tokens, first)) first--;
  while (end < tokens.length && isOneWord(tokens, end)) end++;
  const opening = quotationOf[first];
  const closing = quotationOf[end - 1];
  if (opening >= 0) first = Math.min(first, tokensWithin(tokens, outer[opening])[0]);
  if (closing >= 0) end = Math.max(end, tokensWithin(tokens, outer[closing])[1]);
  return { first, end };
}

/** Whether a token goes on from the one before as one word. */
function isOneWord(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1], token = tokens[i];
  if (token.start > before.end) return false;
  if (token.text === '-') return i + 1 < tokens.length && tokens[i + 1].start === token.end && isWord(before);
  return (before.text === '-' && i > 1 && tokens[i - 2].end === before.start) || before.pos === 'SYM';
}

/** An indirect quote with the likeliest edges that the tagger thinks possible for it. */
function withLikelyEdges(layout: Layout, draft: Draft, edges: ContentsByEdge): Draft {
  const [first] = tokensWithin(layout.tokens, draft.content[0]);
  const [, end] = tokensWithin(layout.tokens, draft.content[draft.content.length - 1]);
  const likeliest = likeliestBeginning(edges, first - 1, end);
  const content = likeliest === null ? null : contentOf(layout, rangeOf(layout, likeliest));
  return content === null ? draft : changed(draft, { kind: content.kind, content: [...content.spans] });
}

/** A quotation together with the unquoted words around it that are said too; null where there are none. */
function widen(layout: Layout, span: TaggedSpan, draft: Draft): Draft | null {
  const content = contentOf(layout, rangeOf(layout, span));
  // `“I was fired by fax”: the second life of a cook`: a colon ends what is said.
  const [, end] = tokensWithin(layout.tokens, draft.content[0]);
  if (content?.kind !== 'mixed' || layout.tokens[end + 1]?.text === ':') return null;
  return changed(draft, { kind: 'mixed', content: [...content.spans] });
}

/** The draft with the tagger's edges; where a cue stands between two contents, they are two quotes: `said …, and warned that …`. */
function refine(layout: Layout, draft: Draft, contents: readonly TaggedSpan[], { spans }: TaggedPassage): Draft[] {
  const refined: Draft[] = [];
  let end = 0;
  for (const span of contents) {
    const found = contentOf(layout, rangeOf(layout, span));
    if (found === null) continue;
    const last = refined.at(-1);
    // `read a letter in which the department thanked her for “…”`: the nearer cue has the words.
    const parted = (last !== undefined || draft.cue !== null) && hasCueBetween(spans, last === undefined ? draft.cue?.end ?? 0 : end, span.firstToken, draft.cue);
    if (last === undefined || parted) {
      const own = parted ? changed(draft, { cue: null, source: null }) : draft;
      refined.push(changed(own, { kind: found.kind, content: [...found.spans] }));
    } else {
      last.content.push(...found.spans);
      if (last.kind !== found.kind) last.kind = 'mixed';
    }
    end = span.endToken;
  }
  const last = refined.at(-1);
  // The clause of a noun ends before the verb that the noun is the subject of: `the claim that crime had fallen | was false`.
  const isNouns = draft.cue !== null && layout.tokens[draft.cue.end - 1].pos === 'NOUN';
  if (last !== undefined && !isNouns && breaksOff(layout, end)) extend(last, draft);
  return refined;
}

/** `that Russia — which … — | could attack`: a clause does not end before its verb. */
function breaksOff({ tokens, quotationOf }: Layout, end: number): boolean {
  let next = end;
  while (next < tokens.length && next < end + 2 && tokens[next].pos === 'PUNCT' && tokens[next].lower !== '.' && quotationOf[next] < 0) next++;
  return tokens[next]?.pos === 'AUX';
}

/** Lets a quote go on to where the clause ends that the rules found. */
function extend(quote: Draft, { content }: Draft): void {
  const last = quote.content[quote.content.length - 1];
  const end = content[content.length - 1].end;
  if (end > last.end) quote.content[quote.content.length - 1] = { start: last.start, end };
}

/** Whether a cue stands between two places, other than the quote's own. */
function hasCueBetween(spans: readonly TaggedSpan[], from: number, to: number, own: TokenRange | null): boolean {
  for (let i = firstIndex(spans, (each) => each.firstToken >= from); i < spans.length && spans[i].endToken <= to; i++) {
    if (spans[i].label === 'cue' && !(own !== null && own.first < spans[i].endToken && spans[i].firstToken < own.end)) return true;
  }
  return false;
}

function wordsIn({ tokens }: Layout, draft: Draft): number {
  return draft.content.reduce((sum, span) => {
    const [first, end] = tokensWithin(tokens, span);
    return sum + end - first;
  }, 0);
}

/** How much the tagger believes in the draft: in its cue, where it has a source too, or in some content that shares words with it. */
function support({ tokens }: Layout, { source, cue, content }: Draft, belief: { readonly cue: Float64Array; readonly content: Float64Array }): number {
  let best = source === null || cue === null ? 0 : belief.cue[cue.first];
  for (const piece of content) for (const probability of belief.content.subarray(...tokensWithin(tokens, piece))) best = Math.max(best, probability);
  return best;
}

/** For each token the probability of the likeliest span with a label that it may be part of. */
function likeliest(tagged: readonly TaggedPassage[], label: TaggedSpan['label'], length: number): Float64Array {
  const best = new Float64Array(length);
  for (const { candidates } of tagged) {
    for (const span of candidates) {
      if (span.label !== label) continue;
      for (let i = span.firstToken; i < span.endToken; i++) best[i] = Math.max(best[i], span.probability);
    }
  }
  return best;
}
