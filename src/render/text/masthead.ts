import type { ArticleAnalysis } from '../../report.ts';
import { count } from '../wording.ts';
import { flow } from './flow.ts';
import { run } from './line.ts';
import type { Line } from './line.ts';

/** Headline, dek, byline with dateline, and what there is of the article in figures. */
export function masthead({ article, quotes, speakers }: ArticleAnalysis, width: number): Line[] {
  const { headline, dek, byline, dateline, paragraphs } = article;
  const credits = [byline?.text, dateline?.place].filter((credit) => credit !== undefined);
  const figures = [count(paragraphs.length, 'paragraph'), count(quotes.length, 'quote'), count(speakers.length, 'speaker')];
  return [
    run(headline?.text ?? '', 'strong'),
    run(dek?.text ?? ''),
    run(credits.join(' · '), 'quiet'),
    run(figures.join(' · '), 'quiet'),
  ].flatMap((row) => flow([row], width));
}
