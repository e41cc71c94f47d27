import type { TokenRange } from '../../language/noun-phrases.ts';
import { isSubjectPronoun } from '../../language/noun-phrases.ts';
import { firstIndex } from '../../text/span.ts';
import { RELATIVE } from '../frames/subject.ts';
import type { Layout } from '../layout.ts';
import { addAbsence } from './absence.ts';
import { shareTokens } from './candidates.ts';
import type { SourceCandidate } from './candidates.ts';
import { formOf } from './cue-form.ts';
import { pathOf } from './path.ts';
import { placeOf, sideOf, stepOf } from './place.ts';
import type { Scene } from './scene.ts';

/** Takes up a feature: its name, and the conditions that make it one of several. */
export type AddFeature = (name: string, first?: string, second?: string, third?: string) => void;

/** Adds all that speaks for or against a candidate being the source; null is “the text names none”. */
export function addFeatures(scene: Scene, candidate: SourceCandidate | null, add: AddFeature): void {
  const { layout, draft, pieces, inBlock } = scene;
  const { kind } = draft;
  if (candidate === null) {
    addAbsence(scene, add);
    return;
  }
  const probability = step(candidate.probability, [0.05, 0.3, 0.6, 0.85, 0.97]);
  const agrees = draft.source !== null && shareTokens(candidate, draft.source);
  const rule = agrees ? draft.link : draft.source === null ? 'silent' : 'other';
  add('probability', probability);
  add('rule', rule);
  add('rule', rule, kind);
  add('probable', rule, probability);

  const side = sideOf(scene, candidate);
  const place = placeOf(scene, candidate, side);
  add('place', place, kind);
  add('place', place, draft.link);
  const type = typeOf(layout, candidate);
  const path = pathOf(scene, candidate);
  add('path', path, kind);
  add('path', path, type);
  if (candidate.end - candidate.first === 1 && layout.tokens[candidate.first].pos === 'PRON') add('word', layout.tokens[candidate.first].lower, side);
  const ahead = neighbour(layout, candidate.first - 1, candidate.block);
  const next = neighbour(layout, candidate.end, candidate.block);
  add('next', next, side);
  add('ahead', ahead, side);
  add('next', next, ahead);
  if (pieces.some((piece) => shareTokens(piece, candidate))) add('within');
  else if (layout.quotationOf[candidate.first] >= 0) add('quoted');

  const cue = nearestCue(scene, candidate);
  if (cue === null) add('cue', 'none');
  else {
    add('cue', cue.side, step(cue.gap, [1, 3, 7]));
    const form = formOf(layout.tokens, cue);
    add('cueForm', form, cue.side, side);
    if (!agrees && draft.source !== null) add('otherThan', draft.link, form);
    add('cueToContent', step(cue.toContent, [2, 5, 10]), side);
  }

  add('type', type, kind);
  if (candidate.block !== draft.block) add('earlier', type, String(draft.block - candidate.block), inBlock.length === 0 ? 'alone' : 'others');
  if (scene.previous !== null) {
    const same = shareTokens(scene.previous, candidate);
    add('previous', same ? 'same' : 'other', draft.link);
    if (same) add('previous', 'same', String(Math.min(2, draft.block - candidate.block)), inBlock.length === 0 ? 'alone' : 'others');
  }
  if (inBlock.length === 1 && candidate.block === draft.block) add('only');
}

/** Tagged spans on either side among which the nearest cue is looked for. */
const SPANS_NEAR = 6;

interface NearCue extends TokenRange {
  readonly side: 'before' | 'after';
  readonly gap: number;
  readonly toContent: number;
}

/** The likely cue nearest to a candidate, before or after it: the quote's own, or one that the tagger takes. */
function nearestCue({ tagged, pieces, draft }: Scene, candidate: SourceCandidate): NearCue | null {
  let nearest: TokenRange | null = draft.cue !== null && candidate.block === draft.block && gapTo(candidate, draft.cue.first, draft.cue.end) >= 0 ? draft.cue : null;
  let least = nearest === null ? Infinity : gapTo(candidate, nearest.first, nearest.end);
  const { spans } = tagged[candidate.block];
  const at = firstIndex(spans, (span) => span.firstToken >= candidate.first);
  for (let i = Math.max(0, at - SPANS_NEAR); i < spans.length && i < at + SPANS_NEAR; i++) {
    const { label, firstToken, endToken } = spans[i];
    const gap = label === 'cue' ? gapTo(candidate, firstToken, endToken) : -1;
    if (gap >= 0 && gap < least) [nearest, least] = [{ first: firstToken, end: endToken }, gap];
  }
  if (nearest === null) return null;
  const { first, end } = nearest;
  const toContent = pieces.reduce((closest, piece) => Math.min(closest, Math.max(0, piece.first - end, first - piece.end)), Infinity);
  return { first, end, side: first >= candidate.end ? 'after' : 'before', gap: least, toContent };
}

/** How many tokens stand between; below 0 where they share some. */
function gapTo(candidate: TokenRange, first: number, end: number): number {
  return first >= candidate.end ? first - candidate.end : candidate.first - end;
}

/** The part of speech or the mark beside a candidate. */
function neighbour({ tokens, blocks, quotationOf }: Layout, token: number, block: number): string {
  if (token < blocks[block].firstToken || token >= blocks[block].endToken) return 'edge';
  if (quotationOf[token] >= 0) return 'quoted';
  const { pos, lower } = tokens[token];
  return pos === 'PUNCT' || pos === 'PART' || RELATIVE.has(lower) ? lower : pos;
}

function typeOf({ tokens }: Layout, { first, end }: TokenRange): string {
  if (end - first === 1 && isSubjectPronoun(tokens[first])) return 'pronoun';
  if (end - first === 1 && RELATIVE.has(tokens[first].lower)) return 'relative';
  for (let i = first; i < end; i++) if (tokens[i].pos === 'PROPN') return 'name';
  return 'noun';
}

function step(value: number, limits: readonly number[]): string {
  return String(stepOf(value, limits));
}
