import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/** A stream that the command writes to. */
export interface Output {
  readonly isTerminal: boolean;
  /** Columns of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
  write(text: string): void;
}

/** Everything of the world that the command touches. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdinIsTerminal: boolean;
  readStdin(): Promise<Uint8Array>;
  readFile(path: string): Promise<Uint8Array>;
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
  };
}

function toOutput(stream: NodeJS.WriteStream): Output {
  return {
    isTerminal: Boolean(stream.isTTY),
    columns: stream.columns,
    write: (text) => void stream.write(text),
  };
}

async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
