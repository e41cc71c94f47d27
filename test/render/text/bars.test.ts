import { describe, expect, it } from 'vitest';
import { bar } from '../../../src/render/text/bars.ts';

describe('bar', () => {
  it.each([[0, '▁'], [0.12, '▁'], [0.13, '▂'], [0.5, '▅'], [0.9, '█'], [1, '█'], [-3, '▁'], [7, '█']])('%d is %s', (share, expected) => {
    expect(bar(share)).toBe(expected);
  });
});
