import { findBlocks } from '../../src/article/find-blocks.ts';
import { english } from '../../src/language/english/english.ts';
import type { Reading, Token } from '../../src/language/token.ts';
import type { Clue } from '../../src/tone/clues.ts';
import { findClues } from '../../src/tone/clues.ts';
import { arenaIn, conflictContext, facetIn, feelingContext } from '../../src/tone/context.ts';
import type { Facet } from '../../src/tone/facets.ts';
import { FACETS } from '../../src/tone/facets.ts';
import type { Signals } from '../../src/tone/interplay.ts';
import { meetAround } from '../../src/tone/meet-around.ts';
import type { Span } from '../../src/text/span.ts';
import type { SparseRow } from './ridge.ts';
import { toRow } from './ridge.ts';
import type { FeatureNames, WordFeatures } from './word-features.ts';

/** How a score sums what its words say. */
export interface Summing {
  /** What is left of a word under negation. */
  readonly negated: number;
  /** Sums are divided by the words, plus `few`, to this power. */
  readonly power: number;
  readonly few: number;
  /** Whether it sums conflict or feeling. */
  readonly of: 'conflict' | 'feeling';
}

/** How friendly the events of each CAMEO root are, after Goldstein's scale: what orders them before any rating is seen. */
export const EVENT_SCALE = [0, 0, 3, 4, 1, 3.5, 6, 7, 5, -2, -5, -2, -4, -6, -6.5, -7.2, -4, -7, -9, -10, -10];

/** Changes are rare, and known beforehand to tell something: so their weights are drawn to zero the less. */
export const CHANGE_TELLS = 4;

/** A text of a corpus, read. */
export interface ReadText {
  readonly id: string;
  readonly text: string;
  readonly reading: Reading;
  readonly clues: readonly Clue[];
  /** Words, marks not counted. */
  readonly words: number;
}

export function readText(id: string, text: string): ReadText {
  const reading = english.read(text, findBlocks(text));
  const clues: Clue[] = [];
  for (const sentence of reading.sentences) findClues(reading, sentence, clues);
  return { id, text, reading, clues, words: reading.tokens.filter(({ pos }) => pos !== 'PUNCT').length };
}

/** Everything that a row is made with. */
export interface Maker {
  readonly names: FeatureNames;
  readonly wordFeatures: WordFeatures;
  /** The word under which a token stands in the table; undefined when it does not. */
  readonly keyOf: (token: Token) => string | undefined;
}

/** The features of a text for one of the scores; `source` takes up what is peculiar to a corpus and is dropped in use. */
export function rowOfText({ names, wordFeatures, keyOf }: Maker, { reading, clues, words }: ReadText, { negated, power, few, of }: Summing, source: string | null): SparseRow {
  const values = new Map<number, number>();
  const add = (feature: number, value: number) => values.set(feature, (values.get(feature) ?? 0) + value);
  const size = 1 / (words + few) ** power;
  for (const [i, clue] of clues.entries()) {
    const context = size * (of === 'feeling' ? feelingContext(clue, negated) : conflictContext(clue, negated));
    const key = keyOf(reading.tokens[i]);
    if (key !== undefined) for (const [feature, value] of wordFeatures(key)) add(feature, value * context);
    if (clue.event > 0) {
      add(names.numberOf(`event:${clue.event}`), context);
      add(names.numberOf('event:scale'), context * EVENT_SCALE[clue.event] / 6);
    }
    if (clue.leads) {
      add(names.numberOf(`leading:${clue.event}`), context);
      add(names.numberOf('leading:scale'), context * EVENT_SCALE[clue.event] / 6);
    }
    if (clue.change !== null && of === 'conflict') add(names.numberOf(`change:${clue.change.kind}`), context * clue.change.strength * CHANGE_TELLS);
    if (clue.startsName) add(names.numberOf('name'), size);
  }
  add(names.numberOf('bias'), 1);
  add(names.numberOf('length'), Math.log(words + 1) / 5);
  if (source !== null) add(names.numberOf(`source:${source}`), 1);
  return toRow(values);
}

/** How much of each word of the table a text has, as a score sums them. */
export function wordsOfText({ keyOf }: Pick<Maker, 'keyOf'>, numberOf: ReadonlyMap<string, number>, { reading, clues, words }: ReadText, { negated, power, few, of }: Summing): SparseRow {
  const values = new Map<number, number>();
  const size = 1 / (words + few) ** power;
  for (const [i, clue] of clues.entries()) {
    const at = numberOf.get(keyOf(reading.tokens[i]) ?? '');
    if (at === undefined) continue;
    const context = of === 'feeling' ? feelingContext(clue, negated) : conflictContext(clue, negated);
    values.set(at, (values.get(at) ?? 0) + context * size);
  }
  return toRow(values);
}

/** What a text shows as a whole, its three sums given. */
export function signalsOf({ clues, words }: ReadText, sums: { level: number; direction: number; sentiment: number }, { few, power }: Summing): Signals {
  const arenas = { opponents: 0, calamity: 0, play: 0 };
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, 0])) as Record<Facet, number>;
  const size = 1 / (words + few) ** power;
  for (const clue of clues) {
    const arena = arenaIn(clue);
    if (arena !== null) arenas[arena] += size;
    const { facet, strength } = facetIn(clue);
    if (facet !== null) facets[facet] += strength * size;
  }
  return { ...sums, words, arenas, facets };
}

/** What a sentence says toward a target: the features of either sum. `feelingOf` is what a word adds to the feeling of its sentence. */
export function rowsOfTarget({ names, wordFeatures, keyOf }: Maker, { reading, clues }: ReadText, target: Span, { negated, power, few }: Summing, feelingOf: (clue: Clue, key: string | undefined) => number): { readonly polar: SparseRow; readonly neutral: SparseRow } {
  const polar = new Map<number, number>([[names.numberOf('target:bias'), 1]]);
  const neutral = new Map<number, number>(polar);
  const add = (values: Map<number, number>, name: string, value: number) => values.set(names.numberOf(name), (values.get(names.numberOf(name)) ?? 0) + value);
  const { tokens } = reading;
  const first = Math.max(0, tokens.findIndex(({ end }) => end > target.start));
  let end = first;
  while (end < tokens.length && tokens[end].start < target.end) end++;
  const sentence = reading.sentences.find(({ firstToken, endToken }) => firstToken <= first && first < endToken);
  if (sentence !== undefined) {
    const size = 1 / (sentence.endToken - sentence.firstToken + few) ** power;
    const around = meetAround(reading, sentence, first, end);
    for (let i = 0; i < around.count; i++) {
      const token = around.tokens[i], nearness = around.nearness[i], clue = clues[token];
      const side = i < around.before ? 'towardNext' : 'towardLast';
      const key = keyOf(tokens[token]);
      const near = nearness * feelingContext(clue, negated);
      add(polar, 'target:sentiment', feelingOf(clue, key) * size);
      for (const [feature, value] of key === undefined ? [] : wordFeatures(key)) {
        add(polar, `${side}:${feature}`, value * near);
        add(neutral, `neutral:${feature}`, value * nearness);
      }
    }
  }
  return { polar: toRow(polar), neutral: toRow(neutral) };
}
