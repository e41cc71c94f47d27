import { isNominal, isNounlike, nounPhraseCoreAt } from '../../language/noun-phrases.ts';
import type { TokenRange } from '../../language/noun-phrases.ts';
import { isSentenceAdverb } from '../../language/sentence-adverb.ts';
import { isCalendarWord, isDayAdverb } from '../../language/time-words.ts';
import { firstIndex } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import { isLed, RELATIVE } from '../frames/subject.ts';
import { blockAt, tokensWithin } from '../layout.ts';
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
/** What the tagger believes in less is not worth weighing in the blocks before that of the quote. */
const LEAST_BEFORE = 0.3;
/** Words in marks are somebody’s, so that an unsure source is better than none. Of others the tagger must be surer, unless the rules propose it. */
const LEAST_UNMARKED = 0.2;
/** Candidates further off than so many others are no reader's answer; it also keeps time linear. */
const MOST_EACH_SIDE = 8;
const MOST_BEFORE = 12;

/** Each block's sources that a quote may have, best first where they overlap: the tagger's and those of the rules. */
export function sourceCandidates(layout: Layout, tagged: readonly TaggedPassage[], drafts: readonly Draft[]): SourceCandidate[][] {
  const byBlock: SourceCandidate[][] = tagged.map(({ candidates }, block) => candidates
    .filter((each) => each.label === 'source')
    .map((each) => ({ first: each.firstToken, end: each.endToken, block, probability: each.probability }))
    .sort((a, b) => b.probability - a.probability));
  const reach = reachOf(tagged, layout.tokens.length);
  for (const { source } of drafts) {
    if (source === null) continue;
    const block = blockAt(layout, source.first);
    const proposed = { first: source.first, end: source.end, block, probability: 0 };
    // In `the union that represents the workers said` the tagger is taken in by `the workers`; elsewhere it knows the edges better, as of `Jane Roe, | a nurse who saw it,`.
    // Nor does it know that `The vote led | the nurses to ask`.
    if (isLed(layout.tokens, source) || ((holdsRelative(layout, source) || isCut(layout, source, reach[source.first])) && reach[source.first] < source.end)) byBlock[block].unshift(proposed);
    else byBlock[block].push(proposed);
  }
  return byBlock.map((each) => distinct(each).sort((a, b) => a.first - b.first));
}

/** For each token how far the sources go that the tagger takes and that begin with it or before. */
function reachOf(tagged: readonly TaggedPassage[], length: number): Int32Array {
  const reach = new Int32Array(length);
  for (const { spans } of tagged) for (const { label, firstToken, endToken } of spans) if (label === 'source') reach[firstToken] = endToken;
  for (let i = 1; i < length; i++) reach[i] = Math.max(reach[i], reach[i - 1]);
  return reach;
}

/** The candidates for one quote: those near it in its block, and the better ones of the blocks before. */
export function candidatesFor(layout: Layout, byBlock: readonly (readonly SourceCandidate[])[], draft: Draft): SourceCandidate[] {
  const pieces = pieceRanges(layout, draft);
  return near(byBlock, draft.block, pieces).filter((each) => !isWithin(draft, pieces, each) && !isHearsay(layout, draft, each) && !isLeader(layout, draft, each) && !isPatient(layout, draft, each) && !isUnsure(draft, each) && !isDate(layout, each) && !isAdverb(layout, each));
}

/** `“She was kind. I said so.”`: who is quoted is not found in the words in marks. */
function isWithin({ kind }: Draft, pieces: readonly TokenRange[], candidate: TokenRange): boolean {
  return kind === 'direct' && pieces.some(({ first, end }) => first <= candidate.first && candidate.end <= end);
}

/** `X was told by Y that it “leaks”`: the subject of a passive does not speak where an agent is named. */
function isPatient({ tokens }: Layout, { cue, source }: Draft, candidate: TokenRange): boolean {
  return cue !== null && source !== null && candidate.end <= cue.first && cue.end <= source.first && tokens[source.first - 1].lower === 'by';
}

