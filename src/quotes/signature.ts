import { nounPhraseStartingAt } from '../language/noun-phrases.ts';
import type { TokenRange } from '../language/noun-phrases.ts';
import { tokensWithin } from './layout.ts';
import type { Layout } from './layout.ts';

const DASHES = new Set(['—', '–', '--', '-', '―', '~']);

/** `“…” — Jane Roe, mayor`: the name that signs a quotation, with all that follows it in the block. */
export function signatureOf(layout: Layout, block: number, quotation: number): TokenRange | null {
  const { tokens, blocks, outer } = layout;
  const [, after] = tokensWithin(tokens, outer[quotation]);
  const end = blocks[block].endToken;
  const bracketed = tokens[after]?.lower === '(';
  if (after >= end || (!bracketed && !DASHES.has(tokens[after].lower))) return null;
  const name = nounPhraseStartingAt(tokens, after + 1, end);
  if (name === null || end - after > 20) return null;
  for (let i = after; i < end; i++) if (tokens[i].pos === 'VERB' || tokens[i].pos === 'AUX') return null;
  return { first: name.first, end: bracketed && tokens[end - 1].lower === ')' ? end - 1 : end };
}
