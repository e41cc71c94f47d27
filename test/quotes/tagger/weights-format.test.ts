import { describe, expect, it } from 'vitest';
import { packWeights, unpackWeights } from '../../../src/quotes/tagger/weights-format.ts';

describe('packWeights', () => {
  const weights = Float32Array.from({ length: 401 }, (_, i) => (i - 200) / 100);
  const unpacked = unpackWeights(packWeights(weights));

  it('keeps the sign, zero and the largest weight', () => {
    weights.forEach((weight, i) => {
      if (unpacked[i] !== 0) expect(Math.sign(unpacked[i])).toBe(Math.sign(weight));
    });
    expect(unpacked[200]).toBe(0);
    expect(unpacked[0]).toBeCloseTo(-2);
    expect(unpacked[400]).toBeCloseTo(2);
  });

  it('takes the nearest step there is', () => {
    const steps = [...new Set(unpacked)];
    weights.forEach((weight, i) => {
      const nearest = Math.min(...steps.map((step) => Math.abs(step - weight)));
      expect(Math.abs(unpacked[i] - weight)).toBeCloseTo(nearest, 5);
    });
  });

  it('is finer for small weights than for large ones', () => {
    const steps = [...new Set(unpacked)].filter((step) => step >= 0).sort((a, b) => a - b);
    const gaps = steps.slice(1).map((step, i) => step - steps[i]);
    expect(gaps[0]).toBeLessThan(gaps[gaps.length - 1] / 3);
  });
});
