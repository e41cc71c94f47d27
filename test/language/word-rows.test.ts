import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/english/english.ts';
import { inRowOrder, packRows, readRows } from '../../src/language/word-rows.ts';

const { numberOf, size } = english.dictionary();

describe('the dictionary', () => {
  it('numbers its words', () => {
    expect(numberOf('harbour')).toBeGreaterThan(0);
    expect(numberOf('harbour')).toBeLessThan(size);
    expect(numberOf('harbours')).not.toBe(numberOf('harbour'));
  });

  it.each(['blarsk', 'toString', '__proto__', ''])('does not have “%s”', (word) => {
    expect(numberOf(word)).toBeUndefined();
  });

  it('learns nothing from what is read', () => {
    english.read('The blarsk of Tevvo, a blarsk.', [{ start: 0, end: 30 }]);
    expect(numberOf('blarsk')).toBeUndefined();
  });
});

describe('rows of words', () => {
  const words = ['walk', 'blarsk', 'abandon', 'tevvo', 'zebra', '!', 'blarska'];
  const rows = inRowOrder(words);
  const packed = packRows(rows);

  it('those of the dictionary come first', () => {
    expect(rows).toEqual(['!', 'abandon', 'walk', 'zebra', 'blarsk', 'blarska', 'tevvo']);
    expect(packed.others).not.toContain('walk');
  });

  it('each word has its own, others have none', () => {
    const rowOf = readRows(packed);
    expect(rows.map(rowOf)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(['walking', 'a', 'zoo', 'blars', ''].map(rowOf)).toEqual([-1, -1, -1, -1, -1]);
  });

  it('a table without words has none', () => {
    expect(['walk', 'blarsk'].map(readRows(packRows([])))).toEqual([-1, -1]);
  });

  it('numbers of another dictionary are not taken for those of this one', () => {
    expect(() => readRows({ ...packed, of: size + 1 })).toThrow('This version of wink-eng-lite-web-model');
  });
});
