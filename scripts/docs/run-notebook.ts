import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** What is missing to run a notebook in a Deno kernel; null where all is there. */
export function missingForNotebooks(root: string): string | null {
  if (!existsSync(jupyter)) return `Jupyter (${jupyter})`;
  return existsSync(denoOf(root)) ? null : 'the npm package of Deno';
}

/** Executes a notebook, each of whose cells shows something, from top to bottom in a fresh Deno kernel; gives it with its outputs, as the text of its file. */
export async function runNotebook(root: string, notebook: string): Promise<string> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const executed = await execute(root, notebook);
    if (isComplete(executed)) return executed;
  }
  throw new Error(`${notebook}: a cell showed nothing, in each of ${ATTEMPTS} runs`);
}

const jupyter = '/usr/bin/jupyter';
const denoOf = (root: string) => path.join(root, 'node_modules/.bin/deno');

/** Now and then Deno's kernel calls a cell done before it sends its last picture, and Jupyter hears no more. */
const ATTEMPTS = 4;

async function execute(root: string, notebook: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-notebook-'));
  const kernel = path.join(folder, 'kernels/deno');
  mkdirSync(kernel, { recursive: true });
  writeFileSync(path.join(kernel, 'kernel.json'), JSON.stringify({
    argv: [denoOf(root), 'jupyter', '--kernel', '--conn', '{connection_file}'], display_name: 'Deno', language: 'typescript',
  }));
  try {
    const options = ['--to', 'notebook', '--execute', '--ExecutePreprocessor.record_timing=False', '--output-dir', folder, '--output', 'executed.ipynb'];
    await promisify(execFile)(jupyter, ['nbconvert', ...options, notebook], { env: { ...process.env, JUPYTER_PATH: folder } });
    return readFileSync(path.join(folder, 'executed.ipynb'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function isComplete(notebook: string): boolean {
  const { cells } = JSON.parse(notebook) as { cells: { cell_type: string; outputs?: unknown[] }[] };
  return cells.every(({ cell_type, outputs }) => cell_type !== 'code' || outputs?.length === 1);
}
