import type { ArticleAnalysis, ScoredSpeaker } from '../report.ts';

/** The speakers, the most quoted first; those quoted equally often as the article brings them. */
export function speakersByQuotes({ speakers }: ArticleAnalysis): readonly ScoredSpeaker[] {
  return [...speakers].sort((a, b) => b.quotes.length - a.quotes.length);
}
