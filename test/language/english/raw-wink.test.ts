import { describe, expect, it } from 'vitest';
import { startRawWink } from '../../../src/language/english/raw-wink.ts';

describe('startRawWink', () => {
  it('forgets what a reader has stored when the next one starts, and numbers words as before', () => {
    const { lexemes: { list, hash }, startReader } = startRawWink();
    const builtIn = list.length;
    const [first] = startReader().tokenize('Quillsworth');
    expect(list.slice(builtIn)).toContain('Quillsworth');
    const next = startReader();
    expect(list.length).toBe(builtIn);
    expect(hash['Quillsworth']).toBeUndefined();
    expect(next.tokenize('Brindlesmoor')[0]).toBe(first);
    expect(next.dictionary.value(first)).toBe('Brindlesmoor');
  });
});
