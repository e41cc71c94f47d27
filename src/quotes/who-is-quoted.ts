import { nounPhraseEndingAt } from '../language/noun-phrases.ts';
import type { TokenRange } from '../language/noun-phrases.ts';
import { changed } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Layout } from './layout.ts';

/** Longest name, in tokens, between the verb and `as`. */
const LONGEST = 20;

/** `The paper quoted a neighbour as saying that …`: the words are the neighbour’s, not the paper’s. */
export function knowWhoIsQuoted(layout: Layout, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const quoted = draft.cue === null ? null : whoIsQuoted(layout, draft.cue, draft.content[0].start);
    return quoted === null ? draft : changed(draft, { source: quoted });
  });
}

function whoIsQuoted({ tokens, units, unitOf }: Layout, cue: TokenRange, contentStart: number): TokenRange | null {
  const { firstToken, endToken } = units[unitOf[cue.first]];
  let saying = cue.first;
  while (saying < Math.min(endToken, cue.end + LONGEST) && !(tokens[saying].lower === 'saying' && tokens[saying - 1]?.lower === 'as')) saying++;
  if (saying >= endToken || tokens[saying].lower !== 'saying' || tokens[saying].start > contentStart) return null;
  const named = nounPhraseEndingAt(tokens, saying - 1, Math.max(firstToken, saying - LONGEST));
  const verb = (named?.first ?? 0) - 1;
  return named !== null && verb >= firstToken && tokens[verb].lemma === 'quote' ? named : null;
}
