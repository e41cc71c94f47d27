import { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/** A stream that the command writes to. */
export interface Output {
  readonly isTerminal: boolean;
  /** Columns of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
  /** Fulfilled when there is room for more. */
  write(text: string): Promise<void>;
}

/** Everything of the world that the command touches. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdinIsTerminal: boolean;
  readStdin(): Promise<Uint8Array>;
  readFile(path: string): Promise<Uint8Array>;
  /** A file, or standard input for `-`, piece by piece. */
  stream(file: string): AsyncIterable<Uint8Array>;
}

/** The world of this process. */
export function processIo(): Io {
  return {
    env: process.env,
    stdout: toOutput(process.stdout),
    stderr: toOutput(process.stderr),
    get stdinIsTerminal() {
      return Boolean(process.stdin.isTTY);
    },
    readStdin: () => readAll(process.stdin),
    readFile: (path) => readFile(path),
    stream: (file) => file === '-' ? process.stdin : createReadStream(file),
  };
}

function toOutput(stream: NodeJS.WriteStream): Output {
  return {
    isTerminal: Boolean(stream.isTTY),
    columns: stream.columns,
    async write(text) {
      if (!stream.write(text)) await once(stream, 'drain');
    },
  };
}

async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
