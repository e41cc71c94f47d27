import { expect, it } from 'vitest';
import { leanRows } from '../../../scripts/quotes/lean-rows.ts';
import { PART_COUNT } from '../../../src/quotes/tagger/labels.ts';

it('keeps the rows that weigh most, on either side, in their order', () => {
  const rows = [1, -3, 0.5, 2].map((weight) => new Array<number>(PART_COUNT).fill(weight));
  const { parts, rows: kept } = leanRows(Float32Array.from(rows.flat()), 2);
  expect(kept).toEqual([1, 3]);
  expect([...parts]).toEqual([...rows[1], ...rows[3]]);
});
