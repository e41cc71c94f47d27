import type { Draft } from '../draft.ts';
import { tokensWithin } from '../layout.ts';
import type { Layout } from '../layout.ts';
import { BEGIN, END, INNER, LABELS, ONLY, stateOf } from './labels.ts';

const [SOURCE, CUE, CONTENT] = (['source', 'cue', 'content'] as const).map((label) => LABELS.indexOf(label));

/**
 * The state that each token has if the drafts of the rules are right. The rules see how a sentence is built, which no window of words
 * shows; the tagger learns how far to trust them. Where labels overlap, a cue tells most and a content least.
 */
export function guessStates({ tokens }: Layout, drafts: readonly Draft[]): Uint8Array {
  const states = new Uint8Array(tokens.length);
  const mark = (label: number, first: number, end: number): void => {
    if (first >= end) return;
    states.fill(stateOf(label, INNER), first, end);
    states[first] = stateOf(label, BEGIN);
    states[end - 1] = stateOf(label, end - first === 1 ? ONLY : END);
  };
  for (const { content } of drafts) for (const span of content) mark(CONTENT, ...tokensWithin(tokens, span));
  for (const { source } of drafts) if (source !== null) mark(SOURCE, source.first, source.end);
  for (const { cue } of drafts) if (cue !== null) mark(CUE, cue.first, cue.end);
  return states;
}
