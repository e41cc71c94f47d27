import { isTimeWord } from '../language/time-words.ts';
import { classifyCue } from './cues/classify-cue.ts';
import { changed } from './draft.ts';
import type { Draft } from './draft.ts';
import { holdsQuotation, tokensWithin } from './layout.ts';
import type { Layout } from './layout.ts';

/** What leads to the topic of words in marks. */
const LEADS = new Set(['On', 'About']);

/**
 * `On the bridge: “It will stand.”`, `On whether it would: “It will.”`: what somebody says of one topic after the other, each in a
 * paragraph of its own. No word of the topic names who says it.
 */
export function knowTopics(layout: Layout, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => (isOnTopic(layout, draft) ? changed(draft, { cue: null, source: null, sameAs: null, link: 'topic' }) : draft));
}

/** But in `On Monday, an email read: “No.”` a verb of saying announces the words, and a day is no topic. */
function isOnTopic(layout: Layout, { cue, content, block }: Draft): boolean {
  const { tokens, blocks } = layout;
  if (cue !== null && classifyCue(tokens, cue.first, cue.end).class !== null) return false;
  const { firstToken } = blocks[block];
  const [first] = tokensWithin(tokens, content[0]);
  const colon = first - 2;
  return LEADS.has(tokens[firstToken].text) && tokens[colon]?.lower === ':'
    && !isTimeWord(tokens[firstToken + 1].lower) && !holdsQuotation(layout, firstToken, colon);
}
