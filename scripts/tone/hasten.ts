import type { Example } from './ridge.ts';

/** So many features, those that most texts have, are solved for exactly. */
const EXACT = 260;

/**
 * Texts are alike most of all in the features that all of them have: their length, their place in the space of vectors. What
 * these alone would answer is found at once, so that a search by conjugate gradients need not feel its way along them (a
 * preconditioner, by Woodbury's identity): twenty thousand texts take some forty rounds and not some hundreds.
 */
export function hastenBy(examples: readonly Example[], scales: readonly number[], pull: number): (residual: Float64Array) => Float64Array {
  const places = placesOfCommonest(examples);
  const size = EXACT;
  const rows = examples.map(({ row: { at, value } }, i) => {
    const dense = new Float32Array(size);
    for (let k = 0; k < at.length; k++) {
      const place = places[at[k]];
      if (place >= 0) dense[place] = value[k] * scales[i];
    }
    return dense;
  });
  const gram = new Float64Array(size * size);
  for (const row of rows) {
    for (let a = 0; a < size; a++) {
      const value = row[a];
      if (value !== 0) for (let b = 0; b <= a; b++) gram[a * size + b] += value * row[b];
    }
  }
  for (let a = 0; a < size; a++) gram[a * size + a] += pull;
  const factor = cholesky(gram, size);
  return (residual) => {
    const sums = new Float64Array(size);
    rows.forEach((row, i) => { for (let a = 0; a < size; a++) sums[a] += row[a] * residual[i]; });
    solve(factor, size, sums);
    return residual.map((value, i) => {
      const row = rows[i];
      let sum = 0;
      for (let a = 0; a < size; a++) sum += row[a] * sums[a];
      return (value - sum) / pull;
    });
  };
}

/** For each feature, its place among the commonest; -1 for the others. */
function placesOfCommonest(examples: readonly Example[]): Int32Array {
  const counts: number[] = [];
  for (const { row: { at } } of examples) for (const feature of at) counts[feature] = (counts[feature] ?? 0) + 1;
  const commonest = Object.keys(counts).map(Number).sort((a, b) => counts[b] - counts[a] || a - b).slice(0, EXACT);
  const places = new Int32Array(counts.length).fill(-1);
  commonest.forEach((feature, place) => { places[feature] = place; });
  return places;
}

/** The lower triangle whose product with itself is the matrix, of which the lower triangle is read and overwritten. */
function cholesky(matrix: Float64Array, size: number): Float64Array {
  for (let a = 0; a < size; a++) {
    for (let b = 0; b <= a; b++) {
      let sum = matrix[a * size + b];
      for (let k = 0; k < b; k++) sum -= matrix[a * size + k] * matrix[b * size + k];
      matrix[a * size + b] = a === b ? Math.sqrt(sum) : sum / matrix[b * size + b];
    }
  }
  return matrix;
}

/** Solves for the vector in place. */
function solve(factor: Float64Array, size: number, vector: Float64Array): void {
  for (let a = 0; a < size; a++) {
    for (let k = 0; k < a; k++) vector[a] -= factor[a * size + k] * vector[k];
    vector[a] /= factor[a * size + a];
  }
  for (let a = size - 1; a >= 0; a--) {
    vector[a] /= factor[a * size + a];
    for (let k = 0; k < a; k++) vector[k] -= factor[a * size + k] * vector[a];
  }
}
