import { changed } from './draft.ts';
import type { Draft } from './draft.ts';
import { unitAt } from './layout.ts';
import type { Layout } from './layout.ts';

const ASKED = new Set(['asked', 'pressed', 'questioned', 'quizzed', 'challenged']);

/** `Asked whether it was wise, X laughed. “Never,” she said`: X does not ask, and the question does not announce the answer. */
export function knowWhoIsAsked(layout: Layout, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    if (!isAsked(layout, draft)) return draft;
    return draft.kind === 'direct' ? changed(draft, { cue: null }) : changed(draft, { source: null });
  });
}

/** Whether the cue is a participle at the head of a sentence, or after a comma and its source, and that source one who is not said to ask: `Asked by X why …`, `X, asked whether it was wise, laughed`. */
function isAsked(layout: Layout, { cue, source }: Draft): boolean {
  const { tokens, units } = layout;
  if (cue === null || source === null || !ASKED.has(tokens[cue.first].lower)) return false;
  if (source.first < cue.first) return source.end + 1 === cue.first && tokens[source.end].lower === ',';
  return units[unitAt(layout, cue.first)].firstToken === cue.first && tokens[source.first - 1].lower !== 'by';
}
