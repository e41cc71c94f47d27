import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examplesIn } from '../../scripts/docs/documents.ts';
import { pack, root, runProgram } from './packed.ts';

const run = promisify(execFile);

// In continuous integration alone: npm fetches the language model.
describe.runIf(process.env.CI)('the first ten minutes, in an empty folder with README.md (left out where CI is not set)', () => {
  let folder: string;
  const [{ code, prints }] = examplesIn(readFileSync(path.join(root, 'README.md'), 'utf8'));
  const npx = (...args: string[]) => run('npx', ['--no-install', ...args], { cwd: folder });

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'copydesk-newcomer-'));
    const packed = await pack();
    await run('npm', ['init', '--yes'], { cwd: folder });
    await run('npm', ['install', '--prefer-offline', packed.tarball], { cwd: folder });
    packed.remove();
  }, 120_000);
  afterAll(() => { rmSync(folder, { recursive: true }); });

  it('the example prints what README.md says', async () => {
    writeFileSync(path.join(folder, 'first.mjs'), code);
    expect(await runProgram('node', ['first.mjs'], folder)).toEqual({ code: 0, output: prints });
  });

  it('the example is sound TypeScript under strict settings', async () => {
    const project = path.join(folder, 'strict');
    mkdirSync(project);
    writeFileSync(path.join(project, 'first.mts'), code);
    const compilerOptions = { strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, module: 'nodenext', noEmit: true, types: [], lib: ['es2023', 'dom'] };
    writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['first.mts'] }));
    const { code: status, output } = await runProgram('tsc', ['-p', project], folder);
    expect(status, output).toBe(0);
  });

  it('require gives the same functions', async () => {
    writeFileSync(path.join(folder, 'first.cjs'), "const { analyzeArticle } = require('copydesk');\nconsole.log(analyzeArticle('“No,” said Ana Ruiz.').speakers[0].name);\n");
    expect(await runProgram('node', ['first.cjs'], folder)).toEqual({ code: 0, output: 'Ana Ruiz\n' });
  });

  it('npx finds the command, and the command says what it lacks', async () => {
    writeFileSync(path.join(folder, 'story.txt'), '“No,” said Ana Ruiz, the mayor.\n');
    expect((await npx('copydesk', 'story.txt')).stdout).toContain('Ana Ruiz, mayor');
    await expect(npx('copydesk', '--from-html', 'story.txt')).rejects.toThrow('npm install linkedom');
  });
});
