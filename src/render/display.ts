import type { ArticleAnalysis } from '../report.ts';
import { expectAnalysis } from './expect-analysis.ts';
import { toHtml } from './to-html.ts';
import { toMarkdown } from './to-markdown.ts';
import { toSvg } from './to-svg.ts';
import { toText } from './to-text.ts';

/** What a notebook asks a value for when it is the result of a cell. */
const jupyterDisplay = Symbol.for('Jupyter.display');

/** The pictures of an analysis by media type; a notebook shows the richest that it knows. */
export type DisplayBundle = Readonly<Record<'text/html' | 'image/svg+xml' | 'text/markdown' | 'text/plain', string>>;

/**
 * Wraps an analysis so that a notebook shows it as a page, for Deno's and other Jupyter kernels.
 * The analysis itself stays plain data, which a symbol could not be part of.
 *
 * @throws TypeError when `analysis` is not what `analyzeArticle` gives.
 * @example
 * import { analyzeArticle } from 'copydesk';
 * import { display } from 'copydesk/render';
 *
 * const analysis = analyzeArticle('“We will not wait,” said Ana Ruiz, the mayor.');
 * display(analysis); // as the last line of a cell
 */
export function display(analysis: ArticleAnalysis): Readonly<Record<symbol, () => DisplayBundle>> {
  expectAnalysis(analysis, 'display');
  return {
    [jupyterDisplay]: () => ({
      'text/html': toHtml(analysis, { fragment: true }),
      'image/svg+xml': toSvg(analysis),
      'text/markdown': toMarkdown(analysis),
      'text/plain': toText(analysis),
    }),
  };
}
