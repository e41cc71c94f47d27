/**
 * Run by `npm version` between setting the version of package.json and committing it: sets the same in jsr.json and
 * src/version.ts, and refuses a version that CHANGELOG.md does not tell of.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
if (!readFileSync('CHANGELOG.md', 'utf8').includes(`\n## [${version}] - `)) throw new Error(`CHANGELOG.md has no section for ${version}`);

replace('jsr.json', /("version": )"[^"]*"/, `$1"${version}"`);
replace('src/version.ts', /(version = )'[^']*'/, `$1'${version}'`);

function replace(file, pattern, replacement) {
  writeFileSync(file, readFileSync(file, 'utf8').replace(pattern, replacement));
}
