import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pack, runProgram, type Packed } from './packed.ts';

const consumers = path.join(import.meta.dirname, 'consumers');

/** As strict as a careful user's, without the shelter of `skipLibCheck` or the types of Node and the DOM. */
const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  skipLibCheck: false,
  module: 'node16',
  target: 'es2022',
  lib: ['es2022'],
  types: [],
  noEmit: true,
};

let packed: Packed;
beforeAll(async () => { packed = await pack(); });
afterAll(() => { packed.remove(); });

it.each(readdirSync(consumers))('%s compiles under the strictest settings', async (file) => {
  cpSync(path.join(consumers, file), path.join(packed.project, file));
  writeFileSync(path.join(packed.project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
  const { code, output } = await runProgram('tsc', ['-p', packed.project], packed.project);
  expect(code, output).toBe(0);
});
