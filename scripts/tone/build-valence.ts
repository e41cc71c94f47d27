// Writes src/tone/lexicon/valence.ts from the lexicons of VADER and AFINN.
//   build-valence NODE_MODULES OUTPUT
import { writeFileSync } from 'node:fs';
import { readAfinn, readVader } from './lexicon-sources.ts';

const [modules, output] = process.argv.slice(2);
const vader = readVader(modules);
const afinn = readAfinn(modules);
const groups = new Map<string, string[]>();
for (const word of [...new Set([...vader.keys(), ...afinn.keys()])].sort()) {
  const ratings = [vader.get(word), afinn.get(word)].filter((rating) => rating !== undefined);
  const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
  const rounded = (Math.round(mean * 4) / 4).toString();
  const group = groups.get(rounded);
  if (group === undefined) groups.set(rounded, [word]);
  else group.push(word);
}
const lines = [...groups].sort(([a], [b]) => Number(a) - Number(b)).map(([rating, words]) => `  '${rating}': '${words.join(' ').replaceAll("'", "\\'")}',`);
writeFileSync(output, `/**
 * How pleasant words are, -4 to 4, the words of each rating together: means of VADER's lexicon and AFINN-165 (see NOTICE).
 * Written by scripts/tone/build-valence.ts.
 */
export const VALENCE: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`);
