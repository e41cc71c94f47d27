import type { ArticleItem, ErrorRecord } from './article-record.ts';
import { readItem } from './read-item.ts';

const NEWLINE = 0x0a;

/** The articles of a stream with one JSON value a line; blank lines count, for the ids of articles that bring none, but give nothing. */
export async function* readNdjson(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ArticleItem | ErrorRecord> {
  let number = 0;
  for await (const line of splitLines(bytes)) {
    number++;
    const item = readLine(line, number);
    if (item !== null) yield item;
  }
}

function readLine(line: Uint8Array, number: number): ArticleItem | ErrorRecord | null {
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(line);
    return json.trim() === '' ? null : readItem(JSON.parse(json), number);
  } catch (error) {
    return { id: number, error: error instanceof SyntaxError ? 'is not JSON' : 'is not UTF-8' };
  }
}

/** By bytes and at newlines alone: other line ends are lawful within a JSON string. */
async function* splitLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  for await (const chunk of bytes) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      yield Buffer.concat([...pieces, chunk.subarray(from, end)]);
      pieces = [];
      from = end + 1;
    }
    pieces.push(chunk.subarray(from));
  }
  yield Buffer.concat(pieces);
}
