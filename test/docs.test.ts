import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { documents } from '../scripts/docs/documents.ts';
import { analyzeArticle } from '../src/index.ts';
import { toSvg, toText } from '../src/render/index.ts';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const analysis = analyzeArticle(read('test/articles/wire-dateline/source.txt'));

describe('what the documents show is what copydesk gives; else npm run update-docs', () => {
  it('the picture', () => {
    expect(read('docs/images/arc.svg')).toBe(toSvg(analysis));
  });

  it('the report', () => {
    expect(reportIn('docs/getting-started.md')).toBe(toText(analysis).trimEnd());
  });

  it('the parts of the report', () => {
    const parts = toText(analysis).trimEnd().split('\n\n');
    const shown = reportIn('README.md').split('\n\n');
    expect(shown).toEqual(parts.filter((part) => shown.includes(part)));
    expect(shown.length).toBeGreaterThan(1);
  });
});

describe('links within the repository', () => {
  it.each([...documents(root), 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'test/articles/README.md'])('of %s lead somewhere', (file) => {
    const targets = [...read(file).matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, target]) => target.split('#'));
    for (const [target, anchor] of targets) {
      const linked = target === '' ? file : path.join(path.dirname(file), target);
      expect(existsSync(path.join(root, linked)), `${file} links to ${linked}`).toBe(true);
      if (anchor !== undefined) expect(anchorsIn(read(linked)), `${file} links to ${linked}#${anchor}`).toContain(anchor);
    }
  });
});

describe('what documents name of the repository', () => {
  it('is there: files and folders', () => {
    const gone = [...documents(root), 'CONTRIBUTING.md', 'SECURITY.md', 'NOTICE'].flatMap((file) =>
      [...read(file).matchAll(/`((?:src|test|scripts|docs)\/[\w./-]+)`/g)]
        .filter(([, named]) => !existsSync(path.join(root, named)) && !existsSync(path.join(root, path.dirname(file), named)))
        .map(([, named]) => `${file}: ${named}`));
    expect(gone).toEqual([]);
  });

  it('the map of the house has every folder of src', () => {
    const map = read('docs/design.md');
    const folders = readdirSync(path.join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.filter(({ name }) => !map.includes(`\n  ${name}/`)).map(({ name }) => name)).toEqual([]);
  });
});

function reportIn(file: string): string {
  return /<!-- report:start -->\n```text\n([^]*?)\n```\n<!-- report:end -->/.exec(read(file))?.[1] ?? '';
}

/** The anchors that Markdown gives to headings. */
function anchorsIn(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading.toLowerCase().replace(/[^\w\s-]/g, '').replace(/\s/g, '-'));
}
