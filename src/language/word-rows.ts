import { packAscending, unpackAscending } from '../text/ascending.ts';
import type { CodedSymbols } from '../text/symbol-code.ts';
import { packWords, unpackWords } from '../text/word-list.ts';
import { english } from './english/english.ts';

/**
 * The words of a table as they are kept, one for each row: those of the language's dictionary by their numbers there, in a
 * third of the room of their letters, then the others.
 */
export interface PackedRows {
  /** How many words the dictionary had when this was written. */
  readonly of: number;
  readonly numbers: CodedSymbols;
  readonly others: string;
}

/** The words in the order of their rows. */
export function inRowOrder(words: readonly string[]): string[] {
  const { numberOf, size } = english.dictionary();
  const place = (word: string): number => numberOf(word) ?? size;
  return [...words].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

/** Words in the order of their rows, packed. */
export function packRows(words: readonly string[]): PackedRows {
  const { numberOf, size } = english.dictionary();
  const numbers = words.map(numberOf).filter((number) => number !== undefined);
  return { of: size, numbers: packAscending(numbers), others: packWords(words.slice(numbers.length)) };
}

/** What tells the row of a word; -1 for one that has none. */
export function readRows({ of, numbers, others }: PackedRows): (word: string) => number {
  const { numberOf, size } = english.dictionary();
  if (size !== of) throw new Error('This version of wink-eng-lite-web-model has other words than copydesk knows.');
  const known = unpackAscending(numbers);
  const rows = new Map(unpackWords(others).map((word, i) => [word, known.length + i]));
  return (word) => {
    const number = numberOf(word);
    return number === undefined ? rows.get(word) ?? -1 : placeOf(number, known);
  };
}

/** Where a number is among ascending ones, by binary search; -1 if it is not. */
function placeOf(number: number, ascending: Int32Array): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] < number) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === number ? low : -1;
}
