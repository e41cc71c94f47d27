import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const root = path.resolve(import.meta.dirname, '../..');

/** The package as a stranger gets it: packed, unpacked, and installed in a project of its own. */
export interface Packed {
  /** A project whose `node_modules/copydesk` is the package. */
  project: string;
  /** The package, unpacked. */
  directory: string;
  tarball: string;
  /** Every file of the package, relative to it. */
  files: string[];
  remove: () => void;
}

/** Packs what the last build left in `dist/`. */
export async function pack(): Promise<Packed> {
  if (!existsSync(path.join(root, 'dist/index.js'))) throw new Error('dist/ is empty: run `npm run build` before the package tests');
  // Below node_modules, so that the package finds its dependencies as if they had been installed beside it.
  const cache = path.join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const project = mkdtempSync(path.join(cache, 'packed-'));
  // Without scripts: `prepack` would build again, under the feet of the other tests.
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], { cwd: root });
  const [{ filename, files }] = JSON.parse(stdout) as { filename: string; files: { path: string }[] }[];
  const tarball = path.join(project, filename);
  await run('tar', ['-xzf', tarball, '-C', project]);
  const directory = path.join(project, 'node_modules/copydesk');
  cpSync(path.join(project, 'package'), directory, { recursive: true });
  rmSync(path.join(project, 'package'), { recursive: true });
  // A package.json of its own, or a bundler climbs to the repository's and takes copydesk itself for the project.
  writeFileSync(path.join(project, 'package.json'), '{ "name": "stranger", "private": true }');
  return { project, directory, tarball, files: files.map((file) => file.path), remove: () => { rmSync(project, { recursive: true }); } };
}

/** Runs a program of `node_modules/.bin`, or Node; gives what it printed and how it ended. */
export async function runProgram(program: string, args: string[], cwd: string): Promise<{ code: number; output: string }> {
  const command = program === 'node' ? process.execPath : path.join(root, 'node_modules/.bin', program);
  try {
    const { stdout, stderr } = await run(command, args, { cwd, maxBuffer: 1 << 26 });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}
