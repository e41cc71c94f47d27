import type { Span } from '../text/span.ts';
import { explain } from './explain.ts';
import { PARAMETERS } from './lexicon/parameters.ts';
import type { Tone } from './read-tone.ts';
import { countWords, groundOf, sizeOf, wordsWithin } from './select.ts';
import type { Evidence, Sentiment } from './types.ts';

const NEUTRAL: Sentiment = { score: 0, label: 'neutral', evidence: [], rest: 0 };
const { slope, thresholds } = PARAMETERS.sentiment;

/** The sentiment of all that stands in the spans, taken together. */
export function sentimentOf(tone: Tone, spans: readonly Span[]): Sentiment {
  const words = wordsWithin(tone, spans);
  const count = countWords(words);
  if (count === 0) return NEUTRAL;
  const size = sizeOf(count, PARAMETERS.sentiment);
  let added = 0;
  for (const { sentiment } of words) added += sentiment;
  const score = toScore(groundOf(PARAMETERS.sentiment, count) + added * size);
  const { shares, rest } = explain(score, words, (word) => word.sentiment * size);
  const evidence = shares.map(({ word, weight }): Evidence => {
    const { start, end, text } = tone.reading.tokens[word.token];
    return { start, end, text, weight };
  });
  return { score, label: labelOf(score), evidence, rest };
}

/** The sentiment of an article: the mean of its paragraphs. */
export function sentimentOfArticle(tone: Tone, paragraphs: readonly Span[]): Sentiment {
  const scored = paragraphs.map((paragraph) => sentimentOf(tone, [paragraph]));
  if (scored.length === 0) return NEUTRAL;
  const score = scored.reduce((sum, each) => sum + each.score, 0) / scored.length;
  return {
    score,
    label: labelOf(score),
    evidence: scored.flatMap(({ evidence }) => evidence.map((item) => ({ ...item, weight: item.weight / scored.length }))),
    rest: scored.reduce((sum, { rest }) => sum + rest, 0) / scored.length,
  };
}

function toScore(sum: number): number {
  return Math.tanh(slope * sum);
}

function labelOf(score: number): Sentiment['label'] {
  if (score < toScore(thresholds[0])) return 'negative';
  return score > toScore(thresholds[1]) ? 'positive' : 'neutral';
}
