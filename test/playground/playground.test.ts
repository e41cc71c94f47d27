import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleAnalysis } from '../../src/report.ts';
import { barriersOf } from './axe.ts';
import { hasChromium, launchChromium } from './chromium.ts';
import { serve } from './serve.ts';
import type { Site } from './serve.ts';

const root = path.resolve(import.meta.dirname, '../..');

const story = `Harbour Board Splits Over Dredging

By Nadia Brandt

PORT ELLEN — The harbour board voted 4 to 3 on Monday to deepen the channel.

“The channel must be deepened,” said Colleen Rourke, the harbour master. “We cannot 🐟 wait for the state.”

“Then who pays for it?” asked José Vito, who runs the fish market.

Rourke said the state would decide in May.
`;

describe.runIf(hasChromium)('the playground in Chromium (left out where /usr/bin/chromium is missing)', () => {
  let browser: Browser;
  let site: Site;
  let folder: string;
  /** A page that has loaded the language model, for all tests that need none of their own: loading takes longer than they do. */
  let shared: Page;
  /** What pages complained of; it must stay empty. */
  const complaints: string[] = [];

  beforeAll(async () => {
    mkdirSync(path.join(root, 'node_modules/.cache'), { recursive: true });
    folder = mkdtempSync(path.join(root, 'node_modules/.cache/playground-'));
    await build({ configFile: path.join(root, 'docs/playground/vite.config.ts'), build: { outDir: folder, emptyOutDir: true }, logLevel: 'silent' });
    site = await serve(folder);
    browser = await launchChromium();
    shared = await load();
  });
  afterAll(async () => {
    await browser.close();
    site.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().filter((context) => context !== shared.context()).map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });

  /** A page of its own, as a visitor finds it. */
  async function load(fragment = '', options: BrowserContextOptions = {}): Promise<Page> {
    const page = await (await browser.newContext({ viewport: { width: 1200, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'], ...options })).newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.goto(site.url + fragment);
    await page.locator('#result .copydesk').waitFor();
    return page;
  }

  /** The shared page with the article that it opens with, at a size and in a scheme. */
  async function open({ width = 1200, height = 900, ...media }: { width?: number; height?: number; colorScheme?: 'light' | 'dark'; reducedMotion?: 'reduce' } = {}): Promise<Page> {
    await shared.setViewportSize({ width, height });
    await shared.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference', ...media });
    await shared.evaluate(`history.replaceState(null, '', location.pathname)`);
    await clear(shared);
    await shared.getByRole('combobox', { name: 'Sample' }).selectOption('Wire dateline');
    await shared.locator('#result .copydesk').waitFor();
    return shared;
  }

  async function clear(page: Page): Promise<void> {
    await page.getByRole('textbox', { name: 'Article' }).fill('');
    await page.locator('#result .copydesk').waitFor({ state: 'detached' });
  }

  /** Pastes a text in place of the one that is there. */
  async function paste(page: Page, text: string): Promise<void> {
    await clear(page);
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
    await page.getByRole('textbox', { name: 'Article' }).focus();
    await page.keyboard.press('Control+V');
    await page.locator('#result .copydesk').waitFor();
  }

  const marked = async (page: Page) => (await page.locator('#result mark').allTextContents()).join(' ');
  const saved = async (page: Page, format: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: format, exact: true }).click()]);
    return { name: download.suggestedFilename(), content: readFileSync(await download.path(), 'utf8') };
  };

  it('loads the model after the page, tells how far it is, and needs no network from then on', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => { release = resolve; });
    await page.route('**/worker-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(site.url);
    await page.getByRole('combobox', { name: 'Sample' }).selectOption('Court report');
    expect(await page.locator('#result').innerHTML()).toBe('');
    await page.evaluate(`
      globalThis.told = [];
      new MutationObserver(() => told.push(document.querySelector('#status').textContent))
        .observe(document.querySelector('#status'), { childList: true });`);
    release?.();
    await page.locator('#result .copydesk').waitFor();
    expect(await page.evaluate('told')).toContain('Loading the language model');
    expect(await page.locator('progress').isVisible()).toBe(false);

    await context.setOffline(true);
    const before = site.requests.length;
    await page.getByRole('combobox', { name: 'Sample' }).selectOption('Disaster');
    await page.locator('#result :is(h1, p)', { hasText: 'Landslide buries' }).first().waitFor();
    await page.getByRole('button', { name: 'Copy link' }).click();
    expect(site.requests.length).toBe(before);
  });

  it('shows what was pasted', async () => {
    const page = await open();
    await paste(page, story);
    expect(await page.locator('#result h1').textContent()).toBe('Harbour Board Splits Over Dredging');
    expect(await marked(page)).toContain('We cannot 🐟 wait for the state.');
    expect(await page.getByRole('status').textContent()).toMatch(/^\d+ quotes, 2 speakers, read in \d+ ms$/);
  });

  it('takes the article out of the page whose source was pasted', async () => {
    const page = await open();
    await paste(page, `<!doctype html><html><head><title>x</title><script>hurt=1</script></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
<article><h1>Harbour Board Splits Over Dredging</h1>${story.trim().split('\n\n').slice(2).map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
<img src="x.png" onerror="hurt=1"></article>
<footer><a href="/terms">Terms of use</a> <a href="/privacy">Privacy policy</a></footer></body></html>`);
    const text = await page.getByRole('textbox', { name: 'Article' }).inputValue();
    expect(text).toContain('“Then who pays for it?” asked José Vito, who runs the fish market.\n\nRourke said');
    expect(text).not.toMatch(/[<>]/);
    expect(await page.locator('#result details', { hasText: 'Sport' }).count()).toBe(1);
    expect(await page.locator('#result .body', { hasText: 'Privacy' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'José Vito' }).count()).toBe(1);
    expect(await page.evaluate('"hurt" in globalThis')).toBe(false);
    // The policy of the page tells that it would not have run the handler anyway.
    expect(complaints.splice(0).filter((complaint) => !complaint.includes('inline event handler'))).toEqual([]);
  });

  it('shows the quotes of the speaker that is clicked, and everybody’s at the next click', async () => {
    const page = await open();
    await paste(page, story);
    const everything = await marked(page);
    const vito = page.getByRole('button', { name: 'José Vito' });
    await vito.click();
    await page.getByRole('button', { name: 'José Vito', pressed: true }).waitFor();
    expect(await marked(page)).toBe('Then who pays for it?');
    expect(await page.locator('.quotes a').allTextContents()).toEqual(['“Then who pays for it?”']);
    await vito.click();
    await page.getByRole('button', { name: 'José Vito', pressed: false }).waitFor();
    expect(await marked(page)).toBe(everything);
  });

  it('keeps the speaker while the text is edited, and the keyboard in the text', async () => {
    const page = await open();
    await paste(page, story);
    await page.getByRole('button', { name: 'José Vito' }).click();
    await page.getByRole('button', { name: 'José Vito', pressed: true }).waitFor();
    await page.getByRole('textbox', { name: 'Article' }).focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('\n\n“Nobody asked the fleet,” Vito said.');
    await page.getByText('2 quotes').first().waitFor();
    expect(await page.locator('.quotes a').allTextContents()).toEqual(['“Then who pays for it?”', '“Nobody asked the fleet,”']);
    expect(await page.locator(':focus').getAttribute('id')).toBe('text');
  });

  it('is worked with the keyboard alone', async () => {
    const page = await load('', { reducedMotion: 'reduce' });
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to the result');
    await paste(page, story);
    const rourke = page.getByRole('button', { name: 'Colleen Rourke' });
    await rourke.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Colleen Rourke', pressed: true }).waitFor();
    expect(await page.locator(':focus').textContent()).toBe('Colleen Rourke');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('mark:focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Colleen Rourke', pressed: false }).waitFor();
  });

  it('jumps from a quote to its place and from there to its speaker', async () => {
    const page = await open({ width: 390, height: 844, reducedMotion: 'reduce' });
    await page.getByRole('combobox', { name: 'Sample' }).selectOption('Feature long quotes');
    await page.locator('#result :is(h1, p)', { hasText: 'She Delivered' }).first().waitFor();
    const link = page.locator('.legend .links a').last();
    const quote = page.locator((await link.getAttribute('href')) ?? '');
    // What comes into view is laid out only then and moves the link: a click in the same frame would miss it.
    await link.scrollIntoViewIfNeeded();
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    await link.click();
    const { y, height } = (await quote.boundingBox()) ?? { y: -1, height: 0 };
    expect(Math.abs(y + height / 2 - 844 / 2)).toBeLessThan(2);
    expect(await page.locator(':focus').getAttribute('id')).toBe(await quote.getAttribute('id'));
    await page.locator('.story a.tag').last().click();
    await page.locator('.choose[aria-pressed=true]').waitFor();
    expect(await page.locator(':focus').getAttribute('class')).toBe('choose');
    expect(new URL(page.url()).hash).toBe('');
  });

  it('saves offsets into the very text of the page', async () => {
    const page = await open();
    await paste(page, story.replaceAll('\n', '\r\n'));
    const { name, content } = await saved(page, 'JSON');
    const { article, quotes } = JSON.parse(content) as ArticleAnalysis;
    expect(name).toBe('article.json');
    const text = await page.getByRole('textbox', { name: 'Article' }).inputValue();
    expect(article.text).toBe(text);
    expect(quotes.length).toBeGreaterThan(2);
    for (const quote of quotes) expect(quote.content.map(({ start, end }) => text.slice(start, end)).join(' … ')).toBe(quote.text);
  });

  it('saves pictures of it', async () => {
    const page = await open();
    await paste(page, story);
    for (const [format, start, file] of [['Page', /^<!doctype html>/, 'article.html'], ['SVG', /^<svg /, 'article.svg'], ['Markdown', /^# Harbour Board/, 'article.md']] as const) {
      const { name, content } = await saved(page, format);
      expect(name).toBe(file);
      expect(content).toMatch(start);
    }
  });

  it('shares an article by its address', async () => {
    const page = await open();
    await paste(page, story);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('It holds the article itself').waitFor();
    const other = await load(new URL(page.url()).hash);
    expect(await other.getByRole('textbox', { name: 'Article' }).inputValue()).toBe(story);
    expect(site.requests.filter((request) => request.includes('text='))).toEqual([]);
  });

  it.each(['#text=%%%', '#text=AAAA', '#text='])('says so when a link is damaged: %s', async (fragment) => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(site.url + fragment);
    await page.getByText('The link is damaged').waitFor();
  });

  it('stays usable while it reads 200 kB', async () => {
    const page = await load();
    const paragraphs = story.split('\n\n').slice(3).join('\n\n');
    await page.evaluate(`
      globalThis.longest = 0;
      let last = performance.now();
      setInterval(() => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
      }, 5);`);
    const start = Date.now();
    // Set, not typed: how long a text area takes to do its part is the browser's own affair.
    await page.evaluate(`
      text.value = ${JSON.stringify(paragraphs.repeat(Math.ceil(200_000 / paragraphs.length)))};
      text.dispatchEvent(new Event('input'));`);
    await page.locator('#result .body').nth(1000).waitFor({ state: 'attached' });
    // Most of the time goes by elsewhere than on the page.
    expect(await page.evaluate('longest')).toBeLessThan((Date.now() - start) / 2);
    await page.getByRole('button', { name: 'José Vito' }).click();
    await page.getByRole('button', { name: 'José Vito', pressed: true }).waitFor();
  });

  it('takes a hostile article for words', async () => {
    const hostile = `<img src=x onerror="hurt=1"> <script>hurt=1</script> Shakes Town\n\n`
      + `“<svg onload=hurt=1> ‮gnp.exe <a href='javascript:hurt=1'>x</a>,” said <b>Ana</b> "onmouseover=hurt=1 Ruiz <style>*{display:none}</style>.\n`;
    const page = await open();
    await paste(page, hostile);
    await page.locator('.choose').first().click();
    await page.locator('.choose[aria-pressed=true]').waitFor();
    await page.locator('#result mark').first().hover();
    expect(await page.evaluate('"hurt" in globalThis')).toBe(false);
    expect(await page.locator('#result :is(img, script, a[href^="javascript"], svg[onload])').count()).toBe(0);
    expect(await page.locator('#result').textContent()).toContain('onerror="hurt=1"');
  });

  it.each([['light', 390], ['dark', 390], ['light', 1200], ['dark', 1200]] as const)('fits in %s at %i pixels with every sample', async (colorScheme, width) => {
    const page = await open({ colorScheme, width, height: 800 });
    const sample = page.getByRole('combobox', { name: 'Sample' });
    for (const title of await sample.locator('option:not([value=""])').allTextContents()) {
      await sample.selectOption(title);
      await page.getByRole('status').getByText('read in').waitFor();
      expect(await page.locator('html').evaluate((root) => root.scrollWidth), title).toBeLessThanOrEqual(width);
    }
    const [red] = /\d+/.exec(await page.evaluate('getComputedStyle(document.body).backgroundColor')) ?? [];
    expect(Number(red) < 128).toBe(colorScheme === 'dark');
  });

  it.each([['light', 390], ['dark', 390], ['light', 1200], ['dark', 1200]] as const)('bars nobody, in %s at %i pixels', async (colorScheme, width) => {
    const page = await open({ colorScheme, width, height: 800 });
    expect(await barriersOf(page)).toEqual([]);
    await page.locator('.choose').first().click();
    await page.locator('.choose[aria-pressed=true]').waitFor();
    expect(await barriersOf(page)).toEqual([]);
  });

  it('names everything for a screen reader', async () => {
    const page = await open();
    for (const role of ['button', 'link', 'textbox', 'combobox', 'img', 'group', 'progressbar'] as const) {
      expect(await page.getByRole(role, { name: /^\s*$/ }).count(), role).toBe(0);
    }
    expect(await page.getByRole('region', { name: 'What copydesk finds' }).count()).toBe(1);
    expect(await page.getByRole('article').getByRole('img', { name: /Tension, sentiment and quotes/ }).count()).toBe(1);
  });
});
