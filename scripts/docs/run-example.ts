import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';

export interface Outcome {
  /** Of each line that ends in `// → value`: what its expression gave, and the value. */
  readonly claims: readonly { readonly line: string; readonly got: unknown; readonly claimed: unknown }[];
  readonly printed: string;
}

export interface ExampleRunner {
  run(code: string): Promise<Outcome>;
  remove(): void;
}

/** The entries of the package, as a user imports them and where they are. */
export const entriesOf = (root: string): Readonly<Record<string, string>> => ({
  'copydesk': path.join(root, 'src/index.ts'),
  'copydesk/article': path.join(root, 'src/article/index.ts'),
  'copydesk/html': path.join(root, 'src/html/index.ts'),
  'copydesk/render': path.join(root, 'src/render/index.ts'),
});

/** Runs examples, written as for a user's own project, against the source of this one. */
export function createExampleRunner(root: string): ExampleRunner {
  // Below node_modules, so that the examples find what copydesk depends on.
  const cache = path.join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'examples-'));
  let number = 0;

  async function run(code: string): Promise<Outcome> {
    const outfile = path.join(folder, `${number++}.mjs`);
    await build({
      stdin: { contents: withClaims(code), loader: 'ts', resolveDir: root },
      outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external', logLevel: 'silent', alias: entriesOf(root),
      define: { 'console.log': 'globalThis.__print' },
    });
    const claims: { line: string; got: unknown; claimed: unknown }[] = [];
    let printed = '';
    Object.assign(globalThis, {
      __print: (...values: unknown[]) => { printed += `${format(...values)}\n`; },
      __claim: (line: string, got: unknown, claimed: unknown) => { claims.push({ line, got, claimed }); },
    });
    await import(pathToFileURL(outfile).href);
    return { claims, printed };
  }

  return { run, remove: () => { rmSync(folder, { recursive: true }); } };
}

/** Turns `expression; // → value` into a comparison of the two. */
function withClaims(code: string): string {
  return code.replace(/^(\S.*?);? +\/\/ → (.+)$/gm, (line, expression: string, claimed: string) =>
    `__claim(${JSON.stringify(line)}, ${expression}, ${claimed});`);
}
