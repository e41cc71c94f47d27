import type { ArticleAnalysis, ScoredSpeaker } from '../report.ts';

/** A speaker as the pictures show them. */
export interface RankedSpeaker extends ScoredSpeaker {
  /** 1 for the most quoted. */
  readonly number: number;
  /** One of eight colours, 1 to 8; 0 is for words without a speaker. */
  readonly color: number;
}

export const COLORS = 8;

/** The speakers, the most quoted first; those quoted equally often as the article brings them. */
export function rankSpeakers({ speakers }: ArticleAnalysis): readonly RankedSpeaker[] {
  return [...speakers]
    .sort((a, b) => b.quotes.length - a.quotes.length)
    .map((speaker, i) => ({ ...speaker, number: i + 1, color: (i % COLORS) + 1 }));
}

/** What to say of a speaker beside the name: the roles and, where it is no person, the kind. */
export function describe({ roles, kind }: ScoredSpeaker): readonly string[] {
  return kind === 'person' ? roles : [...roles, kind];
}
