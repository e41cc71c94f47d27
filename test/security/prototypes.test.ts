import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../src/html/index.ts';
import { analyzeArticle } from '../../src/index.ts';
import { toHtml, toMarkdown, toSchemaOrg, toSvg, toText } from '../../src/render/index.ts';

const INHERITED = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__', '__defineGetter__', 'isPrototypeOf', 'prototype'];

const article = (word: string) => `Mara ${word} said the ${word} was late. “A ${word} and a ${word},” ${word} said.\n\nRebels attacked the ${word}, ${word}’s office said.`;

describe.each(INHERITED)('%s in a text is a word like any other', (word) => {
  it('and nothing that objects inherit', () => {
    const analysis = analyzeArticle(article(word));
    const usual = analyzeArticle(article('gadget'));
    expect(analysis.quotes.length).toBeGreaterThanOrEqual(usual.quotes.length - 1);
    expect(JSON.parse(JSON.stringify(analysis))).toStrictEqual(analysis);
    for (const render of [toHtml, toMarkdown, toSchemaOrg, toSvg, toText]) expect(render(analysis)).not.toMatch(/\[native code\]|\[object /);
  });

  it('and changes no prototype', () => {
    const before = [Object.prototype, Array.prototype, String.prototype].map((prototype) => Object.getOwnPropertyNames(prototype).join());
    analyzeArticle(article(word));
    fromHtml(`<script type="application/ld+json">{"@type": "NewsArticle", "${word}": {"polluted": 1}, "headline": "${word}"}</script><article><p>${article(word)}</p></article>`);
    expect([Object.prototype, Array.prototype, String.prototype].map((prototype) => Object.getOwnPropertyNames(prototype).join())).toEqual(before);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
