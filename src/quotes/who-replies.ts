import { classifyCue } from './cues/classify-cue.ts';
import { changed } from './draft.ts';
import type { Draft } from './draft.ts';
import { tokensWithin } from './layout.ts';
import type { Layout } from './layout.ts';

/** `“Are you coming?” Roe asked.` and then a paragraph in marks for which nobody is named: Roe does not answer. */
export function knowWhoReplies(layout: Layout, drafts: readonly Draft[]): Draft[] {
  let before: Draft | null = null;
  return drafts.map((draft) => {
    const isReply = draft.link === 'previous' && before !== null && asks(layout, before);
    const known = isReply ? changed(draft, { source: null, sameAs: before, link: 'reply' }) : draft;
    if (draft.kind !== 'indirect') before = known;
    return known;
  });
}

function asks({ tokens }: Layout, { cue, content }: Draft): boolean {
  if (cue === null) return false;
  const [, end] = tokensWithin(tokens, content[content.length - 1]);
  return tokens[end - 1].lower === '?' && classifyCue(tokens, cue.first, cue.end).class === 'ask';
}
