import type { Span } from '../text/span.ts';
import { explain } from './explain.ts';
import type { Facet } from './facets.ts';
import type { Signals } from './interplay.ts';
import { weighDirection, weighLevel } from './interplay.ts';
import { PARAMETERS } from './lexicon/parameters.ts';
import type { NameOf } from './parties.ts';
import { partiesOf } from './parties.ts';
import type { Tone } from './read-tone.ts';
import { groundOf, select, sizeOf } from './select.ts';
import type { Selection } from './select.ts';
import type { Tension, TensionEvidence, TensionFacets } from './types.ts';

const LABELS = ['none', 'mild', 'moderate', 'high', 'extreme'] as const;
const { level: LEVEL, direction: DIRECTION, sentiment: SENTIMENT } = PARAMETERS;

type Rated = Omit<Tension, 'parties'>;

const CALM: Rated = { level: 0, direction: 0, label: 'none', facets: facetsBy(() => 0), evidence: [], rest: 0 };

/** The tension of all that stands in the spans, taken together. */
export function tensionOf(tone: Tone, spans: readonly Span[], fullName?: NameOf): Tension {
  return tensionIn(tone, select(tone, spans), spans, fullName);
}

/** The same where the tokens in the spans have been selected. */
export function tensionIn(tone: Tone, selection: Selection, spans: readonly Span[], fullName?: NameOf): Tension {
  const { level, direction, label, facets, evidence, rest } = rate(tone, selection);
  return { level, direction, label, facets, evidence, rest, parties: partiesOf(tone, spans, (sentence) => rateSentence(tone, sentence), fullName) };
}

/** The tension of an article: the mean of the most tense third of its paragraphs, which are rated already. */
export function tensionOfArticle(tone: Tone, paragraphs: readonly Span[], rated: readonly Rated[], fullName?: NameOf): Tension {
  const count = Math.ceil(rated.length / 3);
  if (count === 0) return { ...CALM, parties: [] };
  const most = new Set(rated.map((_, i) => i).sort((i, k) => rated[k].level - rated[i].level).slice(0, count));
  const chosen = rated.filter((_, i) => most.has(i));
  const mean = (value: (each: Rated) => number) => chosen.reduce((sum, each) => sum + value(each), 0) / chosen.length;
  const level = mean((each) => each.level);
  return {
    level,
    direction: mean(({ direction }) => direction),
    label: labelOf(level),
    facets: facetsBy((facet) => mean(({ facets }) => facets[facet])),
    parties: partiesOf(tone, paragraphs, (sentence) => rateSentence(tone, sentence), fullName),
    evidence: chosen.flatMap(({ evidence }) => evidence.map(({ start, end, text, weight, facet }) => ({ start, end, text, weight: weight / chosen.length, facet }))),
    rest: mean(({ rest }) => rest),
  };
}

function rate(tone: Tone, selection: Selection): Rated {
  if (selection.words === 0) return CALM;
  const signals = signalsOf(tone, selection);
  const level = toLevel(weighLevel(signals));
  const evidence: TensionEvidence[] = [];
  const rest = explain(level, tone, selection, tone.words.level, sizeOf(selection.words, LEVEL), (token, weight) => {
    const { start, end, text } = tone.reading.tokens[token];
    evidence.push({ start, end, text, weight, facet: tone.words.facets[token] });
  });
  return {
    level,
    direction: toDirection(weighDirection(signals)),
    label: labelOf(level),
    facets: facetsBy((facet) => 1 - Math.exp(-2 * signals.facets[facet])),
    evidence,
    rest,
  };
}

function rateSentence(tone: Tone, sentence: Span): { level: number; direction: number } {
  const signals = signalsOf(tone, select(tone, [sentence]));
  return { level: toLevel(weighLevel(signals)), direction: toDirection(weighDirection(signals)) };
}

function signalsOf({ words }: Tone, selection: Selection): Signals {
  const arenas = { opponents: 0, calamity: 0, play: 0 };
  const facets = { threat: 0, hostility: 0, confrontation: 0, coercion: 0, urgency: 0, uncertainty: 0, deescalation: 0 };
  const count = selection.words;
  const size = sizeOf(count, LEVEL);
  let level = 0, direction = 0, sentiment = 0;
  for (const { first, end } of selection.ranges) {
    for (let i = first; i < end; i++) {
      level += words.level[i];
      direction += words.direction[i];
      sentiment += words.sentiment[i];
      const arena = words.arenas[i];
      const facet = words.facets[i];
      if (arena !== null) arenas[arena] += size;
      if (facet !== null) facets[facet] += words.strength[i] * size;
    }
  }
  return {
    level: level * size + groundOf(LEVEL, count),
    direction: direction * sizeOf(count, DIRECTION) + groundOf(DIRECTION, count),
    sentiment: sentiment * sizeOf(count, SENTIMENT) + groundOf(SENTIMENT, count),
    words: count, arenas, facets,
  };
}

function toDirection(sum: number): number {
  return Math.tanh(DIRECTION.slope * sum);
}

/** Straight in the middle, flat toward either end of the scale. */
function toLevel(sum: number): number {
  return 1 / (1 + Math.exp(-5 * (LEVEL.slope * sum + LEVEL.shift - 0.5)));
}

/** The least levels of all labels but the first. */
const LEAST = LEVEL.cuts.map(toLevel);

function labelOf(level: number): Tension['label'] {
  let label = 0;
  while (label < LEAST.length && level > LEAST[label]) label++;
  return LABELS[label];
}

function facetsBy(value: (facet: Facet) => number): TensionFacets {
  return {
    threat: value('threat'),
    hostility: value('hostility'),
    confrontation: value('confrontation'),
    coercion: value('coercion'),
    urgency: value('urgency'),
    uncertainty: value('uncertainty'),
    deescalation: value('deescalation'),
  };
}
