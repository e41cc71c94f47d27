import { perLexeme } from '../../language/per-lexeme.ts';
import type { Token } from '../../language/token.ts';
import { inRowOrder, packRows, readRows } from '../../language/word-rows.ts';
import type { PackedRows } from '../../language/word-rows.ts';
import { decodeSymbols, encodeSymbols } from '../../text/symbol-code.ts';
import type { CodedSymbols } from '../../text/symbol-code.ts';

/** How often a word is part of a cue, in steps from 0 (next to never) to 7 (nearly always). */
export type Propensity = (token: Token) => number;

/** Least shares of a word's occurrences that make steps 1 to 7. */
const SHARES = [0.01, 0.04, 0.1, 0.2, 0.35, 0.55, 0.8];
const LEAST_CUES = 2;

/** The step for a word that was a cue so many times of so many. One more miss is assumed, so that rare words need evidence. */
export function propensityStep(cues: number, occurrences: number): number {
  if (cues < LEAST_CUES) return 0;
  const share = cues / (occurrences + 1);
  const step = SHARES.findIndex((least) => share < least);
  return step < 0 ? SHARES.length : step;
}

const BY_FORM = new Set<string>(['NOUN', 'PROPN', 'ADJ', 'ADV', 'X', 'INTJ']);
/** A verb to the parser, and nearly always a cue in this form alone. */
const ACCORDING = 'according';

/** What a token is listed by: a verb by its lemma, other words by their form; words that carry no meaning of their own are not listed. */
export interface CueKey {
  readonly list: 'verbs' | 'forms';
  readonly word: string;
}

export function cueKey({ pos, lower, lemma }: Pick<Token, 'pos' | 'lower' | 'lemma'>): CueKey | null {
  if (pos === 'VERB' && lower !== ACCORDING) return { list: 'verbs', word: lemma };
  return pos === 'VERB' || BY_FORM.has(pos) ? { list: 'forms', word: lower } : null;
}

/** The steps of words as they are kept, less one: no word of step 0 is listed. */
interface PackedSteps {
  readonly words: PackedRows;
  readonly steps: CodedSymbols;
}

export type PackedPropensities = Readonly<Record<CueKey['list'], PackedSteps>>;

export function readPropensities({ verbs, forms }: PackedPropensities): Propensity {
  const stepOf = { verbs: readSteps(verbs), forms: readSteps(forms) };
  return perLexeme((lexeme) => {
    const key = cueKey(lexeme);
    return key === null ? 0 : stepOf[key.list](key.word);
  });
}

function readSteps({ words, steps }: PackedSteps): (word: string) => number {
  const rowOf = readRows(words);
  const lessOne = decodeSymbols(steps);
  return (word) => {
    const row = rowOf(word);
    return row < 0 ? 0 : lessOne[row] + 1;
  };
}

/** What `readPropensities` reads, from the steps of verbs and of forms. */
export function packPropensities(steps: Readonly<Record<CueKey['list'], ReadonlyMap<string, number>>>): PackedPropensities {
  return { verbs: packSteps(steps.verbs), forms: packSteps(steps.forms) };
}

function packSteps(steps: ReadonlyMap<string, number>): PackedSteps {
  const listed = new Map([...steps].filter(([, step]) => step > 0));
  const words = inRowOrder([...listed.keys()]);
  return { words: packRows(words), steps: encodeSymbols(words.map((word) => (listed.get(word) ?? 1) - 1)) };
}
