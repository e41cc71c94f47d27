import { nounPhraseEndingAt } from '../../language/noun-phrases.ts';
import { perLexeme } from '../../language/per-lexeme.ts';
import type { Layout } from '../layout.ts';
import type { Frame } from './frame.ts';

const CUE_NOUNS = new Set(['claim', 'claims', 'statement', 'assertion', 'argument', 'accusation', 'allegation', 'allegations', 'belief', 'view', 'warning', 'promise', 'pledge', 'vow', 'contention', 'remark', 'remarks', 'comment', 'suggestion', 'insistence', 'admission', 'complaint', 'denial', 'announcement', 'prediction', 'declaration', 'finding', 'conclusion', 'charge', 'assurance', 'acknowledgment']);
const POSSESSORS = new Set(['his', 'her', 'their', 'its']);

/** Whether a word is a noun that may announce. */
export const isCueNoun = perLexeme(({ pos, lower }) => pos === 'NOUN' && CUE_NOUNS.has(lower));

/** `Trump’s claim that`; `her warning that`: a noun that announces, with its possessor for a source. */
export function nounFrame(layout: Layout, index: number, i: number): Frame | null {
  const { tokens, units } = layout;
  const unit = units[index];
  if (!isCueNoun(tokens[i]) || tokens[i + 1]?.lower !== 'that' || i + 2 >= unit.endToken) return null;
  let at = i - 1;
  while (at > unit.firstToken && (tokens[at].pos === 'ADJ' || tokens[at].pos === 'ADV')) at--;
  const source = POSSESSORS.has(tokens[at]?.lower) ? { first: at, end: at + 1 } : tokens[at]?.lower === "'s" ? nounPhraseEndingAt(tokens, at, unit.firstToken) : null;
  if (source === null) return null;
  return { unit: index, cue: { first: i, end: i + 1 }, source, before: null, after: { first: i + 2, end: unit.endToken }, takesIndirect: true, chained: false };
}
