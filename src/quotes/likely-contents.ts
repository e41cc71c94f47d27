import { groupBy } from '../text/group-by.ts';
import { firstIndex } from '../text/span.ts';
import type { Unit } from './layout.ts';
import type { TaggedSpan } from './tagger/tag-passage.ts';

/** Tokens that may stand between: a comma, a mark. */
const FARTHEST_BESIDE = 2;

/** The possible contents of a passage by their first token, and by the one after their last. */
export interface ContentsByEdge {
  readonly beginning: ReadonlyMap<number, readonly TaggedSpan[]>;
  readonly ending: ReadonlyMap<number, readonly TaggedSpan[]>;
}

export function contentsByEdge(candidates: readonly TaggedSpan[]): ContentsByEdge {
  const contents = candidates.filter(({ label }) => label === 'content');
  return { beginning: groupBy(contents, (each) => each.firstToken), ending: groupBy(contents, (each) => each.endToken) };
}

/** The likeliest content that begins at one of some tokens. */
export function likeliestBeginning({ beginning }: ContentsByEdge, from: number, to: number): TaggedSpan | null {
  let best: TaggedSpan | null = null;
  for (let first = from; first < to; first++) {
    for (const each of beginning.get(first) ?? []) if (each.probability > (best?.probability ?? 0)) best = each;
  }
  return best;
}

/** The likeliest content beside a cue and its source in their sentence, of words that are not taken; null where one is theirs already. */
export function contentBeside({ beginning, ending }: ContentsByEdge, cue: TaggedSpan, source: TaggedSpan, taken: Uint8Array, { firstToken, endToken }: Unit): TaggedSpan | null {
  const isTaken = (from: number, to: number): boolean => taken.subarray(from, to).includes(1);
  const first = Math.min(cue.firstToken, source.firstToken), end = Math.max(cue.endToken, source.endToken);
  if (isTaken(Math.max(firstToken, first - FARTHEST_BESIDE - 1), Math.min(endToken, end + FARTHEST_BESIDE + 1))) return null;
  let best: TaggedSpan | null = null;
  for (let gap = 0; gap <= FARTHEST_BESIDE; gap++) {
    for (const each of [...beginning.get(end + gap) ?? [], ...ending.get(first - gap) ?? []]) {
      if (each.probability > (best?.probability ?? 0) && !isTaken(each.firstToken, each.endToken)) best = each;
    }
  }
  return best;
}

/** The source right before or after a cue, one token between them at most. */
export function sourceBeside(spans: readonly TaggedSpan[], { firstToken, endToken }: TaggedSpan): TaggedSpan | null {
  for (let i = firstIndex(spans, (each) => each.endToken >= firstToken - 1); i < spans.length && spans[i].firstToken <= endToken + 1; i++) {
    if (spans[i].label === 'source') return spans[i];
  }
  return null;
}
