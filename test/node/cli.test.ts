import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleAnalysis } from '../../src/report.ts';

// Beside node_modules, so that the program finds what it depends on.
const folder = mkdtempSync(join('node_modules', '.copydesk-cli-'));
const program = join(folder, 'cli.mjs');
const storyFile = join(folder, 'story.txt');
const story = 'Flood waters rose again on Sunday, and the mayor of Linden Falls told residents to leave the river district.\n\n'.repeat(400);

beforeAll(async () => {
  await build({
    entryPoints: ['src/node/cli.ts'], outfile: program, bundle: true, platform: 'node', format: 'esm', packages: 'external',
    logLevel: 'error',
  });
  writeFileSync(storyFile, story);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function shell(command: string, input = '') {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `set -o pipefail; ${command}`], {
    input, encoding: 'utf8', maxBuffer: 1e9, env: { ...process.env, PROGRAM: program, STORY: storyFile },
  });
  return { status, stdout, stderr };
}

describe('the program', () => {
  it('starts with a line that names its interpreter', () => {
    expect(readFileSync(program, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('writes all of a long answer into a pipe', () => {
    const { status, stdout } = shell('node $PROGRAM --json $STORY | cat');
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as ArticleAnalysis).article.text).toBe(story);
  });

  it('ends quietly when the reader has seen enough', () => {
    const { status, stdout, stderr } = shell('node $PROGRAM --json $STORY | head -c 10');
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '{"version"', stderr: '' });
  });

  it('reads standard input', () => {
    const { status, stdout } = shell('node $PROGRAM', story.slice(0, 108));
    expect(status).toBe(0);
    expect(stdout).toContain('Flood waters rose again on Sunday');
  });

  it.each([
    ['node $PROGRAM missing.txt', 1, 'copydesk: missing.txt: no such file\n'],
    ['node $PROGRAM node_modules', 1, 'copydesk: node_modules: is a directory, not a file\n'],
    ['node $PROGRAM < /dev/null', 1, 'copydesk: standard input: is empty\n'],
    ['node $PROGRAM - <&-', 1, 'copydesk: standard input: is empty\n'],
    ['node $PROGRAM $STORY > /dev/full', 1, 'copydesk: standard output: ENOSPC: no space left on device, write\n'],
    ['node $PROGRAM --colour', 2, "copydesk: unknown option '--colour'; see copydesk --help\n"],
  ])('%s exits with %i', (command, status, stderr) => {
    expect(shell(command)).toEqual({ status, stdout: '', stderr });
  });
});
