import type { ArticleAnalysis } from '../report.ts';
import { expectAnalysis } from './expect-analysis.ts';
import { chart } from './svg/chart.ts';

/**
 * A drawing of the article: tension and sentiment by paragraph, and who is quoted where. It is legible at the width
 * of a phone, on light and dark, without telling colours apart, and needs no style sheet and no script.
 *
 * @throws TypeError when `analysis` is not what `analyzeArticle` gives.
 * @example
 * import { analyzeArticle } from 'copydesk';
 * import { toSvg } from 'copydesk/render';
 *
 * const analysis = analyzeArticle('“We will not wait,” said Ana Ruiz, the mayor.');
 * toSvg(analysis).startsWith('<svg'); // → true
 */
export function toSvg(analysis: ArticleAnalysis): string {
  expectAnalysis(analysis, 'toSvg');
  return `${chart(analysis, true).markup}\n`;
}
