import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitParagraphs, type Article, type Role } from '../../src/article/index.ts';
import { fromHtml } from '../../src/html/index.ts';

/** What a reader says of a page; fields that the case is not about are left out. */
interface Expected {
  headline?: string | null;
  dek?: string | null;
  authors?: string[];
  published?: string | null;
  dateline?: { place: string; agency: string | null; text: string } | null;
  /** Role of each block and how its text begins, white space aside. */
  blocks: [Role, string][];
}

const root = new URL('pages/', import.meta.url);

describe.each(readdirSync(root))('%s', (slug) => {
  const read = (file: string) => readFileSync(new URL(`${slug}/${file}`, root), 'utf8');
  const expected = JSON.parse(read('expected.json')) as Expected;
  const isMarkup = existsSync(new URL(`${slug}/source.html`, root));
  const article: Article = isMarkup ? fromHtml(read('source.html')) : splitParagraphs(read('source.txt'));

  it('gives every block its role', () => {
    const begins = expected.blocks.map(([, begin]) => begin.length);
    expect(article.blocks.map(({ role, text }, i) => [role, text.replace(/\s+/g, ' ').slice(0, begins[i] ?? 48)])).toEqual(expected.blocks);
  });

  it('finds the head', () => {
    const { headline, dek, byline, published, dateline } = article;
    const found: Omit<Expected, 'blocks'> = {
      headline: headline?.text ?? null,
      dek: dek?.text ?? null,
      authors: [...(byline?.authors ?? [])],
      published: published?.text ?? null,
      dateline: dateline && { place: dateline.place, agency: dateline.agency, text: dateline.text },
    };
    expect({ ...found, blocks: expected.blocks }).toMatchObject(expected);
  });

  it('points into the text', () => {
    for (const { start, end, text } of [...article.blocks, ...(article.dateline ? [article.dateline] : [])]) expect(article.text.slice(start, end)).toBe(text);
  });
});
