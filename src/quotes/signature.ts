import { nounPhraseEndingAt, nounPhraseStartingAt } from '../language/noun-phrases.ts';
import type { TokenRange } from '../language/noun-phrases.ts';
import { hasVerb } from './frames/clause.ts';
import { tokensWithin } from './layout.ts';
import type { Layout } from './layout.ts';

const DASHES = new Set(['—', '–', '--', '-', '―', '~']);
/** More tokens after a quotation are no signature. */
const LONGEST = 20;

/** `“…” — Jane Roe, mayor`: the name that signs a quotation, with all that follows it in the block; a dash may begin the next one. */
export function signatureOf(layout: Layout, block: number, quotation: number): TokenRange | null {
  const { tokens, blocks, outer } = layout;
  const [, after] = tokensWithin(tokens, outer[quotation]);
  const isOwnLine = after >= blocks[block].endToken && block + 1 < blocks.length;
  const first = isOwnLine ? blocks[block + 1].firstToken : after;
  const end = blocks[isOwnLine ? block + 1 : block].endToken;
  const bracketed = !isOwnLine && tokens[first]?.lower === '(';
  if (first >= end || (!bracketed && !DASHES.has(tokens[first].lower))) return null;
  const name = nounPhraseStartingAt(tokens, first + 1, end);
  if (name === null || end - first > LONGEST) return null;
  for (let i = first; i < end; i++) if (tokens[i].pos === 'VERB' || tokens[i].pos === 'AUX') return null;
  return { first: name.first, end: bracketed && tokens[end - 1].lower === ')' ? end - 1 : end };
}

/** `And from Chairwoman Rusk:`: the name that the block before ends in, where a colon and no verb gives it the words below. */
export function nameAbove({ tokens, blocks, units, firstUnit }: Layout, block: number): TokenRange | null {
  if (block === 0 || blocks[block - 1].firstToken === blocks[block - 1].endToken) return null;
  const { firstToken, endToken } = units[firstUnit[block] - 1];
  if (tokens[endToken - 1].lower !== ':' || tokens[endToken - 2]?.pos !== 'PROPN' || hasVerb(tokens, firstToken, endToken)) return null;
  return nounPhraseEndingAt(tokens, endToken - 1, firstToken);
}
