import { DASHES } from '../language/dashes.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt } from '../language/noun-phrases.ts';
import type { TokenRange } from '../language/noun-phrases.ts';
import { hasVerb } from './frames/clause.ts';
import { cueVerb } from './frames/cue-verbs.ts';
import { subjectAfter } from './frames/subject.ts';
import { tokensWithin } from './layout.ts';
import type { Layout } from './layout.ts';

const DASHES_AND_HYPHENS = new Set([...DASHES, '-', '―', '~']);
/** More tokens after a quotation are no signature. */
const LONGEST = 20;

/** `“…” — Jane Roe, mayor`: the name that signs a quotation, with all that follows it in the block; a dash may begin the next one. */
export function signatureOf(layout: Layout, block: number, quotation: number): TokenRange | null {
  const { tokens, blocks, outer } = layout;
  const [, after] = tokensWithin(tokens, outer[quotation]);
  const isOwnLine = after >= blocks[block].endToken && block + 1 < blocks.length;
  const first = isOwnLine ? blocks[block + 1].firstToken : after;
  const end = blocks[isOwnLine ? block + 1 : block].endToken;
  // `“…” [Evening Post]`: square brackets hold remarks as well, which name nobody.
  const bracketed = !isOwnLine && (tokens[first]?.lower === '(' || (tokens[first]?.lower === '[' && tokens[first + 1]?.pos === 'PROPN'));
  if (first >= end || (!bracketed && !DASHES_AND_HYPHENS.has(tokens[first].lower))) return null;
  const name = nounPhraseStartingAt(tokens, first + 1, end);
  if (name === null || end - first > LONGEST) return null;
  // `Harbour Herald`: what is written large is part of a name.
  for (let i = first; i < end; i++) if ((tokens[i].pos === 'VERB' || tokens[i].pos === 'AUX') && tokens[i].text === tokens[i].lower) return null;
  return { first: name.first, end: bracketed && /^[)\]]$/.test(tokens[end - 1].lower) ? end - 1 : end };
}

/** `And from Chairwoman Rusk:`: the name that the block before ends in, where a colon and no verb gives it the words below. */
export function nameAbove({ tokens, blocks, units, firstUnit }: Layout, block: number): TokenRange | null {
  if (block === 0 || blocks[block - 1].firstToken === blocks[block - 1].endToken) return null;
  const { firstToken, endToken } = units[firstUnit[block] - 1];
  if (tokens[endToken - 1].lower !== ':' || tokens[endToken - 2]?.pos !== 'PROPN' || hasVerb(tokens, firstToken, endToken)) return null;
  return nounPhraseEndingAt(tokens, endToken - 1, firstToken);
}

/** What points back at the words above: `That is the view of Jane Roe.` */
const POINTING = new Set(['that', 'this', 'those', 'these', 'such']);
const SO = new Set(['so', 'thus']);
const VIEWS = new Set([
  'advice', 'analysis', 'answer', 'argument', 'assessment', 'claim', 'comment', 'complaint', 'conclusion', 'message', 'opinion', 'order', 'plea', 'prediction', 'promise', 'reaction', 'response', 'statement', 'sentiment', 'take', 'thought',
  'verdict', 'view', 'warning', 'word', 'words',
]);

/** `So said Jane Roe.`, `That’s how Jane Roe put it.`: whom the first sentence of the next block gives the words to. */
export function nameBelow({ tokens, units, quotationOf, firstUnit, blocks }: Layout, block: number): TokenRange | null {
  if (block + 1 >= blocks.length || firstUnit[block + 1] >= firstUnit[block + 2]) return null;
  const { firstToken, endToken } = units[firstUnit[block + 1]];
  if (firstToken + 1 >= endToken) return null;
  const second = tokens[firstToken + 1];
  if (SO.has(tokens[firstToken].lower)) return second.lemma === 'speak' || cueVerb(second) !== null ? subjectAfter(tokens, firstToken + 1, endToken) : null;
  if (!POINTING.has(tokens[firstToken].lower) || second.lemma !== 'be') return null;
  for (let i = firstToken + 2; i < Math.min(endToken - 1, firstToken + LONGEST) && quotationOf[i] < 0; i++) {
    const { lower } = tokens[i];
    if (lower === 'how' || lower === 'what' || lower === 'as') {
      const range = nounPhraseStartingAt(tokens, i + 1, endToken);
      return range !== null && tokens[range.end]?.pos === 'VERB' && cueVerb(tokens[range.end]) !== null ? range : null;
    }
    const isTied = lower === 'by' || (lower === 'to' && tokens[i - 1].lower === 'according') || ((lower === 'of' || lower === 'from') && VIEWS.has(tokens[i - 1].lower));
    if (isTied) return subjectAfter(tokens, i, endToken);
  }
  return null;
}
