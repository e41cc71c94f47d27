import type { TokenRange } from '../../language/noun-phrases.ts';
import type { Token } from '../../language/token.ts';
import { ORGANIZATION_NOUNS } from '../lexicon/nouns.ts';
import { TITLE_WORDS } from '../lexicon/titles.ts';
import { isFirstNameAlone } from './gender.ts';

/** Words of a name that stand before the person's, at least: `Harbour University Jane Roe`. */
const SHORTEST = 4;

/** The same, with `of` and two words after it: `University of Upper Larch Zorn Roe`. */
const LONG_NAME = 6;

/** What the name of a body goes on with. */
const GOES_ON = new Set(['of', 'on', 'for']);

/** Takes a body and the person named right after it apart: `Harbour University Jane Roe`. */
export function splitBodies(tokens: readonly Token[], runs: readonly TokenRange[]): TokenRange[] {
  const lastNames = new Set(runs.filter(({ first, end }) => end - first === 1).map(({ first }) => tokens[first].lower));
  const split: TokenRange[] = [];
  for (const run of runs) {
    const at = run.end - run.first < SHORTEST ? null : personFirst(tokens, run, lastNames);
    if (at === null) split.push(run);
    else split.push({ first: run.first, end: at }, { first: at, end: run.end });
  }
  return split;
}

/** Where a person's name begins after a body's: with a first name, or two words before the end where the text calls somebody by the last word alone. */
function personFirst(tokens: readonly Token[], { first, end }: TokenRange, lastNames: ReadonlySet<string>): number | null {
  if (ORGANIZATION_NOUNS.has(tokens[end - 1].lower)) return null;
  let body = first;
  while (body < end && !ORGANIZATION_NOUNS.has(tokens[body].lower)) {
    if (TITLE_WORDS.has(tokens[body].lower)) return null;
    body++;
  }
  if (body === first && !GOES_ON.has(tokens[body + 1].lower)) return null;
  for (let i = body + 1; i < end - 1; i++) {
    if (TITLE_WORDS.has(tokens[i].lower)) return null;
    const isPlace = tokens[i - 1].lower === 'of' || tokens[i - 1].lower === '-';
    if (!isPlace && isFirstNameAlone(tokens[i].lower) && tokens[i + 1].pos === 'PROPN') return i;
  }
  return GOES_ON.has(tokens[body + 1]?.lower) && end - body >= LONG_NAME && lastNames.has(tokens[end - 1].lower) ? end - 2 : null;
}
