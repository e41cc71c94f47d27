import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { root } from './packed.ts';

const ENTRIES = ['index', 'html/index', 'render/index', 'node/index'];

const LIMIT_GZIP_BYTES = 300 * 1024;

/** What stays of some code when a bundler has made it small and a server has packed it. */
async function gzipped(code: string, external: string[]): Promise<number> {
  const { outputFiles: [{ contents }] } = await build({
    stdin: { contents: code, resolveDir: path.join(root, 'src'), loader: 'ts' },
    bundle: true, minify: true, format: 'esm', platform: 'node', external: ['linkedom', ...external], write: false, logLevel: 'silent',
  });
  return gzipSync(contents).byteLength;
}

it('everything of copydesk with all its weights is small, its dependencies apart', async () => {
  const size = await gzipped(ENTRIES.map((entry, i) => `export * as entry${i} from './${entry}.ts';`).join('\n'), ['wink-*']);
  // Where the weights are left out, it has measured something else.
  expect(size).toBeGreaterThan(100 * 1024);
  expect(size).toBeLessThan(LIMIT_GZIP_BYTES);
});

it('README.md tells the size of the language model', async () => {
  const whole = "export * from './index.ts';";
  const model = await gzipped(whole, []) - await gzipped(whole, ['wink-*']);
  expect(readFileSync(path.join(root, 'README.md'), 'utf8')).toContain(`The model is ${(model / 1e6).toFixed(1)} MB gzipped`);
});
