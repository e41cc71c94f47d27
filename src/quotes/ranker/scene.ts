import type { TokenRange } from '../../language/noun-phrases.ts';
import type { Draft } from '../draft.ts';
import type { Layout } from '../layout.ts';
import type { TaggedPassage } from '../tagger/tag-passage.ts';
import { pieceRanges } from './candidates.ts';
import type { SourceCandidate } from './candidates.ts';

/** What the ranker looks at for one quote. */
export interface Scene {
  readonly layout: Layout;
  readonly tagged: readonly TaggedPassage[];
  readonly draft: Draft;
  readonly pieces: readonly TokenRange[];
  /** Tokens of all quotes of the article, in order, to see what stands between. */
  readonly contents: readonly TokenRange[];
  readonly candidates: readonly SourceCandidate[];
  /** Those that stand in the block of the quote. */
  readonly inBlock: readonly SourceCandidate[];
  /** The source of the quote before; null for the first. */
  readonly previous: TokenRange | null;
}

/** Lays out what the ranker needs for one quote. */
export function setScene(layout: Layout, tagged: readonly TaggedPassage[], draft: Draft, contents: readonly TokenRange[], candidates: readonly SourceCandidate[], previous: TokenRange | null): Scene {
  const inBlock = candidates.filter((each) => each.block === draft.block);
  return { layout, tagged, draft, pieces: pieceRanges(layout, draft), contents, candidates, inBlock, previous };
}
