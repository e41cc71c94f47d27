import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { FEATURES } from '../../src/article/features.ts';
import { PAGE_FEATURES } from '../../src/html/features.ts';

const src = path.resolve(import.meta.dirname, '../../src');

it.each([['article/weights.ts', FEATURES], ['html/weights.ts', PAGE_FEATURES]])('%s has a row for each feature, in their order; else fit again', (file, features) => {
  const rows = readFileSync(path.join(src, file), 'utf8').matchAll(/^ {4}(?:-?\d+, ){4}\/\/ (\w+)$/gm);
  expect([...rows].map(([, name]) => name)).toEqual(features);
});
