import { isDeterminer, isNounlike } from '../language/noun-phrases.ts';
import type { Token } from '../language/token.ts';
import { classifyCue } from './cues/classify-cue.ts';
import type { CueClass } from './cues/cue-classes.ts';
import type { Draft } from './draft.ts';
import { cueVerb } from './frames/cue-verbs.ts';
import { tokensWithin, unitAt } from './layout.ts';
import type { Layout } from './layout.ts';
import type { Quotation } from './pair-marks.ts';

/** Words of a term; more are somebody's. */
const LONGEST_TERM = 4;
/** Tokens before the marks in which a verb of saying has them for its object: `called the rolls of the town “wet socks”`. */
const REACH = 8;
/** What shows, seems or is known nobody has said. */
const SPEECHLESS = new Set<CueClass | null>([null, 'show', 'seem', 'know']);

/**
 * Words in marks that keep the writer's distance, or that are new to the reader, and are nobody's: `an old “pay by nod” desk`,
 * `the bread drawer, or “crumbler,”`.
 */
export function isScareQuote(layout: Layout, draft: Draft, quotation: Quotation): boolean {
  const { tokens, blocks } = layout;
  const [first, end] = tokensWithin(tokens, quotation);
  const { firstToken, endToken } = blocks[quotation.block];
  if (first <= firstToken || !isFragment(layout, quotation)) return false;
  const before = tokens[first - 1];
  if (isOtherwiseCalled(tokens, first, firstToken)) return true;
  const announced = draft.cue === null ? null : classifyCue(tokens, draft.cue.first, draft.cue.end).class;
  if (!SPEECHLESS.has(announced) || isObjectOfSaying(layout, first)) return false;
  const isAttribute = end < endToken && tokens[end].pos === 'NOUN' && tokens[end].start - tokens[end - 1].end === 1 && (mayQualify(before) || before.pos === 'VERB' || before.pos === 'ADP');
  if (isAttribute) return true;
  return draft.cue !== null && announced === null && (isDeterminer(before) || (before.pos === 'ADP' && before.lower !== 'to') || (before.pos === 'VERB' && tokens[draft.cue.end - 1] !== before));
}

/** Few words that end in the middle of a sentence, or at its end. */
function isFragment({ tokens, reading: { text } }: Layout, { inner, opened, closed }: Quotation): boolean {
  if (!opened || !closed || /[!?…]$/.test(text.slice(inner.start, inner.end))) return false;
  const [first, end] = tokensWithin(tokens, inner);
  return tokens.slice(first, end).filter(({ pos }) => pos !== 'PUNCT').length <= LONGEST_TERM;
}

/** `the bread drawer, or “crumbler,”` */
function isOtherwiseCalled(tokens: readonly Token[], first: number, from: number): boolean {
  return first - from > 2 && tokens[first - 1].lower === 'or' && tokens[first - 2].lower === ',' && isNounlike(tokens[first - 3]);
}

/** Whether a verb of saying stands shortly before: `pledged a “fair” deal`, `dismissed it as a “stunt”`. */
function isObjectOfSaying(layout: Layout, first: number): boolean {
  const { tokens, units, quotationOf } = layout;
  const { firstToken } = units[unitAt(layout, first)];
  for (let i = first - 1; i >= Math.max(firstToken, first - REACH); i--) {
    if (tokens[i].lower === 'as' || (quotationOf[i] < 0 && tokens[i].pos === 'VERB' && cueVerb(tokens[i]) !== null)) return true;
  }
  return false;
}

function mayQualify(token: Token): boolean {
  return isDeterminer(token) || token.pos === 'ADJ' || isNounlike(token);
}
