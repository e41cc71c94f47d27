import type { Draft } from '../quotes/draft.ts';
import { tokensWithin } from '../quotes/layout.ts';
import type { Layout } from '../quotes/layout.ts';
import type { Resolution } from './resolve-source.ts';

/** Fewer words in a row may be anybody's. */
const FEWEST = 3;

/**
 * Gives a quote that names nobody to whoever says the same words elsewhere: a headline quotes from the body, and
 * `“the last of the line”` comes up again further down.
 */
export function resolveEchoes(layout: Layout, drafts: readonly Draft[], resolved: Map<Draft, Resolution>): void {
  const silent = drafts.filter((draft) => draft.kind === 'direct' && !resolved.has(draft));
  if (silent.length === 0) return;
  /** The first place of each three words in a row that somebody says. */
  const said = new Map<string, { readonly resolution: Resolution; readonly words: readonly string[]; readonly at: number }>();
  for (const [draft, resolution] of resolved) {
    const words = wordsOf(layout, draft);
    for (let at = 0; at + FEWEST <= words.length; at++) {
      const key = keyAt(words, at);
      if (!said.has(key)) said.set(key, { resolution, words, at });
    }
  }
  for (const draft of silent) {
    const words = wordsOf(layout, draft);
    const same = words.length < FEWEST ? undefined : said.get(keyAt(words, 0));
    if (same !== undefined && words.every((word, i) => same.words[same.at + i] === word)) resolved.set(draft, same.resolution);
  }
}

function keyAt(words: readonly string[], at: number): string {
  return words.slice(at, at + FEWEST).join(' ');
}

/** The words in quotation marks of a quote, without marks. */
function wordsOf({ tokens, quotationOf }: Layout, { content }: Draft): string[] {
  const words: string[] = [];
  for (const span of content) {
    const [first, end] = tokensWithin(tokens, span);
    for (let i = first; i < end; i++) if (quotationOf[i] >= 0 && tokens[i].pos !== 'PUNCT') words.push(tokens[i].lower);
  }
  return words;
}
