import { readWordSet } from '../../text/word-list.ts';
import { EITHER, MEN, WOMEN } from '../lexicon/first-names.ts';
import { EITHER_NOW, MEN_ABROAD, NOT_ALONE, WOMEN_ABROAD } from '../lexicon/first-names-abroad.ts';

/** A private cue for pronouns, never part of a result. */
export type Gender = 'he' | 'she' | 'unknown';

/** What families call each other, which is a name to them: `Mum said`, `Auntie Joan`. */
const MEN_OF_FAMILY = 'dad daddy grandad granddad grandpa uncle';
const WOMEN_OF_FAMILY = 'mum mam mom mummy mommy grandma granny nana auntie';

const notAlone = new Set(NOT_ALONE.split(' '));

/** Lists whose names are a woman's, a man's or either's: a name has its gender from the first that has it. */
type Lists = readonly (readonly [gender: Gender, has: (name: string) => boolean])[];

let lists: Lists | undefined;

/** Without accents. */
const PLAIN = /^[\u0000-\u007f]*$/u;

/** Gender of a first name; `undefined` for a word that no list knows as one. */
export function genderOfFirstName(name: string): Gender | undefined {
  const lower = name.toLowerCase();
  const gender = listed(lower);
  return gender !== undefined || PLAIN.test(lower) ? gender : listed(lower.normalize('NFD').replace(/\p{M}/gu, ''));
}

function listed(name: string): Gender | undefined {
  lists ??= readLists();
  return lists.find(([, has]) => has(name))?.[0];
}

/** Whether a single word is a first name and not rather a place or a month. */
export function isFirstNameAlone(word: string): boolean {
  return genderOfFirstName(word) !== undefined && !notAlone.has(word.toLowerCase());
}

function readLists(): Lists {
  return [
    ['unknown', among(EITHER_NOW)], ['she', among(WOMEN_ABROAD)], ['he', among(MEN_ABROAD)],
    ['she', among(WOMEN_OF_FAMILY)], ['he', among(MEN_OF_FAMILY)],
    ['unknown', readWordSet(EITHER)], ['she', readWordSet(WOMEN)], ['he', readWordSet(MEN)],
  ];
}

function among(names: string): (name: string) => boolean {
  const set = new Set(names.split(' '));
  return (name) => set.has(name);
}
