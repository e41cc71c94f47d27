import type { Lexeme, PartOfSpeech } from '../../language/token.ts';
import { CLOSING, OPENING } from './quoted-state.ts';

/** What stands beyond either end of a passage. */
export const NOTHING = 0;

const PARTS_OF_SPEECH: readonly PartOfSpeech[] = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SPACE', 'SYM', 'VERB', 'X',
];
const OF_PART_OF_SPEECH = new Map<string, number>(PARTS_OF_SPEECH.map((pos, i) => [pos, i + 1]));
const VERB = classOf('VERB');
const PUNCTUATION = classOf('PUNCT');

const FIRST_OWN = PARTS_OF_SPEECH.length + 1;
export const OPENING_MARK = FIRST_OWN;
export const CLOSING_MARK = FIRST_OWN + 1;
export const FULL_STOP = FIRST_OWN + 2;
export const COMMA = FIRST_OWN + 3;
export const COLON = FIRST_OWN + 4;
export const DASH = FIRST_OWN + 5;
export const BRACKET = FIRST_OWN + 6;
export const THAT = FIRST_OWN + 7;
export const RELATIVE = FIRST_OWN + 8;
export const TO = FIRST_OWN + 9;
export const SUBJECT_PRONOUN = FIRST_OWN + 10;
export const NEGATION = FIRST_OWN + 11;
export const SOME_CUE = FIRST_OWN + 12;
export const LIKELY_CUE = FIRST_OWN + 13;
export const SURE_CUE = FIRST_OWN + 14;
export const CLASS_COUNT = FIRST_OWN + 15;

const OF_WORD = new Map<string, number>([
  ...['.', '!', '?', '...', '…'].map((mark) => [mark, FULL_STOP] as const),
  [',', COMMA],
  ...[':', ';'].map((mark) => [mark, COLON] as const),
  ...['—', '–', '--', '-'].map((mark) => [mark, DASH] as const),
  ...['(', ')', '[', ']'].map((mark) => [mark, BRACKET] as const),
  ['that', THAT],
  ...['who', 'which', 'whose', 'whom', 'what', 'when', 'where', 'why', 'how', 'whether', 'if', 'because', 'while', 'as'].map((word) => [word, RELATIVE] as const),
  ['to', TO],
  ...['i', 'he', 'she', 'they', 'we', 'you', 'it'].map((word) => [word, SUBJECT_PRONOUN] as const),
  ...['not', "n't", 'never'].map((word) => [word, NEGATION] as const),
]);

/** Words that are few, and tell more than their class does. */
const FUNCTION_WORDS = marked((['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ'] as const).map(classOf));
/** Words of these parts of speech may be among those that make a class of their own. */
const MAY_BE_OWN = marked((['ADP', 'ADV', 'CCONJ', 'DET', 'INTJ', 'PART', 'PRON', 'PUNCT', 'SCONJ', 'SYM', 'X', 'SPACE'] as const).map(classOf));

/** The class of a part of speech. */
export function classOf(pos: PartOfSpeech): number {
  return OF_PART_OF_SPEECH.get(pos) ?? NOTHING;
}

/** A table that is 1 at these classes. */
function marked(classes: readonly number[]): Uint8Array {
  const table = new Uint8Array(CLASS_COUNT);
  for (const each of classes) table[each] = 1;
  return table;
}

/** Whether a token is a function word or a mark, which says more than its class does; quotation marks are alike. */
export function tellsItself(pos: number, wordClass: number): boolean {
  return FUNCTION_WORDS[pos] === 1 || (pos === PUNCTUATION && wordClass !== OPENING_MARK && wordClass !== CLOSING_MARK);
}

/** Whether a word of the class is a verb, or a noun that announces like one. */
export function isVerblike(wordClass: number): boolean {
  return wordClass === VERB || wordClass >= SOME_CUE;
}

/** The class that a word or a mark makes by itself; `NOTHING` for most. */
export function ownClassOf({ lower, pos }: Lexeme): number {
  return MAY_BE_OWN[classOf(pos)] === 1 ? OF_WORD.get(lower) ?? NOTHING : NOTHING;
}

/** The class of a token that decides which steps of labels are likely around it: part of speech, kind of mark, how much of a cue. */
export function classInPlace(own: number, pos: number, quoted: number, propensity: number): number {
  if (quoted === OPENING) return OPENING_MARK;
  if (quoted === CLOSING) return CLOSING_MARK;
  if (own !== NOTHING) return own;
  if (propensity >= 5) return SURE_CUE;
  if (propensity >= 3) return LIKELY_CUE;
  if (propensity >= 2) return SOME_CUE;
  return pos;
}
