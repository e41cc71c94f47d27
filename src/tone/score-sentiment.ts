import type { Article } from '../article/types.ts';
import type { Span } from '../text/span.ts';
import { readInput } from './read-input.ts';
import { sentimentOfArticle } from './sum-tone.ts';
import type { Sentiment } from './types.ts';

export interface SentimentOptions {
  /** Words of the text: how it feels toward what they name. */
  readonly target?: Span;
}

/**
 * How positive or negative a text is.
 *
 * A string is read whole, each line by itself; of an `Article` its body.
 *
 * @example
 * scoreSentiment('Voters welcomed the reform.').label; // 'positive'
 */
export function scoreSentiment(input: string | Article, _options?: SentimentOptions): Sentiment {
  const { tone, paragraphs } = readInput(input, 'scoreSentiment');
  return sentimentOfArticle(tone, paragraphs);
}
