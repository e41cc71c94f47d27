import type { TokenRange } from '../../language/noun-phrases.ts';
import { isSubjectPronoun } from '../../language/noun-phrases.ts';
import { firstIndex } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import type { Layout } from '../layout.ts';
import type { TaggedPassage } from '../tagger/tag-passage.ts';
import { pieceRanges, shareTokens } from './candidates.ts';
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
  /** How many of them stand in the block of the quote. */
  readonly inBlock: number;
  /** The source of the quote before; null for the first. */
  readonly previous: TokenRange | null;
}

/** Lays out what the ranker needs for one quote. */
export function setScene(layout: Layout, tagged: readonly TaggedPassage[], draft: Draft, contents: readonly TokenRange[], candidates: readonly SourceCandidate[], previous: TokenRange | null): Scene {
  const inBlock = candidates.filter((each) => each.block === draft.block).length;
  return { layout, tagged, draft, pieces: pieceRanges(layout, draft), contents, candidates, inBlock, previous };
}

/** Takes up a feature: its name, and the conditions that make it one of several. */
export type AddFeature = (name: string, first?: string, second?: string, third?: string) => void;

/** Adds all that speaks for or against a candidate being the source; null is “the text names none”. */
export function addFeatures(scene: Scene, candidate: SourceCandidate | null, add: AddFeature): void {
  const { layout, draft, pieces, inBlock } = scene;
  const { kind } = draft;
  if (candidate === null) {
    add('none');
    add('none', draft.link, draft.source === null ? 'unsourced' : 'sourced');
    add('none', 'candidates', String(Math.min(2, inBlock)));
    add('none', kind);
    return;
  }

  add('probability', step(candidate.probability, [0.05, 0.3, 0.6, 0.85, 0.97]));
  const agrees = draft.source !== null && shareTokens(candidate, draft.source);
  add('rule', agrees ? draft.link : draft.source === null ? 'silent' : 'other');
  add('rule', agrees ? draft.link : draft.source === null ? 'silent' : 'other', kind);

  const side = sideOf(scene, candidate);
  const place = placeOf(scene, candidate, side);
  add('place', place, kind);
  add('place', place, draft.link);
  add('between', String(Math.min(2, contentsBetween(scene, candidate))));
  if (pieces.some((piece) => shareTokens(piece, candidate))) add('within');
  else if (layout.quotationOf[candidate.first] >= 0) add('quoted');

  const cue = nearestCue(scene, candidate);
  add('cue', cue === null ? 'none' : cue.side, cue === null ? '' : step(cue.gap, [1, 3, 7]));
  if (cue !== null) add('cueToContent', step(cue.toContent, [2, 5, 10]), side);

  const type = typeOf(layout, candidate);
  add('type', type, kind);
  if (candidate.block !== draft.block) add('earlier', type, String(draft.block - candidate.block), inBlock === 0 ? 'alone' : 'others');
  if (scene.previous !== null) {
    const same = shareTokens(scene.previous, candidate);
    add('previous', same ? 'same' : 'other', draft.link);
    if (same) add('previous', 'same', String(Math.min(2, draft.block - candidate.block)), inBlock === 0 ? 'alone' : 'others');
  }
  if (inBlock === 1 && candidate.block === draft.block) add('only');
}

type Side = 'before' | 'after' | 'amid';

/** Where a candidate stands to the content: before, after or between. */
function sideOf({ pieces }: Scene, candidate: TokenRange): Side {
  if (candidate.end <= pieces[0].first) return 'before';
  return candidate.first >= pieces[pieces.length - 1].end ? 'after' : 'amid';
}

const UNITS_OFF = [1, 2, 4];
const TOKENS_OFF = [2, 4, 9, 20];
/** Names of places, made once: by side, steps of sentences off, and, within a sentence, how close. */
const PLACES: Readonly<Record<Side, readonly (readonly string[])[]>> = { before: placesAt('before'), after: placesAt('after'), amid: placesAt('amid') };

function placesAt(side: Side): string[][] {
  return [TOKENS_OFF.concat(Infinity).map((_, gap) => `${side} 0 ${gap}`), ...UNITS_OFF.map((_, units) => [`${side} ${units + 1} `])];
}

/** Where a candidate stands to the content: on which side, how many sentences off, and how close. */
function placeOf({ layout, pieces }: Scene, candidate: TokenRange, side: Side): string {
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  const edge = side === 'before' ? first.first : side === 'after' ? last.end - 1 : candidate.first;
  const units = Math.abs(unitAt(layout, candidate.first) - unitAt(layout, edge));
  const gap = side === 'before' ? first.first - candidate.end : side === 'after' ? candidate.first - last.end : 0;
  return PLACES[side][stepOf(units, UNITS_OFF)][units === 0 ? stepOf(gap, TOKENS_OFF) : 0];
}

function unitAt({ units }: Layout, token: number): number {
  return firstIndex(units, (unit) => unit.endToken > token);
}

/** Quotes that begin between a candidate and the content. */
function contentsBetween({ contents, pieces }: Scene, candidate: TokenRange): number {
  const [from, to] = candidate.end <= pieces[0].first ? [candidate.end, pieces[0].first] : [pieces[pieces.length - 1].end, candidate.first];
  return Math.max(0, firstIndex(contents, (each) => each.first >= to) - firstIndex(contents, (each) => each.first >= from));
}

/** Tagged spans on either side among which the nearest cue is looked for. */
const SPANS_NEAR = 6;

/** The likely cue nearest to a candidate, before or after it. */
function nearestCue({ tagged, pieces }: Scene, candidate: SourceCandidate): { side: string; gap: number; toContent: number } | null {
  let best: { side: string; gap: number; toContent: number } | null = null;
  const { spans } = tagged[candidate.block];
  const at = firstIndex(spans, (span) => span.firstToken >= candidate.first);
  for (const span of spans.slice(Math.max(0, at - SPANS_NEAR), at + SPANS_NEAR)) {
    if (span.label !== 'cue') continue;
    const after = span.firstToken >= candidate.end;
    const gap = after ? span.firstToken - candidate.end : candidate.first - span.endToken;
    if (gap < 0 || (best !== null && gap >= best.gap)) continue;
    const toContent = pieces.reduce((least, piece) => Math.min(least, Math.max(0, piece.first - span.endToken, span.firstToken - piece.end)), Infinity);
    best = { side: after ? 'after' : 'before', gap, toContent };
  }
  return best;
}

function typeOf({ tokens }: Layout, { first, end }: TokenRange): string {
  if (end - first === 1 && isSubjectPronoun(tokens[first])) return 'pronoun';
  for (let i = first; i < end; i++) if (tokens[i].pos === 'PROPN') return 'name';
  return 'noun';
}

function step(value: number, limits: readonly number[]): string {
  return String(stepOf(value, limits));
}

function stepOf(value: number, limits: readonly number[]): number {
  let index = 0;
  while (index < limits.length && value >= limits[index]) index++;
  return index;
}
