import { readFileSync, readdirSync } from 'node:fs';

/** The articles of this repository. */
export function loadArticles(folder = 'test/articles'): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => readFileSync(`${folder}/${name}/source.txt`, 'utf8'));
}

export function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}
