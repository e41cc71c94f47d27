import type { Span } from '../text/span.ts';
import { firstIndex } from '../text/span.ts';
import type { Facet } from './facets.ts';
import type { Tone } from './read-tone.ts';
import type { Sentiment, Tension, TensionFacets } from './types.ts';

const NEUTRAL: Sentiment = { score: 0, label: 'neutral', evidence: [] };
const NO_FACETS: TensionFacets = { threat: 0, hostility: 0, confrontation: 0, coercion: 0, urgency: 0, uncertainty: 0, deescalation: 0 };
const CALM: Tension = { level: 0, direction: 0, label: 'none', facets: NO_FACETS, evidence: [] };

/** First token and token past the last that lie in each span. */
function tokenRanges({ reading: { tokens } }: Tone, spans: readonly Span[]): (readonly [number, number])[] {
  return spans.map(({ start, end }) => [firstIndex(tokens, (token) => token.start >= start), firstIndex(tokens, (token) => token.end > end)] as const);
}

function within<T extends { token: number }>(clues: readonly T[], ranges: readonly (readonly [number, number])[]): T[] {
  return ranges.flatMap(([from, end]) => clues.slice(firstIndex(clues, ({ token }) => token >= from), firstIndex(clues, ({ token }) => token >= end)));
}

function countWithin(tokens: readonly number[], ranges: readonly (readonly [number, number])[]): number {
  return ranges.reduce((sum, [from, end]) => sum + firstIndex(tokens, (token) => token >= end) - firstIndex(tokens, (token) => token >= from), 0);
}

function placeOf({ reading }: Tone, token: number): { start: number; end: number; text: string } {
  const { start, end, text } = reading.tokens[token];
  return { start, end, text };
}

/** The sentiment of all that stands in the spans, taken together. */
export function sentimentOf(tone: Tone, spans: readonly Span[]): Sentiment {
  const ranges = tokenRanges(tone, spans);
  const clues = within(tone.sentiment, ranges);
  if (clues.length === 0) return NEUTRAL;
  const words = ranges.reduce((sum, [from, end]) => sum + end - from, 0);
  const sum = clues.reduce((total, { valence }) => total + valence, 0);
  const raw = sum / Math.sqrt(words + 10);
  const score = Math.tanh(raw);
  const share = sum === 0 ? 1 / Math.sqrt(words + 10) : score / sum;
  return {
    score,
    label: sentimentLabel(score),
    evidence: clues.map(({ token, valence }) => ({ ...placeOf(tone, token), weight: valence * share })),
  };
}

function sentimentLabel(score: number): Sentiment['label'] {
  if (score < -0.1) return 'negative';
  return score > 0.1 ? 'positive' : 'neutral';
}

/** The tension of all that stands in the spans, taken together. */
export function tensionOf(tone: Tone, spans: readonly Span[]): Tension {
  const ranges = tokenRanges(tone, spans);
  const clues = within(tone.tension, ranges);
  if (clues.length === 0) return CALM;
  const words = ranges.reduce((sum, [from, end]) => sum + end - from, 0);
  const gate = gateOf(countWithin(tone.opponents, ranges), countWithin(tone.calamities, ranges));
  const size = gate / Math.sqrt(words + 4);
  const sum = clues.reduce((total, { level }) => total + level, 0);
  const level = 1 - Math.exp(-2.2 * size * sum);
  const share = sum === 0 ? 0 : level / sum;
  const facets = { ...NO_FACETS } as Record<Facet, number>;
  let direction = 0;
  for (const clue of clues) {
    facets[clue.facet] += Math.max(0, clue.facet === 'deescalation' ? -clue.direction : clue.level) * size;
    direction += clue.direction;
  }
  for (const facet of Object.keys(facets) as Facet[]) facets[facet] = 1 - Math.exp(-2 * facets[facet]);
  return {
    level,
    direction: Math.tanh(0.8 * direction / Math.sqrt(words + 4) * Math.sqrt(gate)),
    label: tensionLabel(level),
    facets,
    evidence: clues.map(({ token, facet, level: weight }) => ({ ...placeOf(tone, token), weight: weight * share, facet })),
  };
}

/** How far words of conflict count: little where nobody stands against anybody. */
function gateOf(opponents: number, calamities: number): number {
  const sides = opponents === 0 ? 0.3 : opponents === 1 ? 0.7 : 1;
  return sides * (calamities === 0 ? 1 : Math.max(0.2, 0.6 ** calamities));
}

function tensionLabel(level: number): Tension['label'] {
  if (level < 0.125) return 'none';
  if (level < 0.375) return 'mild';
  if (level < 0.625) return 'moderate';
  return level < 0.875 ? 'high' : 'extreme';
}

/** The sentiment of an article: the mean of its paragraphs. */
export function sentimentOfArticle(tone: Tone, paragraphs: readonly Span[]): Sentiment {
  const scored = paragraphs.map((paragraph) => sentimentOf(tone, [paragraph]));
  if (scored.length === 0) return NEUTRAL;
  const score = scored.reduce((sum, { score }) => sum + score, 0) / scored.length;
  return { score, label: sentimentLabel(score), evidence: scored.flatMap(({ evidence }) => evidence.map((item) => ({ ...item, weight: item.weight / scored.length }))) };
}

/** The tension of an article: the mean of the most tense third of its paragraphs. */
export function tensionOfArticle(tone: Tone, paragraphs: readonly Span[]): Tension {
  const scored = paragraphs.map((paragraph) => tensionOf(tone, [paragraph]));
  const count = Math.ceil(scored.length / 3);
  if (count === 0) return CALM;
  const tense = new Set([...scored].sort((a, b) => b.level - a.level).slice(0, count));
  const chosen = scored.filter((tension) => tense.has(tension));
  const mean = (value: (tension: Tension) => number) => chosen.reduce((sum, tension) => sum + value(tension), 0) / count;
  const level = mean((tension) => tension.level);
  return {
    level,
    direction: mean((tension) => tension.direction),
    label: tensionLabel(level),
    facets: Object.fromEntries((Object.keys(NO_FACETS) as Facet[]).map((facet) => [facet, mean((tension) => tension.facets[facet])])) as unknown as TensionFacets,
    evidence: chosen.flatMap(({ evidence }) => evidence.map((item) => ({ ...item, weight: item.weight / count }))),
  };
}
