import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** A part of the source may import itself and the parts before it. `.` is the pipeline and its report, `index.ts` the public list. */
const ORDER = ['text', 'article', 'language', 'quotes', 'speakers', 'tone', '.', 'render', 'html', 'index.ts', 'node'];

const MAX_LINES = 400;

const root = new URL('../src/', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
  .map((path) => path.replaceAll('\\', '/')).sort()
  .map((path) => {
    const source = readFileSync(new URL(path, root), 'utf8');
    return { path, source, imports: ts.preProcessFile(source).importedFiles.map(({ fileName }) => fileName) };
  });
const imports = files.flatMap(({ path, imports }) => imports.map((target) => ({ path, target, line: `${path} → ${target}` })));

describe('the import arrows of the design', () => {
  it('every folder has its place', () => {
    expect(files.map(({ path }) => partOf(path)).filter((part) => !ORDER.includes(part))).toEqual([]);
  });

  it('point to the folder itself or to one on its left', () => {
    const wrong = imports.filter(({ target }) => target.startsWith('.')).filter(({ path, target }) =>
      ORDER.indexOf(partOf(path)) < ORDER.indexOf(partOf(posix.join(posix.dirname(path), target))));
    expect(wrong.map(({ line }) => line)).toEqual([]);
  });

  it('stay within src', () => {
    expect(imports.filter(({ path, target }) => target.startsWith('.') && posix.join(posix.dirname(path), target).startsWith('..')).map(({ line }) => line)).toEqual([]);
  });

  it('carry .ts', () => {
    expect(imports.filter(({ target }) => target.startsWith('.') && !target.endsWith('.ts')).map(({ line }) => line)).toEqual([]);
  });

  it('reach wink from language/english alone', () => {
    expect(imports.filter(({ path, target }) => target.startsWith('wink-') && !path.startsWith('language/english/')).map(({ line }) => line)).toEqual([]);
  });

  it('reach Node from node alone', () => {
    expect(imports.filter(({ path, target }) => target.startsWith('node:') && !path.startsWith('node/')).map(({ line }) => line)).toEqual([]);
  });

  it('reach no other package but the optional peers, from html', () => {
    const { peerDependencies = {} } = JSON.parse(readFileSync(new URL('../package.json', root), 'utf8')) as { peerDependencies?: Record<string, string> };
    const isKnown = (path: string, target: string) => /^(?:\.|node:|wink-)/.test(target) || path.startsWith('html/') && target in peerDependencies;
    expect(imports.filter(({ path, target }) => !isKnown(path, target)).map(({ line }) => line)).toEqual([]);
  });
});

it(`no file but of data is longer than ${MAX_LINES} lines`, () => {
  const isData = (source: string) => !/\bfunction\b|=>|\bclass\b/.test(source);
  expect(files.filter(({ source }) => !isData(source) && source.split('\n').length > MAX_LINES).map(({ path }) => path)).toEqual([]);
});

function partOf(path: string): string {
  if (path === 'index.ts') return path;
  const slash = path.indexOf('/');
  return slash === -1 ? '.' : path.slice(0, slash);
}
