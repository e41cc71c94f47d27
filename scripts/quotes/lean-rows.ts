import { PART_COUNT } from '../../src/quotes/tagger/labels.ts';

/** The rows of weights that weigh most, in their order, and which they were: what a fit leaves small says little. */
export function leanRows(parts: Float32Array, count: number): { readonly parts: Float32Array; readonly rows: readonly number[] } {
  const weightOf = (row: number): number => parts.subarray(row * PART_COUNT, (row + 1) * PART_COUNT).reduce((sum, weight) => sum + weight * weight, 0);
  const weights = Array.from({ length: parts.length / PART_COUNT }, (_, row) => weightOf(row));
  const rows = [...weights.keys()].sort((a, b) => weights[b] - weights[a] || a - b).slice(0, count).sort((a, b) => a - b);
  return { rows, parts: Float32Array.from(rows.flatMap((row) => [...parts.subarray(row * PART_COUNT, (row + 1) * PART_COUNT)])) };
}
