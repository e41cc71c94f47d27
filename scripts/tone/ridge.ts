/** A sparse row: where it is not zero, and what stands there. */
export interface SparseRow {
  readonly at: Int32Array;
  readonly value: Float32Array;
}

/** One rated text. */
export interface Example {
  readonly row: SparseRow;
  readonly rating: number;
  /** How much it counts. */
  readonly weight: number;
}

export function dot({ at, value }: SparseRow, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < at.length; k++) sum += value[k] * weights[at[k]];
  return sum;
}

export function toRow(values: ReadonlyMap<number, number>): SparseRow {
  return { at: Int32Array.from(values.keys()), value: Float32Array.from(values.values()) };
}

/** Ridge regression by conjugate gradients: the weights that least miss the ratings, drawn toward zero by `pull`. */
export function ridge(examples: readonly Example[], size: number, pull: number, rounds = 120): Float64Array {
  const weights = new Float64Array(size);
  const residual = new Float64Array(size);
  const image = new Float64Array(size);
  for (const { row, rating, weight } of examples) addScaled(residual, row, weight * rating);
  const step = Float64Array.from(residual);
  let norm = square(residual);
  const enough = norm * 1e-9;
  for (let round = 0; round < rounds && norm > enough; round++) {
    for (let j = 0; j < size; j++) image[j] = pull * step[j];
    for (const { row, weight } of examples) addScaled(image, row, weight * dot(row, step));
    let curvature = 0;
    for (let j = 0; j < size; j++) curvature += step[j] * image[j];
    const stride = norm / curvature;
    for (let j = 0; j < size; j++) {
      weights[j] += stride * step[j];
      residual[j] -= stride * image[j];
    }
    const next = square(residual);
    for (let j = 0; j < size; j++) step[j] = residual[j] + (next / norm) * step[j];
    norm = next;
  }
  return weights;
}

export function addScaled(target: Float64Array, { at, value }: SparseRow, scale: number): void {
  for (let k = 0; k < at.length; k++) target[at[k]] += value[k] * scale;
}

function square(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}
