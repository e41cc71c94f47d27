/**
 * Writes the report that docs/getting-started.md shows, and its first part in README.md, from the build:
 *
 *   npm run build && node scripts/docs/update-report.mjs
 */
import { execFileSync } from 'node:child_process';
import { replaceSection } from './replace-section.mjs';

const report = execFileSync(process.execPath, ['dist/cli.js', 'test/articles/wire-dateline/source.txt'], { encoding: 'utf8' });
const [masthead, tension, sentiment, , speakers] = report.split('\n\n');

replaceSection('README.md', 'report', fenced([masthead, tension, sentiment, speakers].join('\n\n')));
replaceSection('docs/getting-started.md', 'report', fenced(report));

function fenced(text) {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}
