/**
 * The whole desk: structure, quotes, speakers, sentiment and tension of an article.
 *
 * @module copydesk
 */

export { analyzeArticle } from './analyze-article.ts';
export { splitParagraphs } from './article/split-paragraphs.ts';
export { attributeQuotes } from './speakers/attribute-quotes.ts';
export { scoreSentiment } from './tone/score-sentiment.ts';
export { scoreTension } from './tone/score-tension.ts';
export { version } from './version.ts';

export type { ArticleAnalysis, Scored, ScoredParagraph, ScoredQuote, ScoredSpeaker } from './report.ts';
export type { Article, Block, Byline, Dateline, Role } from './article/types.ts';
export type { CueClass } from './quotes/cues/cue-classes.ts';
export type { Cue, Quote, QuoteKind } from './quotes/types.ts';
export type { Attribution, QuoteOptions } from './speakers/attribute.ts';
export type { Speaker, SpeakerKind } from './speakers/types.ts';
export type { SentimentOptions } from './tone/score-sentiment.ts';
export type { ClashWords, Evidence, OpposingParties, Sentiment, Tension, TensionEvidence, TensionFacets } from './tone/types.ts';
export type { Span } from './text/span.ts';
