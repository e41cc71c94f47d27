/*
 * Writes anew whatever the documents show of an analysis: the picture and the report, what the examples print, and the
 * outputs of the notebook, which runs on the build.
 *
 *   npm run update-docs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { analyzeArticle } from '../../src/index.ts';
import { toSvg, toText } from '../../src/render/index.ts';
import { documents, examplesIn, withPrinted } from './documents.ts';
import { replaceSection } from './replace-section.ts';
import { createExampleRunner } from './run-example.ts';
import { missingForNotebooks, runNotebook } from './run-notebook.ts';

const root = process.cwd();
const analysis = analyzeArticle(readFileSync('test/articles/wire-dateline/source.txt', 'utf8'));

writeFileSync('docs/images/arc.svg', toSvg(analysis));
updateReport(toText(analysis));
for (const document of documents(root)) await updateExamples(document);
await updateNotebook('docs/notebook/copydesk.ipynb');

function updateReport(report: string): void {
  const [masthead, tension, sentiment, , speakers] = report.split('\n\n');
  replaceSection('README.md', 'report', fenced([masthead, tension, sentiment, speakers].join('\n\n')));
  replaceSection('docs/getting-started.md', 'report', fenced(report));
}

async function updateExamples(document: string): Promise<void> {
  const markdown = readFileSync(document, 'utf8');
  const runner = createExampleRunner(root);
  const printed: string[] = [];
  for (const { code, prints } of examplesIn(markdown)) printed.push(prints === undefined ? '' : (await runner.run(code)).printed);
  runner.remove();
  writeFileSync(document, withPrinted(markdown, printed));
}

async function updateNotebook(notebook: string): Promise<void> {
  const missing = missingForNotebooks(root);
  if (missing === null) writeFileSync(notebook, await runNotebook(root, notebook));
  else console.error(`The notebook keeps its outputs: ${missing} is missing.`);
}

function fenced(text: string): string {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}
