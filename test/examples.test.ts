import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { documents, examplesIn } from '../scripts/docs/documents.ts';
import { createExampleRunner, entriesOf } from '../scripts/docs/run-example.ts';

/*
 * Runs the examples that users read: every `@example` of a function that the package exports, and every block of
 * README.md and docs/ that opens with ```js run or ```ts run.
 *
 * A line that ends in `// → value` claims what its expression gives; of an object, the properties it names.
 * A block right after, opened with ```text, claims what the whole example prints; `npm run update-docs` writes it anew.
 */

interface Example {
  title: string;
  code: string;
  prints?: string | undefined;
}

const root = path.resolve(import.meta.dirname, '..');
const runner = createExampleRunner(root);
afterAll(() => { runner.remove(); });

const examples = [...examplesOfSource(), ...documents(root).flatMap(examplesOfDocument)];

describe('examples', () => {
  it('are there to be run', () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  it.each(examples)('$title', async ({ code, prints }) => {
    const { claims, printed } = await runner.run(code);
    for (const { line, got, claimed } of claims) {
      if (typeof claimed === 'object' && claimed !== null) expect(got, line).toMatchObject(claimed);
      else expect(got, line).toBe(claimed);
    }
    if (prints !== undefined) expect(printed.trimEnd()).toBe(prints.trimEnd());
  });
});

/** The examples of the functions behind the entries, followed from the list of exports to their files. */
function examplesOfSource(): Example[] {
  const listed = Object.values(entriesOf(root)).flatMap((entry) => ts.preProcessFile(readFileSync(entry, 'utf8')).importedFiles
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

function examplesOfDocument(file: string): Example[] {
  return examplesIn(readFileSync(path.join(root, file), 'utf8')).map((example, i) => ({ ...example, title: `${file}, example ${i + 1}` }));
}
