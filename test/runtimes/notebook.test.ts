import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingForNotebooks, runNotebook } from '../../scripts/docs/run-notebook.ts';
import { root } from '../package/packed.ts';

const notebook = path.join(root, 'docs/notebook/copydesk.ipynb');

interface Cell {
  readonly cell_type: string;
  readonly outputs?: readonly { readonly output_type: string; readonly data?: Readonly<Record<string, unknown>> }[];
}

const cellsOf = (file: string) => (JSON.parse(file) as { cells: Cell[] }).cells.filter(({ cell_type }) => cell_type === 'code');
const outputsOf = (file: string) => cellsOf(file).map(({ outputs = [] }) => outputs.map(({ output_type, data }) => ({ output_type, data })));
const kept = outputsOf(readFileSync(notebook, 'utf8'));

it('the notebook keeps what its cells show', () => {
  expect(kept.length).toBeGreaterThan(5);
  for (const outputs of kept) expect(outputs.map(({ output_type }) => output_type)).toEqual(['display_data']);
});

const missing = missingForNotebooks(root);

describe.runIf(missing === null)(`the notebook in a Deno kernel (${missing === null ? 'there is one' : `left out, because ${missing} is missing`})`, () => {
  it('shows from top to bottom what it keeps; else npm run update-docs', async () => {
    expect(outputsOf(await runNotebook(root, notebook))).toEqual(kept);
  });
});
