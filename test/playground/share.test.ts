import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fromFragment, toFragment } from '../../docs/playground/src/share.ts';

const fragmentOf = (text: string) => `#text=${deflateRawSync(text).toString('base64url')}`;

describe('a link that holds an article', () => {
  it.each(['', 'plain words', '“Größe,” sagte er. 🐟\r\n\t', 'said '.repeat(50_000)])('gives back what went in: %.20j', async (text) => {
    const fragment = await toFragment(text);
    expect(fragment).toMatch(/^#text=[\w-]*$/);
    expect(await fromFragment(fragment)).toBe(text);
  });

  it('is as any inflater reads it', async () => {
    expect(await fromFragment(fragmentOf('Fishermen return to Cape Anne'))).toBe('Fishermen return to Cape Anne');
  });

  it('is shorter than the article', async () => {
    expect((await toFragment('“The cod are back,” said Ruth Avery, a skipper.\n\n'.repeat(100))).length).toBeLessThan(500);
  });

  it.each(['', '#', '#result', '#other=text'])('is told from other fragments: %j', async (fragment) => {
    expect(await fromFragment(fragment)).toBeNull();
  });

  it.each([
    ['no base64', '#text=%%%'],
    ['no deflated text', '#text=AAAA'],
    ['nothing', '#text='],
    ['cut short', fragmentOf('Fishermen return to Cape Anne '.repeat(40)).slice(0, -12)],
    ['larger than it looks', fragmentOf('a'.repeat(20_000_000))],
  ])('is refused when it holds %s', async (_, fragment) => {
    await expect(fromFragment(fragment)).rejects.toThrow();
  });
});
