import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fromHtml } from '../../../src/html/index.ts';
import { splitParagraphs } from '../../../src/index.ts';
import type { Article } from '../../../src/index.ts';
import { scorePages } from '../../structure/measure.ts';
import { isEnglish } from '../../structure/pages.ts';
import type { WebPage } from '../corpora.ts';
import { NOTHING } from '../measure.ts';
import type { Figures, Measure } from '../measure.ts';

/** The body found in the text of whole pages, and in their markup. */
export const measureBodies: Measure = (corpora) => {
  const pages = corpora.read<WebPage>('pages/pages-dev');
  if (pages === null) return NOTHING;
  const markup = (page: WebPage) => path.join(corpora.folder, 'pages/html', `${page.id}.html.gz`);
  return {
    figures: {
      ...byLanguage('pages', pages, ({ text }) => splitParagraphs(text)),
      ...(pages.every((page) => existsSync(markup(page))) && byLanguage('html', pages, (page) => fromHtml(gunzipSync(readFileSync(markup(page))).toString('utf8')))),
    },
  };
};

/** copydesk reads English: pages in other languages have figures of their own. */
function byLanguage(name: string, pages: readonly WebPage[], read: (page: WebPage) => Article): Figures {
  const inEnglish = pages.filter(({ articleBody }) => isEnglish(articleBody));
  const foreign = pages.filter((page) => !inEnglish.includes(page));
  return { ...score(name, inEnglish, read), ...score(`${name}.foreign`, foreign, read) };
}

function score(name: string, pages: readonly WebPage[], read: (page: WebPage) => Article): Figures {
  if (pages.length === 0) return {};
  const articles = pages.map(read);
  const { f1, exact } = scorePages(articles.map(({ paragraphs }, i) => ({ found: paragraphs.map(({ text }) => text), articleBody: pages[i].articleBody })));
  const misplaced = articles.flatMap(({ text, blocks }) => blocks.filter((block) => text.slice(block.start, block.end) !== block.text));
  return { [`${name}.body.f1`]: f1, [`${name}.paragraph.exact`]: exact, [`${name}.offset.errors`]: misplaced.length };
}
