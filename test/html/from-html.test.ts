import { describe, expect, it } from 'vitest';
import { fromDocument, fromHtml } from '../../src/html/index.ts';
import { parseHtml } from '../../src/html/parse-html.ts';

const texts = (html: string) => fromHtml(html).blocks.map(({ text }) => text);

describe('fromHtml', () => {
  it.each<[string, string, string[]]>([
    ['emphasis and links break no word', '<p>The <a href="#">night fer</a>ry re<b>turn</b>s.</p>', ['The night ferry returns.']],
    ['blocks part, inline elements do not', '<div>One<p>Two</p>Three <span>four</span></div>', ['One', 'Two', 'Three four']],
    ['a break parts', '<p>One.<br>Two.</p>', ['One.', 'Two.']],
    ['white space is one space', '<p>The\n   boat&nbsp;&nbsp;left.</p>', ['The boat left.']],
    ['scripts, styles and comments never count', '<p>One.</p><script>var x = "Two."</script><style>p { color: red }</style><!-- Three. --><noscript>Four.</noscript>', ['One.']],
    ['what is hidden never counts', '<p>One.</p><p hidden>Two.</p><p style="display: none">Three.</p><p aria-hidden="true">Four.</p>', ['One.']],
    ['list items and cells', '<ul><li>One</li><li>Two</li></ul><table><tr><td>Three</td><td>Four</td></tr></table>', ['One', 'Two', 'Three Four']],
    ['a fragment without a body', 'One <b>two</b>', ['One two']],
    ['a page without a body element', '<html><p>One.</p></html>', ['One.']],
    ['markup that nobody closed', '<div><p>One.<p>Two.<b>Three', ['One.', 'Two.Three']],
    ['nothing', '', []],
    ['a lone tag', '<', ['<']],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it('a caption is one even among the paragraphs of the story, and where it reads like them', () => {
    const { blocks } = fromHtml(`<article><h1>Ferry returns to the bay</h1>
<p>The first boat left on Monday with forty people on board, two years after the storm that closed the line.</p>
<figure><img src="boat.jpg"><figcaption><p>Passengers waited on the pier since dawn to be aboard the first boat in two years.</p></figcaption></figure>
<p>The mayor had come to wave, and a school band played on the roof of the ticket office until it rained.</p></article>`);
    expect(blocks.map(({ role }) => role)).toEqual(['headline', 'body', 'caption', 'body']);
  });

  it('points into its own text', () => {
    const { text, blocks } = fromHtml('<h1>Night ferry returns</h1><p>The boat <i>left</i>.<br>Nobody waved.</p>');
    expect(text).toBe('Night ferry returns\n\nThe boat left.\nNobody waved.');
    for (const block of blocks) expect(text.slice(block.start, block.end)).toBe(block.text);
  });

  it('nests as deep as it likes', () => {
    expect(texts(`${'<div>'.repeat(20_000)}One.${'</div>'.repeat(20_000)}`)).toEqual(['One.']);
  });

  it('wants a string', () => {
    expect(() => fromHtml(null as unknown as string)).toThrow(new TypeError('fromHtml: expected a string, got null'));
  });

  it('leaves the document as it was', () => {
    const document = parseHtml('<h1 id="t">Night ferry returns</h1><p>The boat left.</p>');
    const before = String(document);
    fromDocument(document);
    expect(String(document)).toBe(before);
    expect(() => fromDocument('page' as never)).toThrow(new TypeError('fromDocument: expected a document, got a string'));
  });
});

describe('metadata', () => {
  const head = (inner: string) => fromHtml(`<html><head>${inner}</head><body><p>The boat left.</p></body></html>`).metadata;

  it('comes from JSON-LD, in a graph too', () => {
    expect(head('<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Gazette"},{"@type":["NewsArticle"],"headline":"Night ferry returns","author":{"name":"Ingrid Vale"},"datePublished":"2024-02-14"}]}</script>'))
      .toEqual({ headline: 'Night ferry returns', authors: ['Ingrid Vale'], published: '2024-02-14' });
  });

  it('comes from meta tags', () => {
    expect(head('<meta property="og:title" content="Night ferry returns"><meta name="author" content="Ingrid Vale and Tomas Ruud"><meta property="article:published_time" content="2024-02-14">'))
      .toEqual({ headline: 'Night ferry returns', authors: ['Ingrid Vale', 'Tomas Ruud'], published: '2024-02-14' });
  });

  it('is empty where the page has none, or where its JSON is broken', () => {
    expect(head('<script type="application/ld+json">{"headline": </script>')).toEqual({ headline: null, authors: [], published: null });
  });
});
