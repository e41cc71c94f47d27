import { defineConfig, type Options } from 'tsup';

/** What package.json exports. */
const entries = { index: 'src/index.ts', article: 'src/article/index.ts', html: 'src/html/index.ts', render: 'src/render/index.ts', node: 'src/node/index.ts' };

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  outDir: 'dist',
  // Without shared chunks each entry would carry weights of its own, and each .cjs entry its own state of the language model.
  splitting: true,
  // copydesk/html looks the parser up beside its own file, and copydesk/node its worker.
  shims: true,
  external: [/^node:/, 'linkedom'],
  // The script removes dist once; two configurations that clean it would remove each other's files.
  clean: false,
  // tsup's declaration build sets baseUrl, which TypeScript 6 calls deprecated.
  dts: { entry: entries, compilerOptions: { ignoreDeprecations: '6.0' } },
};

/** An entry so that it gets a chunk of its own: who imports splitParagraphs alone is spared the language model. */
const whole = { 'analyze-article': 'src/analyze-article.ts' };

export default defineConfig([
  { ...shared, format: 'esm', entry: { ...entries, ...whole, cli: 'src/node/cli.ts', worker: 'src/node/worker.ts' } },
  {
    ...shared, format: 'cjs', entry: { ...entries, ...whole },
    // Left to Sucrase, with which tsup makes CommonJS of these chunks, `a ?? b` and `a?.b` would become calls with a closure each, in every loop.
    esbuildOptions: (options) => { options.supported = { 'nullish-coalescing': false, 'optional-chain': false }; },
  },
]);
