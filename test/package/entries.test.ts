import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack, root, runProgram, type Packed } from './packed.ts';

/** What each entry exports at run time; a change here is a change of the public surface. */
const EXPORTS: Record<string, string[]> = {
  'copydesk': ['analyzeArticle', 'attributeQuotes', 'scoreSentiment', 'scoreTension', 'splitParagraphs', 'version'],
  'copydesk/article': ['splitParagraphs'],
  'copydesk/html': ['fromDocument', 'fromHtml'],
  'copydesk/node': ['analyzeMany'],
  'copydesk/render': ['display', 'stylesHash', 'toHtml', 'toMarkdown', 'toSchemaOrg', 'toSvg', 'toText'],
};

let packed: Packed;
beforeAll(async () => { packed = await pack(); });
afterAll(() => { packed.remove(); });

it('every entry of package.json is listed here', () => {
  const { name, exports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { name: string; exports: object };
  const entries = Object.keys(exports).filter((key) => key !== './package.json').map((key) => path.posix.join(name, key));
  expect(entries.sort()).toEqual(Object.keys(EXPORTS).sort());
});

describe.each(Object.entries(EXPORTS))('%s', (entry, names) => {
  it('exports exactly its list as ESM', async () => {
    expect(await evaluate('module', `import * as entry from '${entry}'; show(Object.keys(entry));`)).toEqual(names);
  });

  it('exports exactly its list as CommonJS', async () => {
    const exported = await evaluate('commonjs', `show(Object.keys(require('${entry}')));`);
    expect((exported as string[]).sort()).toEqual(names);
  });
});

it('ESM and CommonJS find the same in an article', async () => {
  const read = `readFileSync(${JSON.stringify(path.join(root, 'test/articles/wire-dateline/source.txt'))}, 'utf8')`;
  const esm = await evaluate('module', `import { readFileSync } from 'node:fs'; import { analyzeArticle } from 'copydesk'; show(analyzeArticle(${read}));`);
  const cjs = await evaluate('commonjs', `const { readFileSync } = require('node:fs'); const { analyzeArticle } = require('copydesk'); show(analyzeArticle(${read}));`);
  expect(esm).toHaveProperty('quotes.0.id', 'q1');
  expect(cjs).toEqual(esm);
});

/** Runs a program in the project that has the package installed; gives what it shows. */
async function evaluate(type: 'module' | 'commonjs', program: string): Promise<unknown> {
  const show = 'function show(value) { process.stdout.write(JSON.stringify(value)); }\n';
  const { code, output } = await runProgram('node', [`--input-type=${type}`, '--eval', show + program], packed.project);
  expect(code, output).toBe(0);
  return JSON.parse(output);
}
