import { nounPhraseStartingAt } from '../language/noun-phrases.ts';
import type { Token } from '../language/token.ts';
import { blockAt } from '../quotes/layout.ts';
import { namesWithin } from './cast.ts';
import type { Cast } from './cast.ts';
import type { Entity } from './entity.ts';

/** Longest clause, in tokens, in which somebody gives a name: `who asked to be identified only by her first name, Mei`. */
const LONGEST_CLAUSE = 16;
const ASIDE = new Set([',', 'only', 'simply', 'just', ':', '“', '"']);
const NAMED_AS = new Set(['name', 'identified', 'identify', 'himself', 'herself', 'themselves', 'themself', 'known']);
/** `somebody signing himself Peter` */
const CALLING_ONESELF = new Set(['sign', 'call', 'style']);

/** `a guard who gave only his first name, Peter`, `One of them, a cook who …`: the name that somebody without one gives in a clause of their own from a token on; null where none is given. */
export function nameGiven(cast: Cast, from: number): Entity | null {
  const { tokens, blocks } = cast.layout;
  if (from >= tokens.length) return null;
  const { endToken } = blocks[blockAt(cast.layout, from)];
  let clause = tokens[from].lower === ',' ? from + 1 : from;
  clause = nounPhraseStartingAt(tokens, clause, endToken)?.end ?? clause;
  if (tokens[clause]?.lower !== 'who' && !CALLING_ONESELF.has(tokens[clause]?.lemma)) return null;
  const end = Math.min(clause + LONGEST_CLAUSE, endToken);
  return namesWithin(cast, clause, end).find(({ mention }) => isGiven(tokens, clause, mention.title?.first ?? mention.name.first))?.entity ?? null;
}

/** `his first name, Peter`, `his name as Peter`, `identified herself only as Mei`, `calls herself Mei` */
function isGiven(tokens: readonly Token[], from: number, first: number): boolean {
  let before = first - 1;
  while (before > from && ASIDE.has(tokens[before].lower)) before--;
  if (tokens[before].lower !== 'as') return tokens[before].lower === 'name' || (CALLING_ONESELF.has(tokens[before - 1].lemma) && NAMED_AS.has(tokens[before].lower));
  do before--; while (before > from && ASIDE.has(tokens[before].lower));
  return NAMED_AS.has(tokens[before].lower);
}
