import type { ArticleAnalysis } from '../report.ts';
import { expectAnalysis } from './expect-analysis.ts';
import { masthead } from './text/masthead.ts';
import { paint } from './text/paint.ts';
import { quotesSection } from './text/quotes.ts';
import { speakersSection } from './text/speakers.ts';
import { storySection } from './text/story.ts';
import { sentimentSection, tensionSection } from './text/tone.ts';

const NARROWEST = 40;

/** What the terminal can do. */
export interface TextOptions {
  /** Whether to colour with the escape codes of a terminal; false by default. */
  readonly color?: boolean;
  /** Columns of the longest line, at least 40; 80 by default. */
  readonly width?: number;
}

/**
 * The analysis as a report to read in a terminal. Nothing in the article can make it send control codes.
 *
 * @throws TypeError when `analysis` is not what `analyzeArticle` gives.
 * @example
 * import { analyzeArticle } from 'copydesk';
 * import { toText } from 'copydesk/render';
 *
 * const analysis = analyzeArticle('“We will not wait,” said Ana Ruiz, the mayor.');
 * const report = toText(analysis, { width: 100 });
 */
export function toText(analysis: ArticleAnalysis, { color = false, width = 80 }: TextOptions = {}): string {
  expectAnalysis(analysis, 'toText');
  const columns = Math.max(NARROWEST, Math.floor(width));
  const sections = [masthead, tensionSection, sentimentSection, storySection, speakersSection, quotesSection];
  const parts = sections.map((section) => section(analysis, columns).map((line) => paint(line, color)).join('\n'));
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
