import type { ArticleAnalysis } from '../report.ts';
import { expectAnalysis } from './expect-analysis.ts';
import { makeContext } from './html/context.ts';
import type { Context } from './html/context.ts';
import { legend } from './html/legend.ts';
import { story, words } from './html/story.ts';
import { stylesHash } from './html/styles-hash.ts';
import { styles } from './html/styles.ts';
import { markup, nothing } from './markup.ts';
import type { Markup } from './markup.ts';
import { chart } from './svg/chart.ts';
import { count } from './wording.ts';

/** What to make of the page. */
export interface HtmlOptions {
  /** Whether to leave out what is around the article, for use within a page; false by default. */
  readonly fragment?: boolean;
  /** Nonce for the `<style>`, where the content security policy asks for one instead of `stylesHash`; none by default. */
  readonly nonce?: string;
}

/**
 * The article as a page: quotes marked by speaker, who speaks and how on hover and for screen readers, a chart, the
 * speakers with links to their quotes, furniture folded away. Everything from the article is escaped. There is no
 * script, no inline style and nothing to load; a whole page forbids all that by its own content security policy.
 *
 * @throws TypeError when `analysis` is not what `analyzeArticle` gives.
 * @example
 * import { analyzeArticle } from 'copydesk';
 * import { toHtml } from 'copydesk/render';
 *
 * const analysis = analyzeArticle('“We will not wait,” said Ana Ruiz, the mayor.');
 * const page = toHtml(analysis); // a file of its own
 * const part = toHtml(analysis, { fragment: true }); // the innerHTML of an element
 */
export function toHtml(analysis: ArticleAnalysis, { fragment = false, nonce }: HtmlOptions = {}): string {
  expectAnalysis(analysis, 'toHtml');
  const context = makeContext(analysis);
  const style = markup`<style${nonce === undefined ? nothing : markup` nonce="${nonce}"`}>${trustedStyles}</style>`;
  return (fragment ? markup`${style}${article(context)}` : page(context, style)).markup;
}

/** Our own words, which hold nothing to escape. */
const trustedStyles: Markup = { markup: styles };

function page(context: Context, style: Markup): Markup {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${stylesHash}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${context.analysis.article.headline?.text ?? 'Article'}</title>
${style}
</head>
<body class="copydesk-page"><main>
${article(context)}
</main></body>
</html>
`;
}

function article(context: Context): Markup {
  return markup`<article class="copydesk" lang="en"><div class="copydesk-grid">
${masthead(context)}
${context.analysis.paragraphs.length === 0 ? nothing : markup`<div class="chart">${chart(context.analysis, false)}</div>`}
<div class="story">
${story(context)}</div>
${legend(context)}
<footer>Read by copydesk ${context.analysis.version}</footer>
</div></article>`;
}

function masthead(context: Context): Markup {
  const { article: { headline, dek, byline }, paragraphs, quotes, speakers } = context.analysis;
  const said = `${count(paragraphs.length, 'paragraph')} · ${count(quotes.length, 'quote')} · `;
  const whom = count(speakers.length, 'speaker');
  const facts = markup`${said}${quotes.length === 0 ? markup`${whom}` : markup`<a href="#${context.id('speakers')}">${whom}</a>`}`;
  return markup`<header>${headline ? markup`<h1>${words(headline, context)}</h1>\n` : nothing}${
    dek ? markup`<p class="dek">${words(dek, context)}</p>\n` : nothing}${
    byline ? markup`<p class="byline">${words(byline, context)}</p>\n` : nothing}<p class="facts">${facts}</p></header>`;
}
