import { perLexeme } from '../language/per-lexeme.ts';
import type { Reading, Sentence } from '../language/token.ts';

/** Where a word stands to a target: before it, or after. */
export type Side = 'towardNext' | 'towardLast';

/** At how many words' distance nearness is a half. */
const HALFWAY = 6;
/** What is left of nearness past the edge of a clause. */
const PAST_EDGE = 0.5;
const CLAUSE_EDGES = new Set([',', ';', ':', '—', '–', '--', 'but', 'while', 'although', 'though', 'whereas', 'because']);

const isClauseEdge = perLexeme(({ lower }) => CLAUSE_EDGES.has(lower));

/**
 * Meets the words of a sentence around the tokens `first` to `end` in it, from the target outward, with how near each is:
 * 1 beside the target, the less the farther away and the more edges of clauses lie between.
 */
export function meetAround({ tokens }: Reading, { firstToken, endToken }: Sentence, first: number, end: number, meet: (token: number, side: Side, nearness: number) => void): void {
  let within = HALFWAY;
  for (let i = first - 1; i >= firstToken; i--) {
    if (isClauseEdge(tokens[i])) within *= PAST_EDGE;
    meet(i, 'towardNext', within / (HALFWAY + first - 1 - i));
  }
  within = HALFWAY;
  for (let i = end; i < endToken; i++) {
    if (isClauseEdge(tokens[i])) within *= PAST_EDGE;
    meet(i, 'towardLast', within / (HALFWAY + i - end));
  }
}
