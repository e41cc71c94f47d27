import { isJoined } from '../../language/compound.ts';
import type { Passage, Token } from '../../language/token.ts';
import type { Layout } from '../layout.ts';
import { chooseSpans, mergeVariants } from './choose-spans.ts';
import { isWord } from './is-word.ts';
import { LABELS } from './labels.ts';
import type { Label } from './labels.ts';
import { makeLattice, weighLabellings } from './lattice.ts';
import { loadModel } from './model.ts';
import type { Model } from './model.ts';
import { reweighSpans } from './reweigh-spans.ts';
import { scoreParts } from './score-parts.ts';
import { MOST_TOKENS, sequencesOf } from './sequence.ts';
import type { Sequence } from './sequence.ts';
import { makeView, MARGIN } from './sequence-view.ts';
import { viewSequence } from './view-sequence.ts';
import { sharesOf, spanPosteriors } from './span-posteriors.ts';
import type { Candidate } from './span-posteriors.ts';

/** Tokens that the tagger takes, or might take, for a source, a cue or a content; marks at its edges left out. */
export interface TaggedSpan {
  readonly label: Label;
  /** Index into `Reading.tokens`. */
  readonly firstToken: number;
  readonly endToken: number;
  /** 0 to 1: how sure it is that exactly these words are such a span. */
  readonly probability: number;
}

/** What the tagger makes of a passage. */
export interface TaggedPassage {
  /** The best spans, in order; none overlap. */
  readonly spans: readonly TaggedSpan[];
  /** All spans that are worth a thought, the best among them. They overlap. */
  readonly candidates: readonly TaggedSpan[];
  /** For each token of the passage, 0 to 1: the share of all ways to label it in which the token is part of some content. */
  readonly contentShare: Float32Array;
}

/** What a span's probability must exceed to be taken. */
const WORTH = 0.3;
const CONTENT = LABELS.indexOf('content');

/** Reused from one sequence to the next. */
const room = makeView(MOST_TOKENS);
const lattice = makeLattice(MOST_TOKENS);

/** Labels all blocks of a text. */
export function tagBlocks(layout: Layout, guess: Uint8Array, model?: Model): TaggedPassage[] {
  return layout.blocks.map((block) => tagPassage(layout, block, guess, model));
}

/** Labels the sources, cues and contents in a passage. `guess` holds the state that the rules give to each token of the reading. */
export function tagPassage(layout: Layout, passage: Passage, guess: Uint8Array, model: Model = loadModel()): TaggedPassage {
  const { tokens } = layout;
  const spans: TaggedSpan[] = [];
  const candidates: TaggedSpan[] = [];
  const contentShare = new Float32Array(passage.endToken - passage.firstToken);
  for (const sequence of sequencesOf(layout, passage)) {
    const view = viewSequence(tokens, sequence, guess, model.propensityOf, room);
    weighLabellings(lattice, scoreParts(view, model), view.wordClass.subarray(MARGIN), view.length, model.stepFactors);
    const shares = sharesOf(lattice);
    const possible = reweighSpans(view, shares, mergeVariants(spanPosteriors(lattice), (at) => isWord(tokens[sequence.firstToken + at])), model.trees).filter((each) => isWhole(tokens, sequence, each));
    for (const each of chooseSpans(possible, WORTH)) spans.push(spanIn(sequence, each));
    for (const each of possible) candidates.push(spanIn(sequence, each));
    contentShare.set(shares[CONTENT].subarray(0, view.length), sequence.firstToken - passage.firstToken);
  }
  return { spans, candidates, contentShare };
}

/** `a self-described idler`: half a compound is no source and no cue. Contents are given their whole words later. */
function isWhole(tokens: readonly Token[], { firstToken }: Sequence, { label, first, end }: Candidate): boolean {
  return label === CONTENT || !(isJoined(tokens, firstToken + first) || (firstToken + end + 1 < tokens.length && isJoined(tokens, firstToken + end + 1)));
}

function spanIn({ firstToken }: Sequence, { label, first, end, probability }: Candidate): TaggedSpan {
  return { label: LABELS[label], firstToken: firstToken + first, endToken: firstToken + end, probability };
}
