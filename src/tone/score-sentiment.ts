import type { Article } from '../article/types.ts';
import { describe } from '../text/check-input.ts';
import type { Span } from '../text/span.ts';
import { readInput } from './read-input.ts';
import { sentimentOf, sentimentOfArticle } from './sum-sentiment.ts';
import { sentimentToward } from './toward-target.ts';
import type { Sentiment } from './types.ts';

/** What to score. */
export interface SentimentOptions {
  /** Words of the text: how their sentence feels toward what they name; neutral where no sentence stands. By default the text as a whole is scored. */
  readonly target?: Span;
}

/**
 * How positive or negative a text is; with a target, what is said of it.
 *
 * A string is read whole, each line by itself; of an `Article` its body.
 *
 * @throws TypeError when `input` is neither a string nor an `Article`, or `target` is no `Span`.
 * @example
 * import { scoreSentiment } from 'copydesk';
 *
 * scoreSentiment('Voters welcomed the reform.').label; // → 'positive'
 * @example
 * import { scoreSentiment } from 'copydesk';
 *
 * const text = 'Readers thanked Falk and accused Reyes of lying.';
 * scoreSentiment(text, { target: { start: 33, end: 38 } }).label; // → 'negative'
 */
export function scoreSentiment(input: string | Article, options: SentimentOptions = {}): Sentiment {
  const { tone, paragraphs } = readInput(input, 'scoreSentiment');
  const { target } = options;
  if (target === undefined) return sentimentOfArticle(paragraphs.map((paragraph) => sentimentOf(tone, [paragraph])));
  expectSpan(target);
  return sentimentToward(tone, target);
}

/** Whoever passes the words themselves is told: any score would be of something else. */
function expectSpan(target: unknown): asserts target is Span {
  const { start, end } = (target ?? {}) as { start?: unknown; end?: unknown };
  if (!Number.isInteger(start) || !Number.isInteger(end)) throw new TypeError(`scoreSentiment: expected options.target to be a span { start, end } of whole numbers, got ${describe(target)}`);
}
