import { perLexeme } from '../language/per-lexeme.ts';
import type { Reading, Sentence } from '../language/token.ts';
import type { Clue } from './clues.ts';

/** A clue as it bears on a target in its sentence. */
export interface TargetClue {
  /** Index of its token in the reading. */
  readonly token: number;
  readonly clue: Clue;
  /** Whether it stands before the target. */
  readonly before: boolean;
  /** 1 beside the target, less the farther away. */
  readonly nearness: number;
  /** What the target is to the event, if it is its next neighbour: `X attacked` or `attacked X`. */
  readonly role: 'doer' | 'object' | null;
}

/** At how many words' distance nearness is a half. */
const HALFWAY = 6;
/** What is left of nearness past the edge of a clause. */
const PAST_EDGE = 0.5;
const CLAUSE_EDGES = new Set([',', ';', ':', '—', '–', '--', 'but', 'while', 'although', 'though', 'whereas', 'because']);
/** What is left of nearness where the target speaks: the words are its own, not about it. */
const OWN_WORDS = 0.5;
const SPEECH = new Set('say tell add explain note write argue claim ask insist state announce tweet'.split(' '));

const isClauseEdge = perLexeme(({ lower }) => CLAUSE_EDGES.has(lower));

/** The clues of a sentence as they bear on the tokens `first` to `end` in it. `clues` are those of the sentence, one for each token. */
export function findTargetClues({ tokens }: Reading, sentence: Sentence, clues: readonly Clue[], first: number, end: number): TargetClue[] {
  const { firstToken, endToken } = sentence;
  const isEvent = (token: number) => clues[token - firstToken].event > 0;
  let lastBefore = first - 1;
  while (lastBefore >= firstToken && !isEvent(lastBefore)) lastBefore--;
  let firstAfter = end;
  while (firstAfter < endToken && !isEvent(firstAfter)) firstAfter++;
  const speaks = [first - 1, end, end + 1].some((i) => i >= firstToken && i < endToken && SPEECH.has(tokens[i].lemma));
  const found: TargetClue[] = [];
  // From the target outward on either side, counting the edges of clauses on the way.
  let edges = 0;
  const meet = (token: number, distance: number, role: TargetClue['role']) => {
    if (isClauseEdge(tokens[token])) edges++;
    found.push({ token, clue: clues[token - firstToken], before: token < first, nearness: HALFWAY / (HALFWAY + distance) * PAST_EDGE ** edges * (speaks ? OWN_WORDS : 1), role });
  };
  for (let i = first - 1; i >= firstToken; i--) meet(i, first - 1 - i, i === lastBefore ? 'object' : null);
  found.reverse();
  edges = 0;
  for (let i = end; i < endToken; i++) meet(i, i - end, i === firstAfter ? 'doer' : null);
  return found;
}
