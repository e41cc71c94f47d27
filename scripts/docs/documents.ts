import { readdirSync } from 'node:fs';
import path from 'node:path';

/** An example of a document: a block that opens with ```js run or ```ts run. */
export interface DocumentedExample {
  readonly code: string;
  /** What the ```text block right after it says that it prints; undefined where there is none. */
  readonly prints: string | undefined;
}

const EXAMPLE = /^(```(?:js|ts) run\n([^]*?)^```\n)(?:(\n*```text\n)([^]*?)(^```$))?/gm;

/** The documents whose examples are run, relative to the root of the repository. */
export function documents(root: string): string[] {
  const pages = readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  return ['README.md', ...pages.sort().map((page) => path.join('docs', page))];
}

export function examplesIn(markdown: string): DocumentedExample[] {
  return [...markdown.matchAll(EXAMPLE)].map(([, , code, , prints]) => ({ code, prints }));
}

/** The document with what its examples print now; `printed` is as long as `examplesIn` gives examples. */
export function withPrinted(markdown: string, printed: readonly string[]): string {
  let i = 0;
  return markdown.replace(EXAMPLE, (whole, block: string, _code, opening?: string, _prints?: string, closing?: string) => {
    const prints = printed[i++];
    return opening === undefined || closing === undefined ? whole : `${block}${opening}${prints.trimEnd()}\n${closing}`;
  });
}
