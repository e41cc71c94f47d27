import type { TokenRange } from '../../language/noun-phrases.ts';
import { shareTokens } from './candidates.ts';
import { firstIndex } from '../../text/span.ts';
import type { Layout } from '../layout.ts';
import type { TaggedSpan } from '../tagger/tag-passage.ts';
import type { Scene } from './features.ts';

/** What the tagger believes in less is no cue, unless the rules say so. */
const LEAST_PROBABLE = 0.2;
/** What a token of distance from source and from content costs, in probability. */
const FROM_SOURCE = 0.01;
const FROM_CONTENT = 0.05;
const RULE_AGREES = 0.3;
const OTHER_SENTENCE = 0.5;
const FARTHEST = 15;

/** The cue that goes with a source and a content: likely, and near to both. */
export function chooseCue({ layout, tagged, draft, pieces }: Scene, source: TokenRange | null): TokenRange | null {
  let best: TokenRange | null = source === null || draft.cue === null || gap(draft.cue, source) <= FARTHEST ? draft.cue : null;
  let bestScore = best === null ? 0 : LEAST_PROBABLE + RULE_AGREES - distance(best, source, pieces);
  for (const { label, firstToken, endToken, probability } of near(tagged[draft.block].candidates, source === null ? pieces : [source, ...pieces])) {
    if (label !== 'cue' || probability < LEAST_PROBABLE) continue;
    const cue = { first: firstToken, end: endToken };
    if (layout.tokens[firstToken].pos === 'PUNCT') continue;
    if (pieces.some((piece) => shareTokens(piece, cue)) || (source !== null && shareTokens(source, cue))) continue;
    const agrees = draft.cue !== null && shareTokens(draft.cue, cue);
    // A cue stands in the sentence of its source, or in that of the words it announces.
    const apart = !sameUnit(layout, cue, source ?? pieces[0]) && !pieces.some((piece) => sameUnit(layout, cue, piece));
    const score = probability + (agrees ? RULE_AGREES : 0) - (apart ? OTHER_SENTENCE : 0) - distance(cue, source, pieces);
    if (score > bestScore) [best, bestScore] = [cue, score];
  }
  return best;
}

/** The candidates within reach of a source or a piece of the quote; they are in no order by place. */
function near(candidates: readonly TaggedSpan[], places: readonly TokenRange[]): TaggedSpan[] {
  const from = Math.min(...places.map((place) => place.first)) - FARTHEST;
  const to = Math.max(...places.map((place) => place.end)) + FARTHEST;
  return candidates.filter((each) => each.firstToken <= to && each.endToken >= from);
}

function sameUnit({ units }: Layout, a: TokenRange, b: TokenRange): boolean {
  const at = (token: number): number => firstIndex(units, (unit) => unit.endToken > token);
  return at(a.first) === at(b.first);
}

function distance(cue: TokenRange, source: TokenRange | null, pieces: readonly TokenRange[]): number {
  const fromContent = Math.min(...pieces.map((piece) => gap(cue, piece)));
  return FROM_CONTENT * Math.min(FARTHEST, fromContent) + (source === null ? 0 : FROM_SOURCE * Math.min(FARTHEST, gap(cue, source)));
}

function gap(a: TokenRange, b: TokenRange): number {
  return Math.max(0, a.first - b.end, b.first - a.end);
}
