import { readWordSet } from '../../text/word-list.ts';
import { EITHER, MEN, WOMEN } from '../lexicon/first-names.ts';
import { EITHER_NOW, MEN_ABROAD, NOT_ALONE, WOMEN_ABROAD } from '../lexicon/first-names-abroad.ts';

/** A private cue for pronouns, never part of a result. */
export type Gender = 'he' | 'she' | 'unknown';

/** What families call each other, which is a name to them: `Mum said`, `Auntie Joan`. */
const MEN_OF_FAMILY = 'dad daddy grandad granddad grandpa uncle';
const WOMEN_OF_FAMILY = 'mum mam mom mummy mommy grandma granny nana auntie';

const notAlone = new Set(NOT_ALONE.split(' '));

/** First names and whose they are. A name has its gender from the first list that has it. */
interface FirstNames {
  readonly few: ReadonlyMap<string, Gender>;
  readonly many: readonly (readonly [gender: Gender, has: (name: string) => boolean])[];
}

let firstNames: FirstNames | undefined;

/** Without accents. */
const PLAIN = /^[\u0000-\u007f]*$/u;

/** Gender of a first name; `undefined` for a word that no list knows as one. */
export function genderOfFirstName(name: string): Gender | undefined {
  const lower = name.toLowerCase();
  const gender = listed(lower);
  return gender !== undefined || PLAIN.test(lower) ? gender : listed(lower.normalize('NFD').replace(/\p{M}/gu, ''));
}

function listed(name: string): Gender | undefined {
  const { few, many } = firstNames ??= readFirstNames();
  return few.get(name) ?? many.find(([, has]) => has(name))?.[0];
}

/** Whether a single word is a first name and not rather a place or a month. */
export function isFirstNameAlone(word: string): boolean {
  return genderOfFirstName(word) !== undefined && !notAlone.has(word.toLowerCase());
}

function readFirstNames(): FirstNames {
  const few = new Map<string, Gender>();
  for (const [gender, names] of [['unknown', EITHER_NOW], ['she', WOMEN_ABROAD], ['he', MEN_ABROAD], ['she', WOMEN_OF_FAMILY], ['he', MEN_OF_FAMILY]] as const) {
    for (const name of names.split(' ')) if (!few.has(name)) few.set(name, gender);
  }
  return { few, many: [['unknown', readWordSet(EITHER)], ['she', readWordSet(WOMEN)], ['he', readWordSet(MEN)]] };
}
