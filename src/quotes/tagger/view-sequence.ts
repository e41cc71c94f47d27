import type { Token } from '../../language/token.ts';
import type { Propensity } from './cue-propensity.ts';
import { hashString, mix } from './hash.ts';
import type { Sequence } from './sequence.ts';
import { makeView, MARGIN } from './sequence-view.ts';
import type { SequenceView } from './sequence-view.ts';
import { lookForCues } from './view-cues.ts';
import { viewQuotations } from './view-quotations.ts';
import { viewSentences } from './view-sentences.ts';
import { CLOSING_MARK, OPENING_MARK, wordClass } from './word-classes.ts';

const FUNCTION_WORDS = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ']);

/** Turns the tokens of a sequence into numbers. */
export function viewSequence(tokens: readonly Token[], { firstToken, endToken, quoted }: Sequence, propensityOf: Propensity): SequenceView {
  const view = makeView(endToken - firstToken);
  for (let i = 0; i < view.length; i++) viewToken(view, MARGIN + i, tokens[firstToken + i], quoted[i], propensityOf);
  viewSentences(view);
  lookForCues(view);
  viewQuotations(view);
  return view;
}

function viewToken(view: SequenceView, at: number, token: Token, quoted: number, propensityOf: Propensity): void {
  const propensity = propensityOf(token);
  const own = wordClass(token, quoted, propensity);
  view.word[at] = hashString(token.lower);
  view.lemma[at] = hashString(token.lemma);
  view.suffix[at] = hashString(token.lower.slice(-3));
  view.shape[at] = shapeOf(token.text);
  view.quoted[at] = quoted;
  view.propensity[at] = propensity;
  view.wordClass[at] = own;
  const tellsItself = FUNCTION_WORDS.has(token.pos) || (token.pos === 'PUNCT' && own !== OPENING_MARK && own !== CLOSING_MARK);
  view.pattern[at] = tellsItself ? view.word[at] : mix(own, token.pos.charCodeAt(0));
}

function shapeOf(text: string): number {
  if (/^\d/u.test(text)) return 1;
  if (text === text.toLowerCase()) return 0;
  return text.length > 1 && text === text.toUpperCase() ? 2 : 3;
}
