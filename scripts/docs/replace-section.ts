import { readFileSync, writeFileSync } from 'node:fs';

/** Rewrites what stands between `<!-- name:start -->` and `<!-- name:end -->` in a file. */
export function replaceSection(file: string, name: string, content: string): void {
  const text = readFileSync(file, 'utf8');
  const [opening, closing] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const start = text.indexOf(opening) + opening.length;
  const end = text.indexOf(closing, start);
  if (!text.includes(opening) || end < 0) throw new Error(`${file} has no section between ${opening} and ${closing}`);
  writeFileSync(file, `${text.slice(0, start)}\n${content.trim()}\n${text.slice(end)}`);
}
