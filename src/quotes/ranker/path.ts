import type { TokenRange } from '../../language/noun-phrases.ts';
import { firstIndex } from '../../text/span.ts';
import { unitAt } from '../layout.ts';
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
  const { layout, pieces, inBlock, contents, tagged, draft } = scene;
  if (candidate.block !== draft.block) return 'elsewhere';
  if (pieces.some((piece) => shareTokens(piece, candidate))) return 'within';
  const [start, from, to] = wayTo(pieces, candidate);
  if (to - from > FARTHEST) return `${start}far`;
  const { units } = layout;
  const signs: number[] = [];
  const { spans } = tagged[draft.block];
  for (let i = firstIndex(spans, (each) => each.firstToken >= from); i < spans.length && spans[i].firstToken < to; i++) {
    const { label, firstToken, endToken } = spans[i];
    if (label === 'cue' && !(draft.cue !== null && shareTokens(draft.cue, { first: firstToken, end: endToken }))) signs.push(signAt(firstToken, CUE));
  }
  if (draft.cue !== null && draft.cue.first >= from && draft.cue.first < to) signs.push(signAt(draft.cue.first, CUE));
  for (const each of inBlock) if (each.first >= from && each.first < to && each.probability > LEAST_PROBABLE) signs.push(signAt(each.first, SOURCE));
  for (let i = firstIndex(contents, (each) => each.first >= from); i < contents.length && contents[i].first < to; i++) signs.push(signAt(contents[i].first, CONTENT));
  for (let i = unitAt(layout, from); i < units.length && units[i].endToken <= to; i++) signs.push(signAt(units[i].endToken, STOP));
  signs.sort((a, b) => a - b);
  let path: string = start;
  for (let i = 0; i < signs.length && i < MOST_SIGNS; i++) path += LETTERS[signs[i] % LETTERS.length];
  return signs.length > MOST_SIGNS ? `${path}+` : path;
}

/** Signs in the order in which those at one token stand; a sentence ends before the token after it. */
const [STOP, CUE, SOURCE, CONTENT] = [0, 1, 2, 3];
const LETTERS = ['.', 'c', 's', 'q'];

/** A sign and its place in one number, so that numbers are all there is to sort. */
function signAt(token: number, sign: number): number {
  return token * LETTERS.length + sign;
}

/** The way between a candidate and the piece before it, or the first piece where it stands before all. */
function wayTo(pieces: readonly TokenRange[], candidate: TokenRange): [start: 'S' | 'Q', from: number, to: number] {
  if (candidate.end <= pieces[0].first) return ['S', candidate.end, pieces[0].first];
  const before = pieces.findLast((piece) => piece.end <= candidate.first);
  return ['Q', before?.end ?? 0, candidate.first];
}
