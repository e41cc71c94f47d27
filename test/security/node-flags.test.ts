import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack, root, runProgram } from '../package/packed.ts';
import type { Packed } from '../package/packed.ts';
import { story, writeApps } from '../runtimes/app.ts';

/** Node 20 calls it experimental. */
const PERMISSION = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission';

const NO_CODE_FROM_STRINGS = '--disallow-code-generation-from-strings';

/** What a program that has been subverted would try first. */
const breakOut = `import { readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
const attempts = [() => readFileSync('/etc/hostname'), () => writeFileSync('out.txt', ''), () => spawnSync('true'), () => eval('1'), () => new Function('return 1')()];
for (const attempt of attempts) {
  try {
    attempt();
    console.log('allowed');
  } catch (error) {
    console.log(error.code ?? error.name);
  }
}
`;

const many = `import { analyzeMany } from 'copydesk/node';
for await (const { id, analysis } of analyzeMany([${JSON.stringify(story)}, ''], { concurrency: 1 })) console.log(id, analysis.quotes.length);
`;

let packed: Packed;
let apps: ReturnType<typeof writeApps>;
let expected: string;
/** Nothing of the repository lies above it, so that what may be read is the program and its dependencies alone. */
let sealed: string;
beforeAll(async () => {
  packed = await pack();
  apps = writeApps(packed.project);
  ({ output: expected } = await runProgram('node', [apps.esm], packed.project));
  sealed = realpathSync(mkdtempSync(path.join(tmpdir(), 'sealed-')));
  cpSync(packed.directory, path.join(sealed, 'node_modules/copydesk'), { recursive: true });
  for (const name of ['wink-nlp', 'wink-eng-lite-web-model']) cpSync(path.join(root, 'node_modules', name), path.join(sealed, 'node_modules', name), { recursive: true });
  mkdirSync(path.join(sealed, 'app'));
  for (const name of ['app.mjs', 'app.cjs']) cpSync(path.join(packed.project, name), path.join(sealed, 'app', name));
  writeFileSync(path.join(sealed, 'app/break-out.mjs'), breakOut);
  writeFileSync(path.join(sealed, 'app/many.mjs'), many);
});
afterAll(() => {
  packed.remove();
  rmSync(sealed, { recursive: true });
});

describe(`node ${NO_CODE_FROM_STRINGS}`, () => {
  it.each(['esm', 'cjs'] as const)('changes nothing: %s', async (format) => {
    expect(await runProgram('node', [NO_CODE_FROM_STRINGS, apps[format]], packed.project)).toEqual({ code: 0, output: expected });
  });

  it('changes nothing of the command and its threads', async () => {
    const file = path.join(packed.project, 'two.ndjson');
    writeFileSync(file, `${JSON.stringify(story)}\n`.repeat(2));
    const command = [path.join(packed.directory, 'dist/cli.js'), '--ndjson', '--jobs', '1', file];
    const { code, output } = await runProgram('node', [NO_CODE_FROM_STRINGS, ...command], packed.project);
    expect({ code, ids: output.trim().split('\n').map((line) => (JSON.parse(line) as { id: number }).id) }).toEqual({ code: 0, ids: [1, 2] });
  });
});

describe(`node ${PERMISSION}, allowed to read its own program`, () => {
  const sealedNode = (file: string, ...more: string[]) => {
    // Node warns on standard error that the feature is young.
    const flags = [PERMISSION, '--no-warnings', `--allow-fs-read=${path.join(sealed, '*')}`, NO_CODE_FROM_STRINGS, ...more];
    return runProgram('node', [...flags, path.join(sealed, 'app', file)], sealed);
  };

  it.each(['app.mjs', 'app.cjs'])('changes nothing: %s', async (file) => {
    expect(await sealedNode(file)).toEqual({ code: 0, output: expected });
  });

  it('and to start threads, is enough for analyzeMany', async () => {
    expect((await sealedNode('many.mjs', '--allow-worker')).output).toBe('0 2\n1 0\n');
  });

  it('would stop a program that reaches out', async () => {
    expect((await sealedNode('break-out.mjs')).output.trim().split('\n')).toEqual([
      'ERR_ACCESS_DENIED', 'ERR_ACCESS_DENIED', 'ERR_ACCESS_DENIED', 'EvalError', 'EvalError',
    ]);
  });
});
