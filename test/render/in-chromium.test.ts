import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { stylesHash, toHtml, toSvg } from '../../src/render/index.ts';
import { barriersOf } from '../playground/axe.ts';
import { hasChromium, launchChromium } from '../playground/chromium.ts';
import { harbourStory } from './harbour-story.ts';
import { hostileStory } from './hostile-story.ts';
import { makeAnalysis } from './make-analysis.ts';

const ADDRESS = 'http://desk.example/';

const around = (content: string) => `<!doctype html><html lang="en"><head><title>Desk</title></head><body><main><h1>Desk</h1>${content}</main></body></html>`;

/** Runs where any script of the page would leave its mark, and where the page would ask for something. */
describe.runIf(hasChromium)('pages and drawings in Chromium (left out where /usr/bin/chromium is missing)', () => {
  let browser: Browser;
  /** One window for all, for a new one takes longer than most of the tests. */
  let page: Page;
  /** What the window is to get from its address. */
  let served: { body: string; headers: Record<string, string> };
  /** What pages complained of or asked for; it must stay empty. */
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('dialog', (dialog) => {
      complaints.push(dialog.message());
      void dialog.dismiss();
    });
    await page.route('**/*', (route) => {
      const url = route.request().url();
      if (url !== ADDRESS) complaints.push(url);
      return route.fulfill({ contentType: 'text/html; charset=utf-8', ...served });
    });
  });
  afterAll(async () => { await browser.close(); });
  afterEach(() => { expect(complaints.splice(0)).toEqual([]); });

  async function open(html: string, policy = ''): Promise<void> {
    served = { body: html, headers: policy === '' ? {} : { 'content-security-policy': policy } };
    await page.goto(ADDRESS);
  }

  const underline = () => page.evaluate<string>(`getComputedStyle(document.querySelector('mark')).borderBottomStyle`);

  it.each([
    ['a page, whose own policy forbids all else', toHtml(harbourStory), ''],
    ['a page under the same policy of its server', toHtml(harbourStory), `default-src 'none'; style-src '${stylesHash}'`],
    ['a fragment under the hash', around(toHtml(harbourStory, { fragment: true })), `default-src 'none'; style-src '${stylesHash}'`],
    ['a fragment under a nonce', around(toHtml(harbourStory, { fragment: true, nonce: 'r4nd0m' })), "default-src 'none'; style-src 'nonce-r4nd0m'"],
  ])('keeps its look under a strict policy: %s', async (_, html, policy) => {
    await open(html, policy);
    expect(await underline()).toBe('solid');
  });

  it('keeps its speakers’ numbers legible where the page around has a colour for links, as notebooks have', async () => {
    await open(around(`<style>.output a:link { color: #0b67a3 }</style><div class="output">${toHtml(harbourStory, { fragment: true })}</div>`));
    expect(await page.evaluate(`getComputedStyle(document.querySelector('a.tag')).color`)).toBe('rgb(255, 255, 255)');
  });

  it('a drawing needs no leave at all', async () => {
    await open(around(toSvg(harbourStory)), "default-src 'none'; sandbox");
    expect((await page.locator('svg').boundingBox())?.width).toBeGreaterThan(300);
  });

  it.each([
    ['long names and a long headline', makeAnalysis({
      blocks: [
        ['headline', 'Ministry of Infrastructure, Transport and Coastal Development of the Autonomous Province delays Donaudampfschifffahrtsgesellschaft ruling once more'],
        ['body', '“We will appeal.”'],
      ],
      speakers: [{ name: 'Maximilian Bartholomew Featherstonehaugh-Cholmondeley III' }],
      quotes: [{ content: ['We will appeal.'], speaker: 's1' }],
    })],
    ['a thousand paragraphs', makeAnalysis({
      blocks: Array.from({ length: 1000 }, (_, i) => ['body', `Paragraph ${i}.`]),
      tone: Array.from({ length: 1000 }, () => [1, -1]),
    })],
  ])('a drawing keeps its letters inside its frame: %s', async (_, analysis) => {
    await open(around(toSvg(analysis)));
    const cut = await page.locator('svg').evaluate((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')].filter((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom;
      }).map(({ textContent }) => textContent);
    });
    expect(cut).toEqual([]);
  });

  it('a page forbids what an article would smuggle in, even where escaping failed', async () => {
    await open(toHtml(harbourStory));
    await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend', '<img src="/spy.png" onerror="hurt=1"><p onclick="hurt=1" style="color:red">')`);
    await page.locator('main > p').dispatchEvent('click');
    expect(await page.evaluate('"hurt" in globalThis')).toBe(false);
    const policed = complaints.splice(0);
    expect(policed.length).toBeGreaterThan(2);
    for (const complaint of policed) expect(complaint).toContain('Content Security Policy');
  });

  it.each([['page', toHtml(hostileStory)], ['drawing', around(toSvg(hostileStory))]])('a hostile article runs nothing and loads nothing: %s', async (_, html) => {
    await open(html);
    expect(await page.locator(':is(script, img, [onerror], a[href^="javascript"])').count()).toBe(0);
    expect(await page.locator('body').textContent()).toContain("alert('2')");
  });

  it.each([['light', 390], ['dark', 390], ['light', 1200], ['dark', 1200]] as const)('bars nobody, in %s at %i pixels', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await open(toHtml(harbourStory));
    expect(await barriersOf(page)).toEqual([]);
    expect(await page.locator('html').evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(width);
    await open(around(toSvg(harbourStory)));
    expect(await barriersOf(page)).toEqual([]);
  });
});
