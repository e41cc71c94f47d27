import path from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import esbuild from 'esbuild';
import { rollup } from 'rollup';
import { build as viteBuild } from 'vite';
import webpack from 'webpack';
import type { Format } from './app.ts';

/** Bundles an app with all that it needs into one file; gives the warnings. */
type Bundler = (entry: string, outfile: string, format: Format) => Promise<readonly string[]>;

/** Each as its documentation tells a user to call it. */
export const bundlers: Readonly<Record<string, Bundler>> = {
  async esbuild(entry, outfile, format) {
    const { warnings } = await esbuild.build({ entryPoints: [entry], outfile, format, bundle: true, minify: true, platform: 'node', logLevel: 'silent' });
    return warnings.map(({ text }) => text);
  },

  async rollup(entry, outfile, format) {
    const warnings: string[] = [];
    const bundle = await rollup({ input: entry, plugins: [nodeResolve(), commonjs(), json()], onwarn: ({ message }) => warnings.push(message) });
    await bundle.write({ file: outfile, format });
    await bundle.close();
    return warnings;
  },

  async vite(entry, outfile, format) {
    const warnings: string[] = [];
    await viteBuild({
      configFile: false, root: path.dirname(entry), logLevel: 'silent',
      build: {
        outDir: path.dirname(outfile), emptyOutDir: false, minify: true,
        lib: { entry, formats: [format === 'esm' ? 'es' : 'cjs'], fileName: () => path.basename(outfile) },
        rolldownOptions: { onwarn: ({ message }) => { warnings.push(message ?? ''); } },
      },
    });
    return warnings;
  },

  webpack: (entry, outfile, format) => new Promise((resolve, reject) => {
    const isModule = format === 'esm';
    webpack({
      mode: 'production', target: 'node', entry,
      output: { path: path.dirname(outfile), filename: path.basename(outfile), module: isModule, library: { type: isModule ? 'module' : 'commonjs2' } },
      experiments: { outputModule: isModule },
      performance: false,
      // Its minifier takes many seconds over the language model, which is minified already.
      optimization: { minimize: false },
    }, (error, stats) => {
      if (error || !stats) reject(error ?? new Error('webpack told nothing'));
      else resolve([...stats.compilation.errors, ...stats.compilation.warnings].map(({ message }) => message));
    });
  }),
};
