/**
 * Runs a program in TypeScript, as all of scripts/ are:
 *
 *   node scripts/run.mjs FILE [ARGUMENT]...
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [file] = process.argv.slice(2);
const outfile = path.resolve('node_modules/.cache/scripts', `${path.basename(file, '.ts')}.mjs`);
await build({ entryPoints: [file], outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning' });
// The program finds its arguments where it would as the main one.
process.argv.splice(1, 2, outfile);
await import(pathToFileURL(outfile).href);
