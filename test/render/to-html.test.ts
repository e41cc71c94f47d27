import { describe, expect, it } from 'vitest';
import { stylesHash } from '../../src/render/html/styles-hash.ts';
import { toHtml } from '../../src/render/to-html.ts';
import { toMarkdown } from '../../src/render/to-markdown.ts';
import { toSchemaOrg } from '../../src/render/to-schema-org.ts';
import { toSvg } from '../../src/render/to-svg.ts';
import type { ArticleAnalysis } from '../../src/report.ts';
import { harbourStory } from './harbour-story.ts';
import { hostileStory } from './hostile-story.ts';
import { makeAnalysis } from './make-analysis.ts';
import { readTags } from './well-formed.ts';

const page = toHtml(harbourStory);

/** The words that a reader sees or hears, without those of marks and margins. */
const textOf = (html: string) => html.replace(/<style[^>]*>[^<]*<\/style>/, '').replace(/<a class="tag[^>]*>[^<]*<\/a>/g, '').replace(/<[^>]*>/g, '');

describe('toHtml', () => {
  it('is a whole page, or a fragment of one', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain('<title>Navy Ships Face Off in Disputed Strait as Ministers Call for Calm</title>');
    expect(toHtml(harbourStory, { fragment: true })).toMatch(/^<style>[^<]*<\/style><article class="copydesk"/);
  });

  it.each([['harbour', harbourStory], ['hostile', hostileStory], ['empty', makeAnalysis({ blocks: [] })]])('is well formed: %s', (_, analysis) => {
    expect(readTags(toHtml(analysis)).problem).toBe('');
  });

  it('keeps every word of the article, once and in order', () => {
    const text = textOf(page);
    let from = text.indexOf('By Ruth Adeyemi');
    for (const { text: block, role } of harbourStory.article.blocks) {
      if (role === 'headline' || role === 'dek' || role === 'byline') continue;
      expect(text.indexOf(block, from)).toBeGreaterThanOrEqual(from);
      from = text.indexOf(block, from) + block.length;
    }
  });

  it('marks a quote in the colour of its speaker and tells who, role, kind, cue and confidence', () => {
    const mark = /<mark id="(c\w+-q1)" class="(c\d) direct" data-note="([^"]*)">We will not be driven from our own waters,<\/mark>/.exec(page);
    expect(mark?.[3]).toBe('Elena Marsh, Defense Minister\ndirect quote · “said” · confidence 0.95');
    expect(page).toContain(`<span class="tag ${mark?.[2]}" aria-hidden="true">1</span><div><b>Elena Marsh</b>`);
    expect(page).toContain(`href="#${mark?.[1]}"`);
  });

  it('tells screen readers and the keyboard what hovering tells', () => {
    expect(page).toMatch(/with force\.<\/mark><a class="tag c1" href="#c\w+-s1" aria-label="1: Elena Marsh, Defense Minister\. direct quote · “said” · confidence 0\.95"/);
  });

  it('points its links at parts that are there', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  it('gives two articles on a page different ids', () => {
    const ids = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const other = ids(toHtml(hostileStory, { fragment: true }));
    expect(ids(page).filter((id) => other.includes(id))).toEqual([]);
  });

  it('folds furniture away and counts it', () => {
    expect(page).toMatch(/<details><summary>2 blocks of page furniture<\/summary><p>Skip to content<\/p>/);
  });

  it('lists speakers with their quotes, and the quotes without one', () => {
    expect(page).toContain('<b>Harbor Safety Board</b> <span class="roles">organization</span>');
    expect(page).toContain('<b>Speaker not told</b>');
  });

  it('leaves out what there is not', () => {
    const plain = toHtml(makeAnalysis({ blocks: [['body', 'Rain is expected.']] }));
    expect(plain).not.toMatch(/<h1|class="legend"|<mark/);
    expect(plain).toContain('<svg');
    expect(toHtml(makeAnalysis({ blocks: [] }))).not.toContain('<svg');
  });
});

describe('toHtml under a strict content security policy', () => {
  it('carries a policy that allows its style sheet and nothing else', () => {
    expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${stylesHash}'">`);
  });

  it('gives its style sheet the nonce it is told', () => {
    expect(toHtml(harbourStory, { fragment: true, nonce: 'r4nd"m' })).toMatch(/^<style nonce="r4nd&quot;m">/);
  });

  it.each([['harbour', harbourStory], ['hostile', hostileStory]])('has no script, inline style, handler or address to load: %s', (_, analysis) => {
    const html = toHtml(analysis);
    const { elements } = readTags(html);
    for (const name of ['script', 'img', 'iframe', 'link', 'object']) expect(elements).not.toContain(name);
    const tags = html.match(/<[a-z][^>]*>/g) ?? [];
    for (const tag of tags) expect(tag.replace(/"[^"]*"/g, '""')).not.toMatch(/\s(?:style|src|on\w+)=/);
    for (const [, target] of html.matchAll(/href="([^"]*)"/g)) expect(target).toMatch(/^#c[a-z0-9]+-(?:[qs]\d+|speakers)$/);
  });

  it('shows what attacks it as text', () => {
    expect(toHtml(hostileStory)).toContain('Head &lt;/title&gt;&lt;/style&gt;&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
  });
});

describe('growth', () => {
  it.each<[string, (analysis: ArticleAnalysis) => string]>([['toHtml', toHtml], ['toSvg', toSvg], ['toMarkdown', toMarkdown], ['toSchemaOrg', toSchemaOrg]])(
    '%s takes no more than seconds for 20,000 quotes in one paragraph', (_, render) => {
      const words = Array.from({ length: 20_000 }, (_, i) => `no${i}.`);
      const analysis = makeAnalysis({
        blocks: [['body', `“${words.join('” “')}”`]], speakers: [{ name: 'Li Wen' }], quotes: words.map((word) => ({ content: [word], speaker: 's1' })),
      });
      const start = process.cpuUsage();
      render(analysis);
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(4000);
    });
});
