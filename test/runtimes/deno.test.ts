import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack, root, runProgram } from '../package/packed.ts';
import { story, writeApps } from './app.ts';

const hasDeno = existsSync(path.join(root, 'node_modules/.bin/deno'));

const strict = `import { analyzeArticle, type ArticleAnalysis, type Quote } from 'copydesk';
import { splitParagraphs } from 'copydesk/article';
import { display, toSvg } from 'copydesk/render';

const analysis: ArticleAnalysis = analyzeArticle(${JSON.stringify(story)});
const quotes: readonly Quote[] = analysis.quotes;
const bundle = display(analysis)[Symbol.for('Jupyter.display')]();
console.log(splitParagraphs(analysis.article.text).headline?.text, quotes.length > 0, toSvg(analysis) === bundle['image/svg+xml']);
`;

describe.runIf(hasDeno)('Deno (left out where its npm package is not installed)', () => {
  let project: string;
  let apps: ReturnType<typeof writeApps>;

  beforeAll(async () => {
    // Not below node_modules, where Deno takes no TypeScript.
    project = mkdtempSync(path.join(tmpdir(), 'copydesk-deno-'));
    const packed = await pack();
    cpSync(path.join(packed.project, 'node_modules'), path.join(project, 'node_modules'), { recursive: true });
    packed.remove();
    for (const name of ['wink-nlp', 'wink-eng-lite-web-model']) {
      symlinkSync(path.join(root, 'node_modules', name), path.join(project, 'node_modules', name));
    }
    apps = writeApps(project);
    writeFileSync(path.join(project, 'strict.ts'), strict);
    writeFileSync(path.join(project, 'deno.json'), JSON.stringify({ nodeModulesDir: 'manual' }));
  });
  afterAll(() => { rmSync(project, { recursive: true }); });

  it('checks the types', async () => {
    const { code, output } = await runProgram('deno', ['check', 'strict.ts'], project);
    expect(code, output).toBe(0);
  });

  it('finds a mistake in the use of the types', async () => {
    writeFileSync(path.join(project, 'wrong.ts'), `import { analyzeArticle } from 'copydesk';\nanalyzeArticle(7);\n`);
    const { code, output } = await runProgram('deno', ['check', 'wrong.ts'], project);
    expect(output).toContain('not assignable');
    expect(code).not.toBe(0);
  });

  it('runs without any permission, and prints what Node prints', async () => {
    const options = ['run', '--no-prompt'];
    expect(await runProgram('deno', [...options, apps.esm], project)).toEqual(await runProgram('node', [apps.esm], project));
    expect(await runProgram('deno', [...options, 'strict.ts'], project)).toEqual({ code: 0, output: 'Council Votes to Close Old Mill Bridge true true\n' });
  });

  it('runs CommonJS with leave to read it', async () => {
    const { code, output } = await runProgram('deno', ['run', '--no-prompt', '--allow-read', apps.cjs], project);
    expect({ code, output }).toEqual(await runProgram('node', [apps.cjs], project));
  });
});
