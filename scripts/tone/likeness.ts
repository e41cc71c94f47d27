/** How fast likeness falls off with the angle between two vectors. */
const SHARPNESS = 2;

/** How alike each word of the table is to each of those that the rated texts have, which come first in it: row after row. */
export interface Likeness {
  readonly all: number;
  readonly seen: number;
  readonly values: Float32Array;
}

/**
 * How alike words are: 1 for words of one meaning, next to nothing for words that have nothing to do with each other, so
 * that a word learns from its neighbours in meaning and not from the far side of the lexicon.
 * `vectors` have length 1, or none for a word without; a likeness counts by the product of the words' `weights`.
 */
export function likenessOf(vectors: readonly (Float32Array | undefined)[], weights: readonly number[], seen: number): Likeness {
  const all = vectors.length;
  const values = new Float32Array(all * seen);
  vectors.forEach((one, i) => {
    if (one === undefined) return;
    for (let k = 0; k < seen; k++) {
      const other = vectors[k];
      if (other !== undefined) values[i * seen + k] = Math.exp(SHARPNESS * (product(one, other) - 1)) * weights[i] * weights[k];
    }
  });
  return { all, seen, values };
}

/** How near each of the first words of the table is to so much of the seen ones together, for several such mixtures: four at a time, since most of the time goes into fetching the likenesses. */
export function nearnessTo(mixtures: readonly Float64Array[], { seen, values }: Likeness, first: number): Float64Array[] {
  const near = mixtures.map(() => new Float64Array(first));
  const nothing = new Float64Array(seen);
  for (let from = 0; from < mixtures.length; from += 4) {
    const [p, q = nothing, r = nothing, s = nothing] = mixtures.slice(from, from + 4);
    for (let i = 0; i < first; i++) {
      let [a, b, c, d] = [0, 0, 0, 0];
      for (let k = 0, at = i * seen; k < seen; k++, at++) {
        const value = values[at];
        a += value * p[k];
        b += value * q[k];
        c += value * r[k];
        d += value * s[k];
      }
      [a, b, c, d].forEach((sum, j) => { if (from + j < near.length) near[from + j][i] = sum; });
    }
  }
  return near;
}

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d] * b[d];
  return sum;
}
