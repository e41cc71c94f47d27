import { attributeQuotes } from '../../src/index.ts';
import type { Quote, Speaker } from '../../src/index.ts';
import type { QuotedSegment, SegmentedArticle } from './corpora.ts';
import { areNearNames, areSameName } from './same-name.ts';
import { countShared, findWords, wordsIn } from './words.ts';

/** A stretch in quotation marks and the quote that was found in its place. */
export interface JudgedSegment {
  readonly segment: QuotedSegment;
  readonly quote: Quote | null;
  readonly speaker: Speaker | null;
  /** The words that name the speaker; empty when there are none. */
  readonly source: string;
  /** Whether the speaker is who the annotators say. */
  readonly isRight: boolean;
  /** Whether it is called by its fullest name besides. */
  readonly isFullName: boolean;
}

const HALF = 0.5;

export function judgeSegments({ text, segments }: SegmentedArticle): JudgedSegment[] {
  const words = findWords(text);
  const { quotes, speakers } = attributeQuotes(text);
  const inMarks = quotes.filter(({ kind }) => kind !== 'indirect')
    .map((quote) => ({ quote, content: wordsIn(words, quote.content.map(({ start, end }) => [start, end] as const)) }));
  return segments.map((segment) => {
    const quote = mostAlike(wordsIn(words, [segment.span]), inMarks);
    const speaker = speakers.find(({ id }) => id === quote?.speaker) ?? null;
    const names = segment.also ?? [segment.speaker ?? ''];
    const source = quote?.source;
    return {
      segment, quote, speaker,
      source: source ? text.slice(source.start, source.end) : '',
      isRight: speaker !== null && names.some((name) => areNearNames(speaker.name, name)),
      isFullName: speaker !== null && names.some((name) => areSameName(speaker.name, name)),
    };
  });
}

/** The quote with most of the words, of those with at least half of them. */
function mostAlike(segment: ReadonlySet<number>, quotes: readonly { readonly quote: Quote; readonly content: ReadonlySet<number> }[]): Quote | null {
  let best: Quote | null = null;
  let bestScore = 0;
  for (const { quote, content } of quotes) {
    const shared = countShared(segment, content);
    const score = shared + shared / Math.max(1, Math.min(segment.size, content.size));
    if (shared / segment.size < HALF || score <= bestScore) continue;
    best = quote;
    bestScore = score;
  }
  return best;
}
