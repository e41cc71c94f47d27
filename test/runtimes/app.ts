import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** The story that the small apps read. */
export const story = `Council Votes to Close Old Mill Bridge

LINDEN FALLS — The city council voted on Monday night to close the bridge after inspectors found cracks in two piers.

“I would rather anger drivers than bury them,” said Mayor Colleen Ito. She warned that the repair would take until spring.
`;

export type Format = 'esm' | 'cjs';

/** What an app prints after its own words: enough to tell whether all of the package is at work. */
export interface Printed {
  readonly said: readonly (readonly [speaker: string | undefined, text: string])[];
  readonly level: number;
  readonly svg: number;
}

const read = `
const { quotes, speakers, tension } = analysis;
const said = quotes.map(({ speaker, text }) => [speakers.find(({ id }) => id === speaker)?.name, text]);
console.log(JSON.stringify({ said, level: tension.level, svg: toSvg(analysis).length }));
`;

const apps: Readonly<Record<Format, string>> = {
  esm: `import { analyzeArticle } from 'copydesk';
import { toSvg } from 'copydesk/render';
const analysis = analyzeArticle(${JSON.stringify(story)});${read}`,
  cjs: `const { analyzeArticle } = require('copydesk');
const { toSvg } = require('copydesk/render');
const analysis = analyzeArticle(${JSON.stringify(story)});${read}`,
};

/** An app that takes a text apart and needs no language model. */
const articleApp = `import { splitParagraphs } from 'copydesk/article';
console.log(splitParagraphs(${JSON.stringify(story)}).headline.text);
`;

/** Writes the apps into a project that has the package; gives their paths. */
export function writeApps(project: string): Readonly<Record<Format | 'article', string>> {
  const write = (name: string, content: string) => {
    const file = path.join(project, name);
    writeFileSync(file, content);
    return file;
  };
  // Without one esbuild and Deno take the project for a part of this repository, and its source for the package.
  write('package.json', JSON.stringify({ private: true, dependencies: { copydesk: '*' } }));
  return { esm: write('app.mjs', apps.esm), cjs: write('app.cjs', apps.cjs), article: write('article.mjs', articleApp) };
}
