import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, runProgram } from '../package/packed.ts';
import { story } from './app.ts';

const hasDeno = existsSync(path.join(root, 'node_modules/.bin/deno'));

const program = `import { analyzeArticle, version } from '@copydesk/copydesk';
import { fromDocument } from '@copydesk/copydesk/html';
import { toText } from '@copydesk/copydesk/render';

const analysis = analyzeArticle(${JSON.stringify(story)});
console.log(analysis.speakers[0].name, analysis.version === version, toText(analysis).includes('Colleen Ito'), typeof fromDocument);
`;

describe.runIf(hasDeno)('the package for JSR (left out where the npm package of Deno is not installed)', () => {
  let project: string;
  beforeAll(() => {
    project = mkdtempSync(path.join(tmpdir(), 'copydesk-jsr-'));
    for (const part of ['src', 'jsr.json', 'README.md', 'LICENSE', 'NOTICE', 'CHANGELOG.md']) cpSync(path.join(root, part), path.join(project, part), { recursive: true });
    mkdirSync(path.join(project, 'node_modules'));
    for (const name of ['wink-nlp', 'wink-eng-lite-web-model']) symlinkSync(path.join(root, 'node_modules', name), path.join(project, 'node_modules', name));
  });
  afterAll(() => { rmSync(project, { recursive: true }); });

  it('would be accepted, without slow types', async () => {
    const { code, output } = await runProgram('deno', ['publish', '--dry-run', '--allow-dirty'], project);
    expect(code, output).toBe(0);
    expect(output).toContain('Dry run complete');
    expect(output).not.toMatch(/slow-type|src\/node/);
  });

  it('runs from source', async () => {
    writeFileSync(path.join(project, 'program.ts'), program);
    expect(await runProgram('deno', ['run', '--no-prompt', '--config', 'jsr.json', '--node-modules-dir=manual', 'program.ts'], project))
      .toEqual({ code: 0, output: 'Colleen Ito true true function\n' });
  });
});
