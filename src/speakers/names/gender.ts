import { unpackWords } from '../../text/word-list.ts';
import { EITHER, MEN, WOMEN } from '../lexicon/first-names.ts';
import { EITHER_NOW, MEN_ABROAD, NOT_ALONE, WOMEN_ABROAD } from '../lexicon/first-names-abroad.ts';

/** A private cue for pronouns, never part of a result. */
export type Gender = 'he' | 'she' | 'unknown';

const notAlone = new Set(NOT_ALONE.split(' '));

let table: Map<string, Gender> | undefined;

/** Without accents. */
const PLAIN = /^[\u0000-\u007f]*$/u;

/** Gender of a first name; `undefined` for a word that no list knows as one. */
export function genderOfFirstName(name: string): Gender | undefined {
  table ??= buildTable();
  const lower = name.toLowerCase();
  const gender = table.get(lower);
  return gender !== undefined || PLAIN.test(lower) ? gender : table.get(lower.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** Whether a single word is a first name and not rather a place or a month. */
export function isFirstNameAlone(word: string): boolean {
  return genderOfFirstName(word) !== undefined && !notAlone.has(word.toLowerCase());
}

function buildTable(): Map<string, Gender> {
  const map = new Map<string, Gender>();
  const add = (names: readonly string[], gender: Gender): void => {
    for (const name of names) map.set(name, gender);
  };
  add(unpackWords(MEN), 'he');
  add(unpackWords(WOMEN), 'she');
  add(unpackWords(EITHER), 'unknown');
  add(MEN_ABROAD.split(' '), 'he');
  add(WOMEN_ABROAD.split(' '), 'she');
  add(EITHER_NOW.split(' '), 'unknown');
  return map;
}
