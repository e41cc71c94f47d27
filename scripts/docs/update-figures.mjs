/**
 * Writes the tables of figures in README.md and docs/accuracy.md from the JSON object of figures that a scorer printed.
 * A figure that the object lacks is left out.
 *
 *   node scripts/docs/update-figures.mjs FIGURES.json
 */
import { readFileSync } from 'node:fs';
import { FIGURES } from './figures.mjs';
import { replaceSection } from './replace-section.mjs';

const [file] = process.argv.slice(2);
const measured = JSON.parse(readFileSync(file, 'utf8'));
const known = FIGURES.filter(({ name }) => typeof measured[name] === 'number');

replaceSection('README.md', 'figures', table(known.filter(({ short }) => short)));
replaceSection('docs/accuracy.md', 'figures', table(known));

function table(figures) {
  const rows = figures.map(({ name, what, measure, on, fitted }) => `| ${what} | ${measure} | ${measured[name].toFixed(2)}${fitted ? ' †' : ''} | ${on} |`);
  const note = figures.some(({ fitted }) => fitted) ? ['', '† Weights were estimated from these texts: expect less on others.'] : [];
  return ['| what | measure | figure | on |', '|---|---|---|---|', ...rows, ...note].join('\n');
}
