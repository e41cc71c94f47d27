import type { TokenRange } from '../../language/noun-phrases.ts';
import type { Draft } from '../draft.ts';
import { tokensWithin } from '../layout.ts';
import type { Layout } from '../layout.ts';
import type { TaggedPassage } from '../tagger/tag-passage.ts';

/** Words that may name the source of a quote. */
export interface SourceCandidate extends TokenRange {
  readonly block: number;
  /** The tagger's; 0 where only the rules propose it. */
  readonly probability: number;
}

/** Blocks back in which the source of a quote without one of its own may stand. */
const BLOCKS_BACK = 2;
/** What the tagger believes in less is not worth weighing: in the block of the quote, and in those before. */
const LEAST_HERE = 0.1;
const LEAST_BEFORE = 0.3;

/** Each block's sources that a quote may have, best first where they overlap: the tagger's and those of the rules. */
export function sourceCandidates(layout: Layout, tagged: readonly TaggedPassage[], drafts: readonly Draft[]): SourceCandidate[][] {
  const byBlock: SourceCandidate[][] = tagged.map(({ candidates }, block) => distinct(candidates
    .filter((each) => each.label === 'source' && each.probability >= LEAST_HERE)
    .map((each) => ({ first: each.firstToken, end: each.endToken, block, probability: each.probability }))
    .sort((a, b) => b.probability - a.probability)));
  for (const { source } of drafts) {
    if (source === null) continue;
    const block = blockAt(layout, source.first);
    if (!byBlock[block].some((each) => shareTokens(each, source))) byBlock[block].push({ ...source, block, probability: 0 });
  }
  byBlock.forEach((each) => each.sort((a, b) => a.first - b.first));
  return byBlock;
}

/** The candidates for one quote: those of its block, and the better ones of the blocks before. */
export function candidatesFor(byBlock: readonly (readonly SourceCandidate[])[], block: number): SourceCandidate[] {
  const found: SourceCandidate[] = [];
  for (let b = Math.max(0, block - BLOCKS_BACK); b <= block; b++) {
    found.push(...byBlock[b].filter((each) => b === block || each.probability >= LEAST_BEFORE));
  }
  return found;
}

export function shareTokens(a: TokenRange, b: TokenRange): boolean {
  return a.first < b.end && b.first < a.end;
}

/** Tokens of each piece of a quote. */
export function pieceRanges({ tokens }: Layout, draft: Draft): TokenRange[] {
  return draft.content.map((span) => {
    const [first, end] = tokensWithin(tokens, span);
    return { first, end };
  });
}

function blockAt({ blocks }: Layout, token: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle].endToken > token) high = middle;
    else low = middle + 1;
  }
  return low;
}

function distinct(sorted: readonly SourceCandidate[]): SourceCandidate[] {
  const kept: SourceCandidate[] = [];
  for (const each of sorted) if (!kept.some((other) => shareTokens(each, other))) kept.push(each);
  return kept;
}
