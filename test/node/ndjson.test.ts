import { describe, expect, it } from 'vitest';
import { readNdjson } from '../../src/node/ndjson.ts';

async function read(...chunks: (string | Uint8Array)[]) {
  async function* stream() {
    for (const chunk of chunks) yield await Promise.resolve(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
  }
  const items: unknown[] = [];
  for await (const item of readNdjson(stream())) items.push(item);
  return items;
}

describe('readNdjson', () => {
  it.each<[string, string, unknown[]]>([
    ['articles with ids', '{"id":"a","text":"Rain."}\n{"id":2,"text":"Sun."}\n', [{ id: 'a', text: 'Rain.' }, { id: 2, text: 'Sun.' }]],
    ['texts', '"Rain."\n"Sun."', [{ id: 1, text: 'Rain.' }, { id: 2, text: 'Sun.' }]],
    ['Windows line ends', '"Rain."\r\n"Sun."\r\n', [{ id: 1, text: 'Rain.' }, { id: 2, text: 'Sun.' }]],
    ['blank lines', '\n"Rain."\n \n\n"Sun."\n', [{ id: 2, text: 'Rain.' }, { id: 5, text: 'Sun.' }]],
    ['line separators within a string', '"Rain.\u2028Sun.\u0085"\n', [{ id: 1, text: 'Rain.\u2028Sun.\u0085' }]],
    ['a byte order mark', '\ufeff"Rain."', [{ id: 1, text: 'Rain.' }]],
    ['what is not JSON', '{"id":\n"Sun."', [{ id: 1, error: 'is not JSON' }, { id: 2, text: 'Sun.' }]],
    ['what is no article', '[]\n{"id":"a"}', [{ id: 1, error: 'expected a string or { id, text }, got an array' }, { id: 'a', error: 'text: expected a string, got undefined' }]],
    ['nothing', '', []],
  ])('%s', async (_, input, items) => {
    expect(await read(input)).toEqual(items);
  });

  it('joins what the stream cut, within a character too', async () => {
    const bytes = new TextEncoder().encode('{"id":"a","text":"“Rain,” said Zoë."}\n"Sun."\n');
    expect(await read(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual([{ id: 'a', text: '“Rain,” said Zoë.' }, { id: 2, text: 'Sun.' }]);
  });

  it('tells of a line in another encoding and reads on', async () => {
    expect(await read('"Rain."\n', Uint8Array.of(0x22, 0xfc, 0x22, 0x0a), '"Sun."')).toEqual([{ id: 1, text: 'Rain.' }, { id: 2, error: 'is not UTF-8' }, { id: 3, text: 'Sun.' }]);
  });
});
