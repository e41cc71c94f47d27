import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const shared = {
  target: 'es2022',
  outDir: 'dist',
  define: { COPYDESK_VERSION: JSON.stringify(version) },
  // tsup's declaration build sets baseUrl, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
} as const;

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts', article: 'src/article/index.ts', render: 'src/render/index.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    // Without shared chunks each .cjs entry would carry its own copy of the language model's state.
    splitting: true,
    clean: true,
  },
  {
    ...shared,
    entry: { cli: 'src/node/cli.ts' },
    format: ['esm'],
    platform: 'node',
    dts: false,
    // The command is its own program; it shares nothing with an importing application.
    splitting: false,
    clean: false,
  },
]);
