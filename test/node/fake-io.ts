import type { Io } from '../../src/node/io.ts';

export interface World {
  /** Content of files by path; an Error is what reading gives. */
  files?: Record<string, string | Uint8Array | Error>;
  /** What is piped in; without it standard input is a terminal. */
  stdin?: string;
  terminal?: { columns: number };
  env?: Record<string, string>;
}

/** A world of its own for the command, and what the command wrote there. */
export function fakeIo({ files = {}, stdin, terminal, env = {} }: World = {}): Io & { written: { out: string; err: string } } {
  const written = { out: '', err: '' };
  const bytes = (content: string | Uint8Array) => (typeof content === 'string' ? new TextEncoder().encode(content) : content);
  const output = (name: 'out' | 'err') => ({
    isTerminal: terminal !== undefined,
    columns: terminal?.columns,
    write: (text: string) => {
      written[name] += text;
      return Promise.resolve();
    },
  });
  return {
    env, written,
    stdout: output('out'), stderr: output('err'),
    stdinIsTerminal: stdin === undefined,
    readStdin: () => Promise.resolve(bytes(stdin ?? '')),
    readFile: (path) => {
      const content = files[path] ?? systemError('ENOENT');
      return content instanceof Error ? Promise.reject(content) : Promise.resolve(bytes(content));
    },
    async* stream(file) {
      yield await (file === '-' ? this.readStdin() : this.readFile(file));
    },
  };
}

/** The error that Node gives when a call of the system fails. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: the system’s own words`), { code });
}
