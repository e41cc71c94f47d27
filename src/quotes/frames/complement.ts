import { nounPhraseStartingAt } from '../../language/noun-phrases.ts';
import { isTimeModifier, isTimeWord } from '../../language/time-words.ts';
import type { Token } from '../../language/token.ts';

const ADJUNCT_PREPOSITIONS = new Set(['in', 'at', 'on', 'during', 'after', 'before', 'to', 'through', 'via', 'from', 'by', 'with', 'over', 'about']);
const CLAUSE_OPENERS = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'where', 'when', 'who', 'which', 'because']);
/** Verbs that take a hearer before what is said: `told Blinken that`. */
export const HEARER_VERBS = new Set(['tell', 'warn', 'remind', 'assure', 'inform', 'advise', 'notify', 'ask', 'urge', 'convince', 'persuade', 'order', 'beg', 'promise', 'instruct', 'caution', 'call', 'accuse', 'quote']);

/** Steps over what may stand between a cue and what is said: hearer, time, place, manner. */
export function skipAdjuncts(tokens: readonly Token[], from: number, to: number, takesHearer: boolean, isQuoted: (token: number) => boolean): number {
  let i = from;
  if (takesHearer && i < to && !CLAUSE_OPENERS.has(tokens[i].lower) && !isQuoted(i)) {
    if (isHearer(tokens, i)) i++;
    else i = pastTitle(tokens, nounPhraseStartingAt(tokens, i, to)?.end ?? i, to, isQuoted);
  }
  for (let guard = 0; guard < 6 && i < to && !isQuoted(i); guard++) {
    const { pos, lower } = tokens[i];
    if (pos === 'ADV' && !CLAUSE_OPENERS.has(lower)) { i++; continue; }
    let time = i;
    while (time < to && isTimeModifier(tokens[time].lower) && !isTimeWord(tokens[time].lower)) time++;
    if (time < to && isTimeWord(tokens[time].lower)) {
      i = time + 1;
      while (i < to && tokens[i].pos === 'NUM') i++;
      continue;
    }
    if (ADJUNCT_PREPOSITIONS.has(lower)) {
      if (i + 1 < to && isHearer(tokens, i + 1)) { i += 2; continue; }
      const phrase = nounPhraseStartingAt(tokens, i + 1, to);
      if (phrase !== null && !isQuotedWithin(phrase.first, phrase.end, isQuoted)) { i = pastTitle(tokens, phrase.end, to, isQuoted); continue; }
    }
    break;
  }
  return i;
}
export const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(['me', 'him', 'her', 'us', 'them', 'you', 'it']);

/** `told her`, but not `told her mother`. */
function isHearer(tokens: readonly Token[], i: number): boolean {
  const next = tokens.at(i + 1);
  return OBJECT_PRONOUNS.has(tokens[i].lower) && !(tokens[i].lower === 'her' && (next?.pos === 'NOUN' || next?.pos === 'ADJ' || next?.pos === 'PROPN'));
}

/** `told Channel 9’s “Morning Line”`: marks after a possessor hold a name. */
function pastTitle(tokens: readonly Token[], from: number, to: number, isQuoted: (token: number) => boolean): number {
  let i = from;
  if (tokens[i - 1]?.lower === "'s") while (i < to && isQuoted(i)) i++;
  return i;
}

function isQuotedWithin(first: number, end: number, isQuoted: (token: number) => boolean): boolean {
  for (let i = first; i < end; i++) if (isQuoted(i)) return true;
  return false;
}

/** Whether a clause begins here by its own word: `that`, `whether`. */
export function opensClause(token: Token): boolean {
  return CLAUSE_OPENERS.has(token.lower);
}
