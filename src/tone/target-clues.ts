import type { Reading, Sentence } from '../language/token.ts';
import type { Clue } from './clues.ts';

/** A clue as it bears on a target in its sentence. */
export interface TargetClue {
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

/** The clues of a sentence as they bear on the tokens `first` to `end` in it. */
export function findTargetClues({ tokens }: Reading, sentence: Sentence, clues: readonly Clue[], first: number, end: number): TargetClue[] {
  const lastBefore = clues.findLast(({ token, event }) => event > 0 && token < first)?.token;
  const firstAfter = clues.find(({ token, event }) => event > 0 && token >= end)?.token;
  const speaks = [first - 1, end, end + 1].some((i) => i >= sentence.firstToken && i < sentence.endToken && SPEECH.has(tokens[i].lemma));
  const bearing = (clue: Clue, edges: number): TargetClue => {
    const before = clue.token < first;
    const distance = before ? first - 1 - clue.token : clue.token - end;
    const role = clue.token === lastBefore ? 'object' : clue.token === firstAfter ? 'doer' : null;
    return { clue, before, nearness: HALFWAY / (HALFWAY + distance) * PAST_EDGE ** edges * (speaks ? OWN_WORDS : 1), role };
  };
  // From the target outward on either side, counting the edges of clauses on the way.
  const outward = (side: readonly Clue[]) => {
    let edges = 0;
    return side.map((clue) => {
      if (CLAUSE_EDGES.has(tokens[clue.token].lower)) edges++;
      return bearing(clue, edges);
    });
  };
  return [
    ...outward(clues.filter(({ token }) => token < first).reverse()).reverse(),
    ...outward(clues.filter(({ token }) => token >= end)),
  ];
}
