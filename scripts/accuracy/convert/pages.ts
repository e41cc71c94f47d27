import { chromium } from 'playwright-core';

/** What the ground truth of article-extraction-benchmark tells of a page. */
export interface GroundTruth {
  readonly articleBody: string;
  readonly url?: string;
}

/** The text of pages as Chromium shows them, without running their scripts or loading anything. */
export async function showPages(pages: Iterable<readonly [id: string, markup: string]>, executablePath: string): Promise<Map<string, string>> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await (await browser.newContext({ javaScriptEnabled: false, offline: true })).newPage();
    await page.route('**/*', (route) => route.abort());
    const texts = new Map<string, string>();
    for (const [id, markup] of pages) {
      await page.setContent(markup, { waitUntil: 'domcontentloaded' });
      texts.set(id, await page.evaluate('document.body.innerText') as string);
    }
    return texts;
  } finally {
    await browser.close();
  }
}

export function convertPages(groundTruth: Readonly<Record<string, GroundTruth>>, texts: ReadonlyMap<string, string>): object[] {
  return Object.entries(groundTruth).map(([id, { articleBody, url }]) => ({ id, url, text: texts.get(id) ?? '', articleBody }));
}
