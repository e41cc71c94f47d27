import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { root } from './packed.ts';

const ENTRIES = ['index', 'html/index', 'render/index', 'node/index'];

const LIMIT_GZIP_BYTES = 300 * 1024;

it('everything of copydesk with all its weights is small, its dependencies apart', async () => {
  const { outputFiles: [{ contents }] } = await build({
    stdin: { contents: ENTRIES.map((entry, i) => `export * as entry${i} from './${entry}.ts';`).join('\n'), resolveDir: path.join(root, 'src'), loader: 'ts' },
    bundle: true, minify: true, format: 'esm', platform: 'node', external: ['wink-*', 'linkedom'], write: false, logLevel: 'silent',
  });
  const size = gzipSync(contents).byteLength;
  // Where the weights are left out, it has measured something else.
  expect(size).toBeGreaterThan(100 * 1024);
  expect(size).toBeLessThan(LIMIT_GZIP_BYTES);
});
