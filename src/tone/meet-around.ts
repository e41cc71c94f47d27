import { perLexeme } from '../language/per-lexeme.ts';
import type { Reading, Sentence } from '../language/token.ts';

/** Where a word stands to a target: before it, or after. */
export type Side = 'towardNext' | 'towardLast';

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

/**
 * Meets the words of a sentence around the tokens `first` to `end` in it, from the target outward, with how near each is:
 * 1 beside the target, the less the farther away and the more edges of clauses lie between.
 */
export function meetAround({ tokens }: Reading, { firstToken, endToken }: Sentence, first: number, end: number, meet: (token: number, side: Side, nearness: number) => void): void {
  const opensVerb = (i: number) => i + 1 < endToken && (inClause(tokens[i + 1]) & VERB) !== 0;
  let within = HALFWAY;
  let isObject = false;
  for (let i = first - 1; i >= firstToken; i--) {
    const is = inClause(tokens[i]);
    if ((is & JOINS) !== 0 && opensVerb(i)) within *= PAST_VERB;
    else if ((is & EDGE) !== 0) within *= PAST_EDGE;
    isObject ||= within === HALFWAY && (is & VERB) !== 0;
    meet(i, 'towardNext', within / (HALFWAY + first - 1 - i));
  }
  within = HALFWAY;
  for (let i = end; i < endToken; i++) {
    const is = inClause(tokens[i]);
    // What the target does next is its own: `Falk lied and accused Reyes`.
    if (isObject && (is & JOINS) !== 0 && opensVerb(i)) within *= PAST_VERB;
    else if ((is & EDGE) !== 0) within *= PAST_EDGE;
    meet(i, 'towardLast', within / (HALFWAY + i - end));
  }
}
