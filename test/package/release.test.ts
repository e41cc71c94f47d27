import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { version } from '../../src/version.ts';
import { root } from './packed.ts';

interface Manifest { version: string; license: string; exports: Record<string, unknown>; dependencies: Record<string, string> }
interface JsrManifest { version: string; license: string; exports: Record<string, string>; imports: Record<string, string> }

const read = <T>(folder: string, file: string) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as T;

describe('the two packages, of npm and of JSR', () => {
  const npm = read<Manifest>(root, 'package.json');
  const jsr = read<JsrManifest>(root, 'jsr.json');

  it('have one version', () => {
    expect({ jsr: jsr.version, source: version }).toEqual({ jsr: npm.version, source: npm.version });
  });

  it('have one licence and the same entries, save for those of Node', () => {
    expect(jsr.license).toBe(npm.license);
    expect(Object.keys(jsr.exports)).toEqual(Object.keys(npm.exports).filter((entry) => entry !== './node' && entry !== './package.json'));
  });

  it('depend on the same', () => {
    expect(jsr.imports).toEqual(Object.fromEntries(Object.entries(npm.dependencies).map(([name, range]) => [name, `npm:${name}@${range}`])));
  });
});

describe('npm version', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-release-'));
  afterAll(() => { rmSync(folder, { recursive: true }); });
  mkdirSync(path.join(folder, 'src'));
  for (const file of ['jsr.json', 'src/version.ts', 'CHANGELOG.md']) cpSync(path.join(root, file), path.join(folder, file));
  writeFileSync(path.join(folder, 'package.json'), '{ "version": "9.8.7" }');
  const setVersion = () => execFileSync(process.execPath, [path.join(root, 'scripts/release/set-version.mjs')], { cwd: folder, stdio: 'pipe' });

  it('refuses a version that the changelog does not tell of', () => {
    expect(setVersion).toThrow('CHANGELOG.md has no section for 9.8.7');
  });

  it('sets it everywhere else', () => {
    writeFileSync(path.join(folder, 'CHANGELOG.md'), '# Changelog\n\n## [9.8.7] - 2026-12-01\n');
    setVersion();
    expect(read<JsrManifest>(folder, 'jsr.json').version).toBe('9.8.7');
    expect(readFileSync(path.join(folder, 'src/version.ts'), 'utf8')).toContain("version = '9.8.7'");
  });
});
