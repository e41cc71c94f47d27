import { DASHES } from '../../language/dashes.ts';
import type { TokenRange } from '../../language/noun-phrases.ts';
import type { Token } from '../../language/token.ts';
import type { Layout, Unit } from '../layout.ts';
import { hasVerb, isQuoted, RELATIVE_WORDS } from './clause.ts';
import { HEARER_VERBS, opensClause, skipAdjuncts } from './complement.ts';
import type { CueVerb } from './cue-verbs.ts';

/** No sentence has more tokens; text without full stops would take a look over all of it for each cue. */
const LONGEST_SENTENCE = 500;

/** What a cue governs to its right. */
export function complement(layout: Layout, unit: Unit, verb: number, from: number, kind: CueVerb, inverted: boolean): TokenRange | null {
  const { tokens } = layout;
  const end = unit.endToken;
  const quoted = (i: number): boolean => i < end && isQuoted(layout, i);
  const takesHearer = !inverted && HEARER_VERBS.has(tokens[verb].lemma);
  const i = skipAdjuncts(tokens, from, end, takesHearer, quoted);
  if (i >= end) return null;
  const { lower, pos } = tokens[i];
  const range = (first: number): TokenRange | null => (first < end ? { first, end } : null);
  if (quoted(i)) return range(i);
  if ((lower === ',' || lower === ':') && quoted(i + 1)) return range(i + 1);
  if (inverted) return null;
  if (lower === ':') return range(i + 1);
  if (opensClause(tokens[i])) return kind.clause ? range(lower === 'that' ? i + 1 : i) : quotedRest(layout, unit, verb, kind);
  if (lower === 'to' && kind.infinitive) return range(i);
  if (lower === ',') return clauseAfterInsertion(layout, unit, i);
  if (pos === 'PUNCT' || pos === 'CCONJ') return null;
  if (kind.clause && hasVerbOfItsOwn(tokens, i, end)) return range(i);
  return quotedRest(layout, unit, verb, kind);
}

/** `said, after some thought, that`: what follows the inserted words. */
function clauseAfterInsertion(layout: Layout, unit: Unit, comma: number): TokenRange | null {
  for (let i = comma + 1; i < Math.min(comma + 12, unit.endToken - 1); i++) {
    if (layout.tokens[i].lower !== ',') continue;
    const next = layout.tokens[i + 1];
    if (isQuoted(layout, i + 1)) return { first: i + 1, end: unit.endToken };
    return next.lower === 'that' ? { first: i + 2, end: unit.endToken } : null;
  }
  return null;
}

const PREPOSED = new Set(['which', 'whom', 'whose']);

/** `called him “a liar”`: all that follows, where some of it is quoted; of a verb that takes no clause, before another verb. */
function quotedRest(layout: Layout, unit: Unit, verb: number, kind: CueVerb): TokenRange | null {
  const end = Math.min(unit.endToken, verb + LONGEST_SENTENCE);
  for (let i = verb + 1; i < end; i++) {
    if (isQuoted(layout, i)) return { first: verb + 1, end: unit.endToken };
    // `read aloud a letter in which the department thanked her for “…”`: after a preposition a relative clause has a subject of its own.
    if (PREPOSED.has(layout.tokens[i].lower) && layout.tokens[i - 1].pos === 'ADP') return null;
    if (kind.clause) continue;
    if (layout.tokens[i].pos === 'AUX' || (layout.tokens[i].pos === 'VERB' && !isModifier(layout.tokens[i]))) return null;
  }
  return null;
}

function isModifier({ lower }: Token): boolean {
  return /(?:ed|ing|en)$/u.test(lower);
}

/** Whether a clause begins here, and no phrase that another attribution ends: `told their young about it, according to a study`. */
function hasVerbOfItsOwn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (tokens[i].pos === 'VERB' || tokens[i].pos === 'AUX') return true;
    if (tokens[i].lower === ',' && i + 1 < to && tokens[i + 1].lower === 'according') return false;
  }
  return false;
}

/** `two officials, who asked for silence, said`: a relative clause between commas governs nothing beyond them. */
export function endOfInsertion(tokens: readonly Token[], verb: number, head: number, unit: Unit): number | null {
  const opens = tokens.slice(Math.max(unit.firstToken, head), verb).some((token, i, all) => token.lower === 'who' && all[i - 1]?.lower === ',');
  if (!opens) return null;
  for (let i = verb + 1; i < unit.endToken; i++) if (tokens[i].lower === ',') return i;
  return null;
}

/** `the fee — which the mayor called a “bad joke” — | was dropped`: what an insertion between dashes says ends with it. */
export function endOfDashes({ tokens, quotationOf }: Layout, verb: number, unit: Unit): number | null {
  const isDash = (i: number): boolean => DASHES.has(tokens[i].text) && quotationOf[i] < 0;
  let opened = false;
  for (let i = Math.max(unit.firstToken, verb - LONGEST_INSERTION); i < verb; i++) if (isDash(i)) opened = !opened;
  if (!opened) return null;
  for (let i = verb + 1; i < Math.min(unit.endToken, verb + LONGEST_INSERTION); i++) if (isDash(i)) return i;
  return null;
}
const LONGEST_INSERTION = 60;

/** `Any order, he said, would be challenged`: what goes on after the cue. After `said Jane Roe,` only a verb does: all else is about her. */
export function afterParenthesis(layout: Layout, unit: Unit, from: number, inverted: boolean, isQuotedBefore: boolean): TokenRange | null {
  const { tokens } = layout;
  if (tokens[from]?.lower !== ',' || from + 2 >= unit.endToken || isQuoted(layout, from + 1)) return null;
  const { pos, lower } = tokens[from + 1];
  if (pos === 'CCONJ' || pos === 'SCONJ' || lower.endsWith('ing') || ABOUT_SOURCE.has(lower)) return null;
  // `“Soaked,” he said, of the crossing that won the prize`
  if (isQuotedBefore && pos === 'ADP' && !OF_TIME.has(lower)) return null;
  if (inverted && pos !== 'AUX' && (pos !== 'VERB' || isModifier(tokens[from + 1]))) return null;
  return hasVerb(tokens, from + 1, unit.endToken) ? { first: from + 1, end: unit.endToken } : null;
}
/** Prepositions that open a clause too. */
const OF_TIME = new Set(['before', 'after']);
const ABOUT_SOURCE = new Set([...RELATIVE_WORDS, 'when', 'as', 'according']);
