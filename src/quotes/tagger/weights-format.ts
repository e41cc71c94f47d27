/** Trained weights as they are kept: small whole numbers, a printable character each, and what one of them is worth. */
export interface PackedWeights {
  readonly unit: number;
  readonly values: string;
}

/** Weights beyond this many units either way are cut off. */
const MOST_UNITS = 15;
/** The character of zero. From `]` to `{` nothing needs escaping in a string. */
const ZERO = 'l'.charCodeAt(0);

export function packWeights(weights: Float32Array, unit: number): PackedWeights {
  let values = '';
  for (const weight of weights) values += String.fromCharCode(ZERO + Math.max(-MOST_UNITS, Math.min(MOST_UNITS, Math.round(weight / unit))));
  return { unit, values };
}

export function unpackWeights({ unit, values }: PackedWeights): Float32Array {
  return Float32Array.from(values, (character) => (character.charCodeAt(0) - ZERO) * unit);
}
