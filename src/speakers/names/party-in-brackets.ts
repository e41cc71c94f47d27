import type { TokenRange } from '../../language/noun-phrases.ts';
import type { Token } from '../../language/token.ts';
import { PARTIES_IN_BRACKETS } from '../lexicon/titles.ts';

/** Longest party and seat in tokens. */
const LONGEST = 8;

/** What brackets that open at a token tell of party and seat: `(Con, Westfield)`; null where they tell something else. */
export function partyInBrackets(tokens: readonly Token[], bracket: number): TokenRange | null {
  const first = bracket + 1;
  if (tokens[bracket]?.lower !== '(' || first >= tokens.length || !PARTIES_IN_BRACKETS.has(tokens[first].lower)) return null;
  for (let end = first + 1; end < Math.min(first + LONGEST, tokens.length); end++) if (tokens[end].lower === ')') return { first, end };
  return null;
}

/** `Ruth Abara (Con, Westfield)`: the brackets name nobody and nothing else. */
export function withoutParties(tokens: readonly Token[], runs: readonly TokenRange[]): TokenRange[] {
  let end = 0;
  return runs.filter((run, i) => {
    const name = runs.at(i - 1);
    if (i > 0 && name?.end === run.first - 1) end = partyInBrackets(tokens, name.end)?.end ?? end;
    return run.first >= end;
  });
}
