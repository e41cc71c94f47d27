import { describe, expect, it } from 'vitest';
import { columns, startWithin } from '../../src/render/columns.ts';

describe('columns', () => {
  it.each([
    ['', 0],
    ['strike', 6],
    ['“naïve”', 7],
    ['cafe\u0301', 4],
    ['東京', 4],
    ['서울', 4],
    ['ｆｕｌｌ', 8],
    ['🔥', 2],
    ['▁▅█', 3],
    ['ｶﾅ', 2],
  ])('%j takes %i', (text, expected) => {
    expect(columns(text)).toBe(expected);
  });
});

describe('startWithin', () => {
  it.each([
    ['harbor', 4, 'harb'],
    ['harbor', 0, ''],
    ['harbor', 9, 'harbor'],
    ['東京湾', 5, '東京'],
    ['e\u0301a', 1, 'e\u0301'],
  ])('%j in %i columns is %j', (text, most, expected) => {
    expect(startWithin(text, most)).toBe(expected);
  });
});
