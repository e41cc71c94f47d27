import { describe, expect, it } from 'vitest';
import { fromHtml } from '../src/html/index.ts';
import { analyzeArticle, splitParagraphs } from '../src/index.ts';

const text = `Ferry returns to the bay

By Ida Lund

The first boat left on Monday with forty people on board, two years after the storm that closed the line.

“I had stopped believing in it,” said Bisi Adeyemi, who runs the island shop.

Related: More from the coast`;

describe('analyzeArticle of an article', () => {
  it('is that of its text, when the text was split', () => {
    expect(analyzeArticle(splitParagraphs(text))).toEqual(analyzeArticle(text));
  });

  it('reads the same after JSON', () => {
    expect(analyzeArticle(JSON.parse(JSON.stringify(splitParagraphs(text))) as ReturnType<typeof splitParagraphs>)).toEqual(analyzeArticle(text));
  });

  it('keeps the roles that only markup tells', () => {
    const page = fromHtml(`<article><h1>Ferry returns to the bay</h1>
<p>The first boat left on Monday with forty people on board, two years after the storm that closed the line.</p>
<figure><img src="boat.jpg"><figcaption>Passengers waited on the pier since dawn to be aboard the first boat in two years.</figcaption></figure>
<p>“I had stopped believing in it,” said Bisi Adeyemi, who runs the island shop.</p></article>`);
    const roleOf = (article: typeof page, start: string) => article.blocks.find((block) => block.text.startsWith(start))?.role;
    const analysis = analyzeArticle(page);
    expect(roleOf(splitParagraphs(page.text) as typeof page, 'Passengers waited')).not.toBe('caption');
    expect(roleOf(analysis.article as typeof page, 'Passengers waited')).toBe('caption');
    expect(analysis.paragraphs.map(({ start }) => start)).toEqual(page.paragraphs.map(({ start }) => start));
    expect(analysis.quotes.map(({ content: [{ start, end }] }) => page.text.slice(start, end))).toEqual(['I had stopped believing in it,']);
  });
});
