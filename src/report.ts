import type { Article, Block } from './article/types.ts';
import type { Quote } from './quotes/types.ts';
import type { Speaker } from './speakers/types.ts';
import type { Sentiment, Tension } from './tone/types.ts';

/** How a stretch of the article feels and how tense it is. */
export interface Scored {
  /** How it feels. */
  readonly sentiment: Sentiment;
  /** How tense it is, and heading where. */
  readonly tension: Tension;
}

/** A body paragraph with its scores. */
export interface ScoredParagraph extends Block, Scored {}

/** A quote with the scores of its content. */
export interface ScoredQuote extends Quote, Scored {}

/** A speaker with the scores of everything quoted from them. */
export interface ScoredSpeaker extends Speaker, Scored {
  /** How the article speaks of them, where it mentions them; the other scores are of what they say. */
  readonly toward: Sentiment;
}

/** All that copydesk finds in an article: plain data that survives JSON. */
export interface ArticleAnalysis extends Scored {
  /** Version of copydesk that made it. */
  readonly version: string;
  /** The text taken apart; every span of the analysis points into its `text`. */
  readonly article: Article;
  /** Parallel to `article.paragraphs`. */
  readonly paragraphs: readonly ScoredParagraph[];
  /** Every quote, in reading order. */
  readonly quotes: readonly ScoredQuote[];
  /** Everybody who is quoted, in order of the first quote. */
  readonly speakers: readonly ScoredSpeaker[];
}
