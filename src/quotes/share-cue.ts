import { changed } from './draft.ts';
import type { Draft } from './draft.ts';
import { RELATIVE } from './frames/subject.ts';
import { tokensWithin, unitAt } from './layout.ts';
import type { Layout } from './layout.ts';

/** `Nine people died, medics said, as the army shelled the market`: after a cue such a clause tells of the scene. */
const OF_SCENE = new Set(['as', 'when', 'while', 'after', 'before']);

/**
 * A cue announces one quote. Unquoted words on both sides of it are two pieces of one: `The unions, she added, must choose.`
 * Beside words in marks that it announces, others are about the speaker or the scene: `“We learned late,” said its director, Petra Lund.`
 * The same holds of words with nobody for a source beside words that have one, and of what only holds a place (`It was said that`; `the report, which …`).
 * Where another verb stands between, words are no piece of it: `…, it said, hours after she had threatened a strike`.
 */
export function shareCue(layout: Layout, drafts: readonly Draft[]): Draft[] {
  const best = new Map<number, Draft>();
  for (const draft of drafts) {
    const key = draft.cue?.first;
    if (key !== undefined && draft.kind !== 'mixed' && rank(layout, draft) > rank(layout, best.get(key))) best.set(key, draft);
  }
  const joined = new Map<Draft, Draft>();
  return drafts.flatMap((draft) => {
    const owner = draft.cue === null ? undefined : best.get(draft.cue.first);
    if (owner === undefined || draft.kind !== 'indirect') return [draft];
    if (isPlaceholder(layout, draft)) return [];
    if (rank(layout, draft) < rank(layout, owner)) return [];
    if (draft.source?.first !== owner.source?.first) return [draft];
    const whole = joined.get(owner);
    if (whole !== undefined) {
      if (isOfScene(layout, draft)) return [];
      if (hasVerbBetween(layout, whole, draft)) return [draft];
      whole.content.push(...draft.content);
      return [];
    }
    const own = changed(draft, { content: [...draft.content] });
    joined.set(owner, own);
    return [own];
  });
}

/** `it` before its cue, and `which` or `who` anywhere: no words that anybody says. */
function isPlaceholder({ tokens, reading: { text } }: Layout, { content, cue, source }: Draft): boolean {
  const [{ start, end }] = content;
  const word = text.slice(start, end).toLowerCase();
  return RELATIVE.has(word) || (source === null && cue !== null && end <= tokens[cue.first].start && word === 'it');
}

/** Whether a verb other than the cue stands between two pieces. */
function hasVerbBetween({ tokens }: Layout, before: Draft, after: Draft): boolean {
  const [, from] = tokensWithin(tokens, before.content[before.content.length - 1]);
  const [to] = tokensWithin(tokens, after.content[0]);
  for (let i = from; i < to; i++) {
    if (tokens[i].pos === 'VERB' && !(before.cue !== null && i >= before.cue.first && i < before.cue.end) && !(before.source !== null && i >= before.source.first && i < before.source.end)) return true;
  }
  return false;
}

/** Whether a quote that another one of its cue comes before is a clause of time. */
function isOfScene({ tokens }: Layout, { cue, content }: Draft): boolean {
  const [first] = tokensWithin(tokens, content[0]);
  return cue !== null && first > cue.first && OF_SCENE.has(tokens[first].lower);
}

/** How good a claim a quote has on its cue. Words in marks of another sentence go on from what the cue announces: `She described the loss. “It hurts.”` */
function rank(layout: Layout, draft: Draft | undefined): number {
  if (draft === undefined) return -1;
  if (draft.kind === 'direct' && draft.cue !== null && sharesUnit(layout, draft, draft.cue.first)) return 2;
  return draft.source === null ? 0 : 1;
}

/** Whether some words of a quote stand in the sentence of a token. */
function sharesUnit(layout: Layout, { content }: Draft, token: number): boolean {
  const { start, end } = layout.units[unitAt(layout, token)];
  return content.some((span) => span.start < end && start < span.end);
}
