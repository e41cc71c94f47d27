import { describe, expect, it } from 'vitest';
import { display, toHtml, toMarkdown, toSchemaOrg, toSvg, toText } from '../../src/render/index.ts';
import { attributeQuotes, splitParagraphs } from '../../src/index.ts';
import { harbourStory } from './harbour-story.ts';

const { article, paragraphs, quotes, speakers } = harbourStory;

const wrong: [what: string, value: unknown, got: string][] = [
  ['nothing', undefined, 'undefined'],
  ['null', null, 'null'],
  ['a text', 'The ferry is late.', 'a string'],
  ['an article', splitParagraphs('The ferry is late.'), 'an object'],
  ['quotes and speakers alone', attributeQuotes('“The ferry is late,” Ida Lund said.'), 'an object'],
  ['an analysis without its text', { article: { ...article, text: undefined }, paragraphs, quotes, speakers }, 'an object'],
  ['an analysis without its paragraphs', { article, quotes, speakers }, 'an object'],
  ['an analysis without its quotes', { article, paragraphs, speakers }, 'an object'],
  ['an analysis without its speakers', { article, paragraphs, quotes }, 'an object'],
];

describe.each(Object.entries({ display, toHtml, toMarkdown, toSchemaOrg, toSvg, toText }))('%s', (name, draw) => {
  it.each(wrong)('says that it cannot draw %s', (_what, value, got) => {
    expect(() => { (draw as (analysis: unknown) => unknown)(value); })
      .toThrow(new TypeError(`${name}: expected an ArticleAnalysis, as analyzeArticle gives it, got ${got}`));
  });

  it('draws an analysis that has been through JSON', () => {
    expect(() => { draw(JSON.parse(JSON.stringify(harbourStory)) as typeof harbourStory); }).not.toThrow();
  });
});
