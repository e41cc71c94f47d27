import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack, runProgram } from '../package/packed.ts';
import type { Packed } from '../package/packed.ts';
import { hasChromium, launchChromium } from '../playground/chromium.ts';
import { serve } from '../playground/serve.ts';
import { writeApps } from './app.ts';

describe.runIf(hasChromium)('a Vite page in Chromium (left out where /usr/bin/chromium is missing)', () => {
  let packed: Packed;
  beforeAll(async () => { packed = await pack(); });
  afterAll(() => { packed.remove(); });

  it('prints what Node prints', async () => {
    const { esm } = writeApps(packed.project);
    const { output } = await runProgram('node', [esm], packed.project);
    const source = path.join(packed.project, 'page');
    mkdirSync(source);
    writeFileSync(path.join(source, 'index.html'), '<!doctype html><link rel="icon" href="data:,"><script type="module" src="../app.mjs"></script>');
    const outDir = path.join(packed.project, 'site');
    await build({ configFile: false, root: source, logLevel: 'silent', build: { outDir } });

    const site = await serve(outDir);
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      const said = page.waitForEvent('console');
      await page.goto(site.url);
      expect((await said).text()).toBe(output.trimEnd());
    } finally {
      await browser.close();
      site.close();
    }
  });
});
