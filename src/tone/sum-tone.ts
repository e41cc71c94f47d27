import type { Span } from '../text/span.ts';
import type { NameOf } from './parties.ts';
import type { Tone } from './read-tone.ts';
import { select } from './select.ts';
import { sentimentIn } from './sum-sentiment.ts';
import { tensionIn } from './sum-tension.ts';
import type { Sentiment, Tension } from './types.ts';

export { sentimentOfArticle } from './sum-sentiment.ts';
export { tensionOf, tensionOfArticle } from './sum-tension.ts';

/** What all that stands in the spans feels like, taken together, and how tense it is. */
export function toneOf(tone: Tone, spans: readonly Span[], fullName: NameOf): { readonly sentiment: Sentiment; readonly tension: Tension } {
  const selection = select(tone, spans);
  return { sentiment: sentimentIn(tone, selection), tension: tensionIn(tone, selection, spans, fullName) };
}
