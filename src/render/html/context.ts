import type { ArticleAnalysis, ScoredQuote, ScoredSpeaker } from '../../report.ts';
import { shorten } from '../columns.ts';
import { pageId } from '../page-id.ts';
import { describe, rankSpeakers } from '../rank-speakers.ts';
import type { RankedSpeaker } from '../rank-speakers.ts';
import { piecesOf } from './mark-quotes.ts';
import type { Piece } from './mark-quotes.ts';

const NOTE = 160;

/** What the parts of the page look up. */
export interface Context {
  readonly analysis: ArticleAnalysis;
  readonly speakers: readonly RankedSpeaker[];
  readonly pieces: readonly Piece[];
  speakerOf(quote: ScoredQuote): RankedSpeaker | undefined;
  /** The id of a part, such as `q3`, made unique on a page with other articles. */
  id(part: string): string;
}

export function makeContext(analysis: ArticleAnalysis): Context {
  const speakers = rankSpeakers(analysis);
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const page = pageId(analysis.article.text);
  return {
    analysis, speakers,
    pieces: piecesOf(analysis.quotes),
    speakerOf: ({ speaker }) => byId.get(speaker ?? ''),
    id: (part) => `${page}-${part}`,
  };
}

/** Name and roles, in the length of a note. */
export function introduce(speaker: ScoredSpeaker | undefined): string {
  return speaker ? shorten([speaker.name, ...describe(speaker)].join(', '), NOTE) : 'Speaker not told';
}
