import type { Article } from '../article/types.ts';
import { explain } from './explain.ts';
import type { Io } from './io.ts';
import { readPage } from './read-page.ts';

/** An article, as a text or taken out of its page, or why there is none. */
export type Input = { readonly article: string | Article } | { readonly problem: string };

/** Reads a file, or standard input for `-`, as UTF-8 without its byte order mark. */
export async function readArticle(file: string, isPage: boolean, io: Io): Promise<Input> {
  try {
    const bytes = await (file === '-' ? io.readStdin() : io.readFile(file));
    if (bytes.includes(0)) return { problem: 'is binary, not plain text' };
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() === '') return { problem: 'is empty' };
    return isPage ? readPage(text) : { article: text };
  } catch (error) {
    return { problem: explain(error as NodeJS.ErrnoException) };
  }
}

/** What messages call an input. */
export function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}
