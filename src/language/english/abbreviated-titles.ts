import { fold } from './word.ts';
import type { Word } from './word.ts';

/** Titles whose full stop wink does not know for theirs, and takes for the end of a sentence: `the Rev. Jane Roe`, `Maj. Gen. Roe`. */
const TITLES = new Set(['Rev', 'Rt', 'Ven', 'Fr', 'Msgr', 'Maj', 'Cmdr', 'Adm', 'Brig', 'Cpl', 'Pvt', 'Pte', 'Const', 'Det', 'Insp', 'Supt', 'Cllr', 'Coun', 'Ald', 'Atty', 'Asst', 'Amb', 'Barr', 'Engr', 'Alh']);

/** Whether a word, without its full stop, is such a title. */
export function isAbbreviatedTitle(word: string): boolean {
  return TITLES.has(word);
}

/** A title with its full stop, where that is one; as one that wink knows. */
export function abbreviatedTitle(text: string, known: Word | null): Word | null {
  if (known === null || !text.endsWith('.') || !isAbbreviatedTitle(text.slice(0, -1))) return null;
  const lower = fold(text);
  return { ...known, text, lower, normal: lower, lemma: lower, lexemes: null };
}
