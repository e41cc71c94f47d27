import type { Draft } from './draft.ts';

/**
 * A cue announces one quote. Unquoted words on both sides of it are two pieces of one: `The unions, she added, must choose.`
 * Beside words in marks that it announces, others are about the speaker or the scene: `“We learned late,” said its director, Petra Lund.`
 * The same holds of words with nobody for a source beside words that have one.
 */
export function shareCue(drafts: readonly Draft[]): Draft[] {
  const best = new Map<number, Draft>();
  for (const draft of drafts) {
    const key = draft.cue?.first;
    if (key !== undefined && draft.kind !== 'mixed' && rank(draft) > rank(best.get(key))) best.set(key, draft);
  }
  const joined = new Map<Draft, Draft>();
  return drafts.flatMap((draft) => {
    const owner = draft.cue === null ? undefined : best.get(draft.cue.first);
    if (owner === undefined || draft.kind !== 'indirect') return [draft];
    if (rank(draft) < rank(owner)) return [];
    if (draft.source?.first !== owner.source?.first) return [draft];
    const whole = joined.get(owner);
    if (whole !== undefined) {
      whole.content.push(...draft.content);
      return [];
    }
    const own = { ...draft, content: [...draft.content] };
    joined.set(owner, own);
    return [own];
  });
}

/** How good a claim a quote has on its cue. */
function rank(draft: Draft | undefined): number {
  if (draft === undefined) return -1;
  return draft.kind === 'direct' ? 2 : draft.source === null ? 0 : 1;
}
