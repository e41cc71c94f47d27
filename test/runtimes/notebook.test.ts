import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../package/packed.ts';

const deno = path.join(root, 'node_modules/.bin/deno');
const jupyter = '/usr/bin/jupyter';
const notebook = path.join(root, 'docs/notebook/copydesk.ipynb');

interface Cell {
  readonly cell_type: string;
  readonly outputs?: readonly { readonly output_type: string; readonly data?: Readonly<Record<string, string | string[]>> }[];
}

const cellsOf = (file: string) => (JSON.parse(readFileSync(file, 'utf8')) as { cells: Cell[] }).cells;
/** What each cell shows: not the figures, which get better, but that all of it is there. */
const shown = (cells: readonly Cell[]) => cells.map(({ outputs = [] }) => outputs.map(({ output_type, data = {} }) => [output_type, ...Object.keys(data).sort()]));

it('the notebook keeps what its cells show', () => {
  const code = cellsOf(notebook).filter(({ cell_type }) => cell_type === 'code');
  expect(code.length).toBeGreaterThan(5);
  for (const { outputs } of code) expect(outputs?.map(({ output_type }) => output_type)).toEqual(['display_data']);
});

describe.runIf(existsSync(jupyter) && existsSync(deno))('the notebook in a Deno kernel (left out where Jupyter or Deno is missing)', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'copydesk-notebook-'));
    const kernel = path.join(folder, 'kernels/deno');
    mkdirSync(kernel, { recursive: true });
    writeFileSync(path.join(kernel, 'kernel.json'), JSON.stringify({
      argv: [deno, 'jupyter', '--kernel', '--conn', '{connection_file}'], display_name: 'Deno', language: 'typescript',
    }));
  });
  afterAll(() => { rmSync(folder, { recursive: true }); });

  it('runs from top to bottom and shows the same kinds of pictures', { retry: 2 }, async () => {
    await promisify(execFile)(jupyter, ['nbconvert', '--to', 'notebook', '--execute', '--output-dir', folder, '--output', 'executed.ipynb', notebook],
      { env: { ...process.env, JUPYTER_PATH: folder } });
    const executed = cellsOf(path.join(folder, 'executed.ipynb'));
    expect(shown(executed)).toEqual(shown(cellsOf(notebook)));
    const pages = executed.flatMap(({ outputs = [] }) => outputs.map(({ data }) => data?.['text/html'])).filter((page) => page !== undefined);
    expect(pages.map((page) => (typeof page === 'string' ? page : page.join(''))).join('')).toContain('<mark');
  });
});
