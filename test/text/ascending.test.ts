import { describe, expect, it } from 'vitest';
import { packAscending, unpackAscending } from '../../src/text/ascending.ts';

describe('packAscending', () => {
  it.each([
    [[]],
    [[0]],
    [[0, 1, 2, 3]],
    [[5, 60, 61, 117, 118, 1000]],
    [[55, 56, 112, 113, 200_000]],
  ])('gives back %j', (numbers) => {
    expect([...unpackAscending(packAscending(numbers))]).toEqual(numbers);
  });
});
