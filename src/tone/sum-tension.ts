import type { Span } from '../text/span.ts';
import { explain } from './explain.ts';
import type { Facet } from './facets.ts';
import { FACETS } from './facets.ts';
import { openingOf } from './gate.ts';
import { PARAMETERS } from './lexicon/parameters.ts';
import { partiesOf } from './parties.ts';
import type { Tone } from './read-tone.ts';
import { countWords, placeOf, sizeOf, wordsWithin } from './select.ts';
import type { Tension, TensionFacets } from './types.ts';

const LABELS = ['none', 'mild', 'moderate', 'high', 'extreme'] as const;
const { level: LEVEL, direction: DIRECTION, gate: GATE } = PARAMETERS;

type Rated = Omit<Tension, 'parties'>;

const CALM: Rated = { level: 0, direction: 0, label: 'none', facets: facetsBy(() => 0), evidence: [], rest: 0 };

/** The tension of all that stands in the spans, taken together. */
export function tensionOf(tone: Tone, spans: readonly Span[]): Tension {
  return { ...rate(tone, spans), parties: partiesOf(tone, spans, (sentence) => rate(tone, [sentence])) };
}

/** The tension of an article: the mean of the most tense third of its paragraphs. */
export function tensionOfArticle(tone: Tone, paragraphs: readonly Span[]): Tension {
  const rated = paragraphs.map((paragraph) => rate(tone, [paragraph]));
  const count = Math.ceil(rated.length / 3);
  if (count === 0) return { ...CALM, parties: [] };
  const most = new Set([...rated].sort((a, b) => b.level - a.level).slice(0, count));
  const chosen = rated.filter((each) => most.has(each));
  const mean = (value: (each: Rated) => number) => chosen.reduce((sum, each) => sum + value(each), 0) / chosen.length;
  const level = mean((each) => each.level);
  return {
    level,
    direction: mean(({ direction }) => direction),
    label: labelOf(level),
    facets: facetsBy((facet) => mean(({ facets }) => facets[facet])),
    parties: partiesOf(tone, paragraphs, (sentence) => rate(tone, [sentence])),
    evidence: chosen.flatMap(({ evidence }) => evidence.map((item) => ({ ...item, weight: item.weight / chosen.length }))),
    rest: mean(({ rest }) => rest),
  };
}

function rate(tone: Tone, spans: readonly Span[]): Rated {
  const words = wordsWithin(tone, spans);
  const count = countWords(words);
  if (count === 0) return CALM;
  const size = sizeOf(count, LEVEL);
  const open = openingOf(words, size);
  const length = Math.log(count + 1) / 5;
  const ground = GATE.shift + GATE.ground * (LEVEL.bias + LEVEL.length * length);
  const parts = words.map((word) => ({ ...placeOf(tone, word), facet: word.facet, isMark: word.isMark, amount: word.level * size * open }));
  const { score: level, evidence, rest } = explain(ground, parts, toLevel, ({ isMark }) => !isMark);
  const directed = words.reduce((sum, { direction }) => sum + direction, 0) * sizeOf(count, DIRECTION);
  const strengths = new Map<Facet, number>();
  for (const { facet, strength } of words) if (facet !== null) strengths.set(facet, (strengths.get(facet) ?? 0) + strength * size);
  return {
    level,
    direction: Math.tanh(DIRECTION.slope * (DIRECTION.bias + DIRECTION.length * length + directed)),
    label: labelOf(level),
    facets: facetsBy((facet) => 1 - Math.exp(-2 * open * (strengths.get(facet) ?? 0))),
    evidence: evidence.map(({ start, end, text, weight, facet }) => ({ start, end, text, weight, facet })),
    rest,
  };
}

/** Straight in the middle, flat toward either end of the scale. */
function toLevel(sum: number): number {
  return 1 / (1 + Math.exp(-5 * (LEVEL.slope * sum + LEVEL.shift - 0.5)));
}

function labelOf(level: number): Tension['label'] {
  return LABELS[LEVEL.cuts.filter((cut) => level > toLevel(cut)).length];
}

function facetsBy(value: (facet: Facet) => number): TensionFacets {
  return Object.fromEntries(FACETS.map((facet) => [facet, value(facet)])) as Record<Facet, number>;
}
