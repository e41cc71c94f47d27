import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack, runProgram, type Packed } from './packed.ts';

let packed: Packed;
beforeAll(async () => { packed = await pack(); });
afterAll(() => { packed.remove(); });

describe('the package', () => {
  it('holds the build and its papers, nothing else', () => {
    const papers = ['package.json', 'README.md', 'LICENSE', 'NOTICE', 'CHANGELOG.md'];
    expect(packed.files.filter((file) => !file.startsWith('dist/') && !papers.includes(file))).toEqual([]);
    expect(packed.files).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE', 'dist/index.js', 'dist/index.cjs', 'dist/index.d.ts', 'dist/index.d.cts']));
  });

  it('satisfies publint', async () => {
    const { messages } = await publint({ pkgDir: packed.directory, pack: false, strict: true });
    const manifest = JSON.parse(readFileSync(path.join(packed.directory, 'package.json'), 'utf8')) as Record<string, unknown>;
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });

  it('has the right types for every way to import it', async () => {
    const { code, output } = await runProgram('attw', [packed.tarball, '--profile', 'node16', '--format', 'ascii', '--no-color', '--no-emoji', '--no-definitely-typed'], packed.project);
    expect(code, output).toBe(0);
  });

  it('depends on wink alone', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(packed.directory, 'package.json'), 'utf8')) as { dependencies: object };
    expect(Object.keys(dependencies).sort()).toEqual(['wink-eng-lite-web-model', 'wink-nlp']);
  });
});
