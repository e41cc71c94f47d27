import type { TokenRange } from '../../language/noun-phrases.ts';
import { firstIndex } from '../../text/span.ts';
import type { TaggedSpan } from '../tagger/tag-passage.ts';
import { shareTokens } from './candidates.ts';
import type { SourceCandidate } from './candidates.ts';
import type { Scene } from './scene.ts';

/** Longer ways are all alike. */
const FARTHEST = 60;
const MOST_SIGNS = 4;
/** Others that are less probable are not in the way. */
const LEAST_PROBABLE = 0.2;

/**
 * What stands between a candidate and the content, in order: `S` the candidate or `Q` the quote, whichever comes first, then
 * `s` other candidates, `c` cues, `q` other quotes, `.` the end of a sentence. `Sc`: source, cue, quote.
 */
export function pathOf(scene: Scene, candidate: SourceCandidate): string {
  const { layout: { units }, pieces, inBlock, contents, tagged, draft } = scene;
  if (candidate.block !== draft.block) return 'elsewhere';
  if (pieces.some((piece) => shareTokens(piece, candidate))) return 'within';
  const [start, from, to] = wayTo(pieces, candidate);
  if (to - from > FARTHEST) return `${start}far`;
  const signs: [at: number, sign: string][] = [];
  for (const cue of cuesBetween(tagged[draft.block].spans, from, to)) if (draft.cue === null || !shareTokens(cue, draft.cue)) signs.push([cue.first, 'c']);
  if (draft.cue !== null && draft.cue.first >= from && draft.cue.first < to) signs.push([draft.cue.first, 'c']);
  for (const each of inBlock) if (each.first >= from && each.first < to && each.probability > LEAST_PROBABLE) signs.push([each.first, 's']);
  for (let i = firstIndex(contents, (each) => each.first >= from); i < contents.length && contents[i].first < to; i++) signs.push([contents[i].first, 'q']);
  for (let i = firstIndex(units, (unit) => unit.endToken > from); i < units.length && units[i].endToken <= to; i++) signs.push([units[i].endToken - 0.5, '.']);
  signs.sort(([a], [b]) => a - b);
  return start + signs.slice(0, MOST_SIGNS).map(([, sign]) => sign).join('') + (signs.length > MOST_SIGNS ? '+' : '');
}

function cuesBetween(spans: readonly TaggedSpan[], from: number, to: number): TokenRange[] {
  const found: TokenRange[] = [];
  for (let i = firstIndex(spans, (each) => each.firstToken >= from); i < spans.length && spans[i].firstToken < to; i++) {
    if (spans[i].label === 'cue') found.push({ first: spans[i].firstToken, end: spans[i].endToken });
  }
  return found;
}

/** The way between a candidate and the piece before it, or the first piece where it stands before all. */
function wayTo(pieces: readonly TokenRange[], candidate: TokenRange): [start: 'S' | 'Q', from: number, to: number] {
  if (candidate.end <= pieces[0].first) return ['S', candidate.end, pieces[0].first];
  const before = pieces.findLast((piece) => piece.end <= candidate.first);
  return ['Q', before?.end ?? 0, candidate.first];
}
