import { build } from 'esbuild';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';

/*
 * Runs the examples that users read: every `@example` of a function that the package exports, and every block of
 * README.md and docs/ that opens with ```js run or ```ts run.
 *
 * A line that ends in `// → value` claims what its expression gives; of an object, the properties it names.
 * A block right after, opened with ```text, claims what the whole example prints.
 */

interface Example {
  title: string;
  code: string;
  /** What it must print; undefined when nothing is claimed. */
  prints?: string | undefined;
}

const root = path.resolve(import.meta.dirname, '..');

const entries: Record<string, string> = {
  'copydesk': path.join(root, 'src/index.ts'),
  'copydesk/article': path.join(root, 'src/article/index.ts'),
  'copydesk/html': path.join(root, 'src/html/index.ts'),
  'copydesk/render': path.join(root, 'src/render/index.ts'),
};

/** Below node_modules, so that the examples find what copydesk depends on. */
const cache = path.join(root, 'node_modules/.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(path.join(cache, 'examples-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

const examples = [...examplesOfSource(), ...documents().flatMap(examplesOfDocument)];

describe('examples', () => {
  it('are there to be run', () => {
    expect(examples).not.toEqual([]);
  });

  it.each(examples.map((example, i) => ({ ...example, i })))('$title', async ({ code, prints, i }) => {
    const { claims, printed } = await run(code, i);
    for (const { line, got, claimed } of claims) {
      if (typeof claimed === 'object' && claimed !== null) expect(got, line).toMatchObject(claimed);
      else expect(got, line).toBe(claimed);
    }
    if (prints !== undefined) expect(printed.trimEnd()).toBe(prints.trimEnd());
  });
});

interface Outcome {
  claims: { line: string; got: unknown; claimed: unknown }[];
  printed: string;
}

async function run(code: string, number: number): Promise<Outcome> {
  const outfile = path.join(folder, `${number}.mjs`);
  await build({
    stdin: { contents: withClaims(code), loader: 'ts', resolveDir: root },
    outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external', logLevel: 'silent', alias: entries,
    define: { 'console.log': 'globalThis.__print' },
  });
  const outcome: Outcome = { claims: [], printed: '' };
  Object.assign(globalThis, {
    __print: (...values: unknown[]) => { outcome.printed += `${format(...values)}\n`; },
    __claim: (line: string, got: unknown, claimed: unknown) => { outcome.claims.push({ line, got, claimed }); },
  });
  await import(pathToFileURL(outfile).href);
  return outcome;
}

/** Turns `expression; // → value` into a comparison of the two. */
function withClaims(code: string): string {
  return code.replace(/^(\S.*?);? +\/\/ → (.+)$/gm, (line, expression: string, claimed: string) =>
    `__claim(${JSON.stringify(line)}, ${expression}, ${claimed});`);
}

/** The examples of the functions behind the entries, followed from the list of exports to their files. */
function examplesOfSource(): Example[] {
  const listed = Object.values(entries).flatMap((entry) => ts.preProcessFile(readFileSync(entry, 'utf8')).importedFiles
    .map(({ fileName }) => path.join(path.dirname(entry), fileName)));
  return [...new Set(listed)].flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const exported = source.statements.filter((statement) => ts.getCombinedModifierFlags(statement as ts.Node as ts.Declaration) & ts.ModifierFlags.Export);
    const tags = exported.flatMap((statement) => ts.getJSDocTags(statement)).filter((tag) => tag.tagName.text === 'example');
    return tags.map((tag) => ({
      title: `@example in ${path.relative(root, file)}`,
      code: withoutFence(ts.getTextOfJSDocComment(tag.comment) ?? ''),
    }));
  });
}

function withoutFence(code: string): string {
  return /^```\w*\n([^]*?)```/.exec(code.trim())?.[1] ?? code;
}

function documents(): string[] {
  const docs = path.join(root, 'docs');
  const pages = existsSync(docs) ? readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')) : [];
  return ['README.md', ...pages.sort().map((page) => path.join('docs', page))].filter((file) => existsSync(path.join(root, file)));
}

function examplesOfDocument(file: string): Example[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const blocks = text.matchAll(/^```(?:js|ts) run\n([^]*?)^```\n(?:\n*```text\n([^]*?)^```$)?/gm);
  return [...blocks].map(([, code, prints], i) => ({ title: `${file}, example ${i + 1}`, code, prints }));
}
