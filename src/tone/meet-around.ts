import { perLexeme } from '../language/per-lexeme.ts';
import type { Reading, Sentence } from '../language/token.ts';

/** The words of a sentence in the order in which one meets them from a target outward: first those before it, then those after. */
export interface Around {
  /** Indices of their tokens. */
  readonly tokens: Int32Array;
  /** How near each is: 1 beside the target, the less the farther away and the more edges of clauses lie between. */
  readonly nearness: Float64Array;
  /** How many there are, and how many of them stand before the target. */
  readonly count: number;
  readonly before: number;
}

/** At how many words' distance nearness is a half. */
const HALFWAY = 6;
/** What is left of nearness past the edge of a clause. */
const PAST_EDGE = 0.5;
/** What is left of it past the start of another verb, which has an object of its own: in `thanked Falk and accused Reyes`, for Falk. */
const PAST_VERB = 0.2;
const CLAUSE_EDGES = new Set([',', ';', ':', '—', '–', '--', 'but', 'while', 'although', 'though', 'whereas', 'because']);

const JOINING = new Set(['and', 'or', 'but']);

/** What a word may be to a clause, a bit for each: most words are nothing. */
const EDGE = 1;
const VERB = 2;
const JOINS = 4;
const inClause = perLexeme(({ lower, pos }) => (CLAUSE_EDGES.has(lower) ? EDGE : 0) | (pos === 'VERB' ? VERB : 0) | (JOINING.has(lower) ? JOINS : 0));

/** Reused, unless a sentence is longer than any of prose. */
const room = roomFor(500);

function roomFor(most: number): Pick<Around, 'tokens' | 'nearness'> {
  return { tokens: new Int32Array(most), nearness: new Float64Array(most) };
}

/** Meets the words of a sentence around the tokens `first` to `end` in it. Good until the next call. */
export function meetAround({ tokens: words }: Reading, { firstToken, endToken }: Sentence, first: number, end: number): Around {
  const { tokens, nearness } = endToken - firstToken > room.tokens.length ? roomFor(endToken - firstToken) : room;
  const opensVerb = (i: number) => i + 1 < endToken && (inClause(words[i + 1]) & VERB) !== 0;
  let count = 0;
  let within = HALFWAY;
  let isObject = false;
  for (let i = first - 1; i >= firstToken; i--) {
    const is = inClause(words[i]);
    if ((is & JOINS) !== 0 && opensVerb(i)) within *= PAST_VERB;
    else if ((is & EDGE) !== 0) within *= PAST_EDGE;
    isObject ||= within === HALFWAY && (is & VERB) !== 0;
    nearness[count] = within / (HALFWAY + first - 1 - i);
    tokens[count++] = i;
  }
  const before = count;
  within = HALFWAY;
  for (let i = end; i < endToken; i++) {
    const is = inClause(words[i]);
    // What the target does next is its own: `Falk lied and accused Reyes`.
    if (isObject && (is & JOINS) !== 0 && opensVerb(i)) within *= PAST_VERB;
    else if ((is & EDGE) !== 0) within *= PAST_EDGE;
    nearness[count] = within / (HALFWAY + i - end);
    tokens[count++] = i;
  }
  return { tokens, nearness, count, before };
}
