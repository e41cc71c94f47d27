import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack, root, runProgram, type Packed } from './packed.ts';

let packed: Packed;
beforeAll(async () => { packed = await pack(); });
afterAll(() => { packed.remove(); });

describe('the package', () => {
  it('holds the build and its papers, nothing else', () => {
    const entries = ['article', 'html', 'index', 'node', 'render'].flatMap((entry) => ['cjs', 'd.cts', 'd.ts', 'js'].map((ending) => `dist/${entry}.${ending}`));
    const shared = ['dist/chunk-*.cjs', 'dist/chunk-*.js', 'dist/report-*.d.cts', 'dist/report-*.d.ts', 'dist/types-*.d.cts', 'dist/types-*.d.ts'];
    const programs = ['dist/analyze-article.cjs', 'dist/analyze-article.js', 'dist/cli.js', 'dist/worker.js'];
    const papers = ['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'docs/copydesk.1', 'package.json'];
    const kinds = new Set(packed.files.map((file) => file.replace(/-[\w-]{8}\./, '-*.')));
    expect([...kinds].sort()).toEqual([...entries, ...shared, ...programs, ...papers].sort());
  });

  it('carries its weights once for each kind of module', () => {
    const bytes = packed.files.reduce((sum, file) => sum + statSync(path.join(packed.directory, file)).size, 0);
    expect(bytes).toBeLessThan(2_000_000);
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

  it('takes no other wink than the one whose parts it knows, and no other model than the one that its tables number words by', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(packed.directory, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
    const { imports } = JSON.parse(readFileSync(path.join(root, 'jsr.json'), 'utf8')) as { imports: Record<string, string> };
    for (const name of ['wink-nlp', 'wink-eng-lite-web-model']) {
      expect(dependencies[name]).toMatch(/^\d/);
      expect(imports[name]).toBe(`npm:${name}@${dependencies[name]}`);
    }
  });
});
