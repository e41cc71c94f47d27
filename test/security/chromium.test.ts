import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/index.ts';
import type { ArticleAnalysis } from '../../src/index.ts';
import { toHtml, toMarkdown, toSchemaOrg, toSvg } from '../../src/render/index.ts';
import { hasChromium, launchChromium } from '../playground/chromium.ts';
import { serve } from '../playground/serve.ts';
import type { Site } from '../playground/serve.ts';
import { hostileStory } from '../render/hostile-story.ts';
import { story } from '../runtimes/app.ts';

/** What an article may hold; each sets a flag when a browser takes it for more than words. */
const ATTACKS = [
  '<script>hacked = 1</script>', '</script><script>hacked = 1</script>', '<img src=x onerror="hacked = 1">', '"><svg onload=hacked=1>', '\' onfocus=hacked=1 autofocus x=\'',
  '</style><iframe srcdoc="<script>parent.hacked = 1</script>">', '<a href="javascript:hacked=1">', '--><details open ontoggle=hacked=1>', ']]><script>hacked = 1</script>', '&lt;script>hacked = 1</script>',
];

/** The attacks wherever an article gives its words to what is drawn of it. */
const attacked = ATTACKS.map((attack) => analyzeArticle(`Council ${attack} votes

By Ingrid ${attack} Vale

LINDEN FALLS — “I would rather anger ${attack} drivers,” said Mayor Colleen ${attack} Ito, the ${attack} mayor of Linden.

Rebels attacked ${attack} the army, a ${attack} official told reporters, and “${attack}” was denied.`));

describe.runIf(hasChromium)('in Chromium (left out where /usr/bin/chromium is missing)', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
  });
  afterAll(async () => { await browser.close(); });

  /** Opens a page without a policy; whether it ran anything, once that had time to run. */
  const runsAnything = async (html: string): Promise<boolean> => {
    // What the last page set would live on.
    await page.goto('about:blank');
    await page.setContent(html, { waitUntil: 'load' });
    await page.waitForTimeout(20);
    return page.evaluate('typeof hacked !== "undefined"');
  };

  /** What of the open page only an attack would have brought. */
  const foreignElements = (): Promise<string[]> => page.evaluate(`[...document.querySelectorAll('*')].filter((element) =>
    ['img', 'iframe', 'object', 'link'].includes(element.localName) || /^javascript:/i.test(element.getAttribute('href') ?? '')
      || element.getAttributeNames().some((name) => name.startsWith('on'))).map(({ outerHTML }) => outerHTML)`);

  it('an attack that is not escaped would be seen', async () => {
    for (const attack of ATTACKS.filter((each) => each.startsWith('<img') || each.startsWith('<script'))) {
      expect(await runsAnything(attack), attack).toBe(true);
    }
  });

  it.each<[string, (analysis: ArticleAnalysis) => string]>([
    ['a page of toHtml', (analysis) => toHtml(analysis).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')],
    ['a fragment of toHtml', (analysis) => `<!doctype html><body>${toHtml(analysis, { fragment: true })}`],
    ['a drawing of toSvg', (analysis) => `<!doctype html><body>${toSvg(analysis)}`],
    ['JSON-LD of toSchemaOrg in its script', (analysis) => `<!doctype html><body><script type="application/ld+json">${toSchemaOrg(analysis)}</script>`],
  ])('%s runs nothing of an article, and holds no element of it', async (_, draw) => {
    for (const analysis of [...attacked, hostileStory]) {
      const html = draw(analysis);
      expect(await runsAnything(html), html).toBe(false);
      expect(await foreignElements()).toEqual([]);
    }
  });

  it('toMarkdown gives no raw markup for a Markdown reader to pass on', () => {
    for (const analysis of [...attacked, hostileStory]) expect(toMarkdown(analysis)).not.toMatch(/(?<!\\)<[a-z/]/i);
  });

  describe('under a policy of script-src \'self\', without unsafe-eval', () => {
    const folder = path.resolve('node_modules/.cache');
    let site: Site;
    let served: string;
    beforeAll(async () => {
      mkdirSync(folder, { recursive: true });
      served = mkdtempSync(path.join(folder, 'policy-'));
      const program = (report: string) => `import { analyzeArticle } from './index.ts';
        const { quotes, speakers, tension } = analyzeArticle(${JSON.stringify(story)});
        ${report}(JSON.stringify([speakers.map(({ name }) => name), quotes.length, tension.level]));`;
      for (const [name, report] of [['page', 'console.log'], ['worker', 'postMessage']]) {
        await build({
          stdin: { contents: program(report), resolveDir: path.resolve('src'), loader: 'ts' }, outfile: path.join(served, `${name}.js`),
          bundle: true, minify: true, format: 'iife', platform: 'browser', logLevel: 'error',
        });
      }
      writeFileSync(path.join(served, 'start-worker.js'), 'new Worker("worker.js").onmessage = ({ data }) => console.log(data);');
      writeFileSync(path.join(served, 'eval.js'), 'try { eval("1"); console.log("allowed"); } catch (error) { console.log(error.name); }');
      const policy = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; script-src \'self\'; worker-src \'self\'">';
      for (const name of ['page', 'start-worker', 'eval']) {
        writeFileSync(path.join(served, `${name}.html`), `<!doctype html>${policy}<link rel="icon" href="data:,"><script src="${name}.js"></script>`);
      }
      site = await serve(served);
    });
    afterAll(() => {
      site.close();
      rmSync(served, { recursive: true });
    });

    const saidBy = async (name: string): Promise<string> => {
      const said = page.waitForEvent('console', (message) => message.type() === 'log');
      await page.goto(`${site.url}${name}.html`);
      return (await said).text();
    };

    it.each([['a page', 'page'], ['a worker', 'start-worker']])('%s reads an article as Node does', async (_, name) => {
      const { quotes, speakers, tension } = analyzeArticle(story);
      expect(await saidBy(name)).toBe(JSON.stringify([speakers.map((speaker) => speaker.name), quotes.length, tension.level]));
    });

    it('the policy is in force', async () => {
      expect(await saidBy('eval')).toBe('EvalError');
    });
  });
});
