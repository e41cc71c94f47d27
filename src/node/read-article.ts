import { explain } from './explain.ts';
import type { Io } from './io.ts';

/** The text of the article, or why there is none. */
export type Input = { readonly text: string } | { readonly problem: string };

/** Reads a file, or standard input for `-`, as UTF-8 without its byte order mark. */
export async function readArticle(file: string, io: Io): Promise<Input> {
  try {
    const bytes = await (file === '-' ? io.readStdin() : io.readFile(file));
    if (bytes.includes(0)) return { problem: 'is binary, not plain text' };
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? { problem: 'is empty' } : { text };
  } catch (error) {
    return { problem: explain(error as NodeJS.ErrnoException) };
  }
}

/** What messages call an input. */
export function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}
