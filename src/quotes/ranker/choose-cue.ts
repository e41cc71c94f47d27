import type { TokenRange } from '../../language/noun-phrases.ts';
import { shareTokens } from './candidates.ts';
import { firstIndex } from '../../text/span.ts';
import { unitAt } from '../layout.ts';
import type { Layout } from '../layout.ts';
import type { TaggedPassage } from '../tagger/tag-passage.ts';
import type { Scene } from './scene.ts';

/** What a cue is worth that the rules alone find. */
const BY_RULE = 0.5;
/** What a token of distance from source and from content costs, in probability. */
const FROM_SOURCE = 0.01;
const FROM_CONTENT = 0.05;
const RULE_AGREES = 0.3;
const OTHER_SENTENCE = 0.5;
/** What a cue loses that a surer quote has. */
const TAKEN = 0.4;
const FARTHEST = 15;
/** No cue has more tokens: `has been quoted as saying`. */
const LONGEST = 20;

/** Words that may be a cue. */
export interface LikelyCue extends TokenRange {
  readonly probability: number;
}

/** The cues that the tagger takes in a passage, in order; others that it thinks possible are mostly the same words with more around them. */
export function likelyCues({ spans }: TaggedPassage): LikelyCue[] {
  return spans.filter(({ label }) => label === 'cue').map(({ firstToken, endToken, probability }) => ({ first: firstToken, end: endToken, probability }));
}

/** A cue that may go with a source and a content, the better the higher its score. */
export interface ScoredCue {
  readonly cue: TokenRange;
  readonly score: number;
}

/** The cues that may go with a source and a content: likely, and near to both. `cues` are those of its passage. */
export function cueOptions({ layout, draft, pieces }: Scene, source: TokenRange | null, cues: readonly LikelyCue[]): ScoredCue[] {
  const options: ScoredCue[] = [];
  if (draft.cue !== null && (source === null || gap(draft.cue, source) <= FARTHEST)) {
    options.push({ cue: draft.cue, score: BY_RULE - distance(draft.cue, source, pieces) });
  }
  for (const cue of near(cues, source === null ? pieces : [source, ...pieces])) {
    if (pieces.some((piece) => shareTokens(piece, cue)) || (source !== null && (shareTokens(source, cue) || isOthers(layout, cue, source)))) continue;
    const agrees = draft.cue !== null && shareTokens(draft.cue, cue);
    // A cue stands in the sentence of its source, or in that of the words it announces.
    const apart = !sameUnit(layout, cue, source ?? pieces[0]) && !pieces.some((piece) => sameUnit(layout, cue, piece));
    const score = cue.probability + (agrees ? RULE_AGREES : 0) - (apart ? OTHER_SENTENCE : 0) - distance(cue, source, pieces);
    if (score > 0) options.push({ cue: { first: cue.first, end: cue.end }, score });
  }
  return options.sort((a, b) => b.score - a.score);
}

/** `Doctors fear that it will last, according to two aides`: what `according to` announces is never of somebody named before. */
function isOthers({ tokens }: Layout, cue: TokenRange, source: TokenRange): boolean {
  return tokens[cue.first].lower === 'according' && source.first < cue.first;
}

/** A cue for each quote out of its options, the surest first. `touting its record and saying that`: a cue that another quote has is worth less. */
export function shareOutCues(options: readonly (readonly ScoredCue[])[]): (TokenRange | null)[] {
  const chosen: (TokenRange | null)[] = options.map(() => null);
  const taken = new Set<number>();
  const isTaken = ({ first, end }: TokenRange): boolean => {
    for (let token = first; token < end; token++) if (taken.has(token)) return true;
    return false;
  };
  const surestFirst = options.map((_, i) => i).filter((i) => options[i].length > 0).sort((a, b) => options[b][0].score - options[a][0].score);
  for (const i of surestFirst) {
    const worth = ({ cue, score }: ScoredCue): number => score - (isTaken(cue) ? TAKEN : 0);
    const { cue } = options[i].reduce((best, each) => (worth(each) > worth(best) ? each : best));
    chosen[i] = cue;
    for (let token = cue.first; token < cue.end; token++) taken.add(token);
  }
  return chosen;
}

/** The cues within reach of a source or a piece of the quote. */
function near(cues: readonly LikelyCue[], places: readonly TokenRange[]): LikelyCue[] {
  const from = places.reduce((least, place) => Math.min(least, place.first), Infinity) - FARTHEST;
  const to = places.reduce((most, place) => Math.max(most, place.end), 0) + FARTHEST;
  const found: LikelyCue[] = [];
  for (let i = firstIndex(cues, (cue) => cue.end >= from); i < cues.length && cues[i].end <= to + LONGEST; i++) {
    if (cues[i].first <= to) found.push(cues[i]);
  }
  return found;
}

function sameUnit(layout: Layout, a: TokenRange, b: TokenRange): boolean {
  return unitAt(layout, a.first) === unitAt(layout, b.first);
}

function distance(cue: TokenRange, source: TokenRange | null, pieces: readonly TokenRange[]): number {
  const fromContent = pieces.reduce((least, piece) => Math.min(least, gap(cue, piece)), Infinity);
  return FROM_CONTENT * Math.min(FARTHEST, fromContent) + (source === null ? 0 : FROM_SOURCE * Math.min(FARTHEST, gap(cue, source)));
}

function gap(a: TokenRange, b: TokenRange): number {
  return Math.max(0, a.first - b.end, b.first - a.end);
}
