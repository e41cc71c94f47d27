import { defineConfig } from 'tsup';

const shared = {
  target: 'es2022',
  outDir: 'dist',
  // The script removes dist once; several configurations that clean it would remove each other's files.
  clean: false,
  // tsup's declaration build sets baseUrl, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
} as const;

export default defineConfig([
  {
    ...shared,
    // analyze-article is an entry so that it gets a chunk of its own: who imports splitParagraphs alone is spared the language model.
    entry: { index: 'src/index.ts', article: 'src/article/index.ts', render: 'src/render/index.ts', 'analyze-article': 'src/analyze-article.ts', worker: 'src/node/worker.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    // Without shared chunks each .cjs entry would carry its own copy of the language model's state, and the worker another of the weights.
    splitting: true,
    external: [/^node:/],
  },
  {
    ...shared,
    entry: { html: 'src/html/index.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    // The parser is looked up beside the module's own file.
    shims: true,
    external: ['linkedom'],
  },
  {
    ...shared,
    entry: { node: 'src/node/index.ts' },
    format: ['esm', 'cjs'],
    platform: 'node',
    shims: true,
  },
  {
    ...shared,
    entry: { cli: 'src/node/cli.ts' },
    format: ['esm'],
    platform: 'node',
    dts: false,
    external: ['linkedom'],
  },
]);
