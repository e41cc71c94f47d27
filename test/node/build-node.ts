import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** `copydesk/node` and the command as they are published: programs with the worker's program beside them. */
export interface BuiltNode {
  readonly folder: string;
  /** URL of `copydesk/node`. */
  readonly entry: string;
  readonly command: string;
  remove(): void;
}

/**
 * Stands before the real worker and does on demand what copydesk never should. It knows no more of
 * the pool than the pool's own worker does: a text comes, an outcome goes.
 */
const MISBEHAVING = `
import { parentPort } from 'node:worker_threads';
import { existsSync, writeFileSync } from 'node:fs';
// Deaf to all that is sent, and leaves the processor to the other tests.
const wait = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
const once = (marker) => !existsSync(marker) && (writeFileSync(marker, ''), true);
const misbehave = (text) => {
  const [order, argument] = text.split(' ');
  if (order === 'EXIT') process.exit(7);
  if (order === 'THROW') throw new Error('out of ink');
  if (order === 'HANG') wait(Infinity);
  if (order === 'EXIT-ONCE' && once(argument)) process.exit(7);
  if (order === 'HANG-ONCE' && once(argument)) for (;;);
  if (order === 'SLOW') wait(Number(argument));
};
const { on } = parentPort;
parentPort.on = (event, listener) => on.call(parentPort, event, (text) => { misbehave(text); listener(text); });
await import('./real-worker.js');
`;

/** Builds from source, below node_modules so that the programs find what they depend on. */
export async function buildNode(worker: 'real' | 'misbehaving' = 'real'): Promise<BuiltNode> {
  const cache = path.resolve('node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'node-'));
  await build({
    entryPoints: { 'index': 'src/node/index.ts', 'cli': 'src/node/cli.ts', [worker === 'real' ? 'worker' : 'real-worker']: 'src/node/worker.ts' },
    outdir: folder, bundle: true, platform: 'node', format: 'esm', packages: 'external',
    logLevel: 'error',
  });
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  if (worker === 'misbehaving') writeFileSync(path.join(folder, 'worker.js'), MISBEHAVING);
  return {
    folder,
    entry: pathToFileURL(path.join(folder, 'index.js')).href,
    command: path.join(folder, 'cli.js'),
    remove: () => { rmSync(folder, { recursive: true }); },
  };
}
