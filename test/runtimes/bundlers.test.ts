import { mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack, runProgram } from '../package/packed.ts';
import type { Packed } from '../package/packed.ts';
import { writeApps } from './app.ts';
import type { Format, Printed } from './app.ts';
import { bundlers } from './bundlers.ts';

/** All of it with the language model: what a reader of a web app has to load. */
const WHOLE_GZIPPED = 1_600_000;
/** The structure alone, without model and lexicons. */
const ARTICLE = 60_000;

let packed: Packed;
let apps: ReturnType<typeof writeApps>;
let expected: Printed;

beforeAll(async () => {
  packed = await pack();
  apps = writeApps(packed.project);
  expected = await print(apps.esm);
});
afterAll(() => { packed.remove(); });

async function print(program: string): Promise<Printed> {
  const { code, output } = await runProgram('node', [program], packed.project);
  expect(code, output).toBe(0);
  return JSON.parse(output) as Printed;
}

const outfile = (...name: string[]) => {
  const folder = path.join(packed.project, 'bundles');
  mkdirSync(folder, { recursive: true });
  return path.join(folder, name.join('.'));
};

describe('without a bundler', () => {
  it('the package reads the story', () => {
    expect(expected.said[0]).toEqual(['Colleen Ito', 'I would rather anger drivers than bury them,']);
    expect(expected.level).toBeGreaterThan(0);
  });

  it('CommonJS prints what ESM prints', async () => {
    expect(await print(apps.cjs)).toEqual(expected);
  });
});

describe.each(Object.entries(bundlers))('%s', (name, bundle) => {
  const formats: readonly (readonly [app: Format, bundle: Format])[] = [['esm', 'esm'], ['esm', 'cjs'], ['cjs', 'cjs']];

  it.each(formats)('bundles an %s app as %s without a warning, and it prints the same', async (app, format) => {
    const file = outfile(name, app, format === 'esm' ? 'mjs' : 'cjs');
    expect(await bundle(apps[app], file, format)).toEqual([]);
    expect(await print(file)).toEqual(expected);
    expect(gzipSync(readFileSync(file)).byteLength).toBeLessThan(WHOLE_GZIPPED);
  });

  it('leaves out the language model where only the structure is asked for', async () => {
    const file = outfile(name, 'article', 'mjs');
    expect(await bundle(apps.article, file, 'esm')).toEqual([]);
    const { output } = await runProgram('node', [file], packed.project);
    expect(output).toBe('Council Votes to Close Old Mill Bridge\n');
    expect(statSync(file).size).toBeLessThan(ARTICLE);
  });
});