function isUnsure({ kind, source }: Draft, candidate: SourceCandidate): boolean {
  const { probability } = candidate;
  return kind === 'indirect' && probability > 0 && probability < LEAST_UNMARKED && !(source !== null && shareTokens(source, candidate));
}

/** `X insisted that it was late, according to a report`: the words are X's, whoever passes them on. */
function isHearsay({ tokens }: Layout, { link, source }: Draft, candidate: TokenRange): boolean {
  if (link !== 'cue' || source === null || shareTokens(source, candidate)) return false;
  return tokens[candidate.first - 1]?.lower === 'to' && tokens[candidate.first - 2]?.lower === 'according';
}

/** `The report led Jane Roe to ask`: what leads somebody to speak does not. */
function isLeader({ tokens }: Layout, { source }: Draft, candidate: TokenRange): boolean {
  return source !== null && candidate.first < source.first && isLed(tokens, source);
}

/** `cut its forecast for the second time since June, blaming costs`; `Larch Foods, a maker of jam, today announced` */
function isDate({ tokens }: Layout, { first, end }: TokenRange): boolean {
  if (end - first > 1) return false;
  return isDayAdverb(tokens[first]) || (first > 0 && (tokens[first - 1].pos === 'ADP' || tokens[first - 1].pos === 'SCONJ') && isCalendarWord(tokens[first].lower));
}

/** `Critically, it said` */
function isAdverb({ tokens }: Layout, { first, end }: TokenRange): boolean {
  return end - first === 1 && (tokens[first].pos === 'ADV' || isSentenceAdverb(tokens, first));
}

function near(byBlock: readonly (readonly SourceCandidate[])[], block: number, pieces: readonly TokenRange[]): SourceCandidate[] {
  const found: SourceCandidate[] = [];
  for (let b = Math.max(0, block - BLOCKS_BACK); b < block; b++) {
    found.push(...byBlock[b].slice(-MOST_BEFORE).filter((each) => each.probability >= LEAST_BEFORE));
  }
  const here = byBlock[block];
  const from = firstIndex(here, (each) => each.end > pieces[0].first);
  const to = firstIndex(here, (each) => each.first >= pieces[pieces.length - 1].end);
  const amid = here.slice(from, to);
  // A long quote may hold many; those at its edges are the ones that can be meant.
  const edges = amid.length <= 2 * MOST_EACH_SIDE ? amid : [...amid.slice(0, MOST_EACH_SIDE), ...amid.slice(-MOST_EACH_SIDE)];
  return [...found, ...here.slice(Math.max(0, from - MOST_EACH_SIDE), from), ...edges, ...here.slice(to, to + MOST_EACH_SIDE)];
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

/** `study | lead author Jane Roe`: whether an edge goes through the noun phrase that a source begins with. */
function isCut({ tokens }: Layout, { first, end }: TokenRange, edge: number): boolean {
  const core = edge <= first || edge >= end ? null : nounPhraseCoreAt(tokens, first, end);
  return core !== null && edge < core.end && isNominal(tokens, edge) && isNounlike(tokens[edge - 1]);
}

function holdsRelative({ tokens }: Layout, { first, end }: TokenRange): boolean {
  for (let i = first + 1; i < end - 1; i++) if (RELATIVE.has(tokens[i].lower)) return true;
  return false;
}

/** Candidates without overlap, the first of those that do kept. */
function distinct(sorted: readonly SourceCandidate[]): SourceCandidate[] {
  const kept: SourceCandidate[] = [];
  const taken = new Set<number>();
  for (const each of sorted) {
    let free = true;
    for (let i = each.first; i < each.end; i++) free &&= !taken.has(i);
    if (!free) continue;
    for (let i = each.first; i < each.end; i++) taken.add(i);
    kept.push(each);
  }
  return kept;
}
