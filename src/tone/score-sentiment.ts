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
 * @throws TypeError when `input` is neither a string nor an `Article`.
 * @example
 * import { scoreSentiment } from 'copydesk';
 *
 * scoreSentiment('Voters welcomed the reform.').label; // → 'positive'
 * scoreSentiment('Nobody welcomed the reform.').label; // → 'negative'
 */
export function scoreSentiment(input: string | Article, _options?: SentimentOptions): Sentiment {
  const { tone, paragraphs } = readInput(input, 'scoreSentiment');
  return sentimentOfArticle(tone, paragraphs);
}
