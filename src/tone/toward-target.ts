import type { Span } from '../text/span.ts';
import { firstIndex, overlaps } from '../text/span.ts';
import { feelingContext } from './context.ts';
import { PARAMETERS } from './lexicon/parameters.ts';
import type { Tone } from './read-tone.ts';
import { findTargetClues } from './target-clues.ts';
import type { TargetClue } from './target-clues.ts';
import type { Evidence, Sentiment } from './types.ts';

const { target: TARGET } = PARAMETERS;
/** Words that moved the score by less are not worth showing. */
const LEAST_SHOWN = 0.015;
const NEUTRAL: Sentiment = { score: 0, label: 'neutral', evidence: [], rest: 0 };

/**
 * The sentiment toward the words in a span: what their sentence says of them, not merely near them.
 * Words count by how near they stand and on which side; of the event, whether the target does or suffers it.
 */
export function sentimentToward({ reading, clues }: Tone, target: Span): Sentiment {
  const { tokens, sentences } = reading;
  const at = firstIndex(sentences, ({ end }) => end > target.start);
  if (target.end <= target.start || at === sentences.length || !overlaps(sentences[at], target)) return NEUTRAL;
  const sentence = sentences[at];
  const first = firstIndex(tokens, ({ end }) => end > target.start);
  const end = Math.max(first + 1, firstIndex(tokens, ({ start }) => start >= target.end));
  const size = 1 / Math.sqrt(sentence.endToken - sentence.firstToken + 8);
  const evidence: Evidence[] = [];
  let sum = TARGET.bias;
  let shown = 0;
  for (const each of findTargetClues(reading, sentence, clues.slice(sentence.firstToken, sentence.endToken), first, end)) {
    const amount = amountOf(each, size);
    sum += amount;
    const { pos, start, end: stop, text } = tokens[each.token];
    if (pos === 'PUNCT' || Math.abs(amount) < LEAST_SHOWN) continue;
    evidence.push({ start, end: stop, text, weight: amount });
    shown += amount;
  }
  const score = Math.tanh(sum);
  return { score, label: labelOf(score), evidence, rest: score - shown };
}

/** The sentiment toward all that the mentions name together: the mean of what is said at each. */
export function sentimentTowardMentions(tone: Tone, mentions: readonly Span[]): Sentiment {
  const each = mentions.map((mention) => sentimentToward(tone, mention));
  if (each.length === 0) return NEUTRAL;
  const score = each.reduce((sum, sentiment) => sum + sentiment.score, 0) / each.length;
  return {
    score,
    label: labelOf(score),
    evidence: each.flatMap(({ evidence }) => evidence.map((item) => ({ ...item, weight: item.weight / each.length }))).sort((a, b) => a.start - b.start),
    rest: each.reduce((sum, { rest }) => sum + rest, 0) / each.length,
  };
}

function amountOf({ clue, before, nearness, role }: TargetClue, size: number): number {
  const { weights } = clue.meaning;
  const near = weights[before ? 'towardNext' : 'towardLast'] * nearness;
  const part = role === null ? 0 : TARGET[role][clue.event];
  return (near + part + TARGET.sentiment * weights.sentiment * size) * feelingContext(clue, TARGET.negated);
}

function labelOf(score: number): Sentiment['label'] {
  if (score < Math.tanh(TARGET.thresholds[0])) return 'negative';
  return score > Math.tanh(TARGET.thresholds[1]) ? 'positive' : 'neutral';
}
