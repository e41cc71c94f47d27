import makeDictionary from 'wink-nlp/src/cache.js';
import compilePatterns from 'wink-nlp/src/compile-trex.js';
import openDocument from 'wink-nlp/src/dd-wrapper.js';
import makeTokenizer from 'wink-nlp/src/tokenizer.js';
import featuresOf from 'wink-eng-lite-web-model/dist/feature.js';
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js';
import loadCore from 'wink-eng-lite-web-model/dist/load-core-model.js';
import loadTagger from 'wink-eng-lite-web-model/dist/load-pos-model.js';
import loadSentenceEnds from 'wink-eng-lite-web-model/dist/load-sbd-model.js';
import type { PartOfSpeech } from '../token.ts';
import type { Tag } from './word.ts';

/*
 * What wink-nlp and its model keep to themselves: wink hands out each word as strings only, and that takes longer than finding it.
 * Taken part by part, since the first article would otherwise wait for parts that nobody uses to load. The types are ours, read from the packages.
 */

/** What wink knows of a kind, such as words, and what it has met of it since, by number. */
export interface Store {
  readonly list: string[];
  readonly hash: Record<string, number>;
  /** The number of the next one. */
  index: number;
}

/** What wink's dictionary tells of a word. */
export interface RawDictionary {
  value(word: number): string | undefined;
  /** The number of a known word; four numbers for each part of a contraction; null for what is not known. */
  lookup(text: string): readonly number[] | null;
  normal(word: number): number;
  /** The normal form of a part of a contraction, by the second number of its token. */
  nox(second: number): number;
  /** The one of several spellings that the dictionary describes. */
  mappedSpelling(word: number): number;
  /** `lexemeCID` is the number of its tag set. */
  property(word: number, name: 'isAbbrev' | 'isSLemma' | 'lemma' | 'lexemeCID' | 'posHint' | 'sbdHint'): number;
  posOf(word: number): Tag;
  /** Stores a word that is not known, of a kind by wink's number; returns its number. */
  add(text: string, kind: number): number;
}

/** Four numbers for each token: word; form and spaces; tag and lemma; flags. */
export type RawTokens = readonly number[];

/** A document; the tokenizer adds what it reads. */
interface RawDocument {
  readonly cache: RawDictionary;
  readonly tokens: number[];
  readonly nonBreakingSpaces: Record<number, string>;
}

interface Core {
  readonly features: Readonly<Record<'lexeme' | 'prefix' | 'suffix' | 'shape', Store>> & {
    readonly pos: { readonly list: readonly PartOfSpeech[] };
    readonly posClusters: { readonly list: readonly ReadonlySet<Tag>[] };
  };
  readonly trex: unknown;
  readonly tcat: { readonly hash: unknown };
  readonly preserve: unknown;
}

interface Parts {
  loadCore(): Core;
  makeDictionary(core: Core, featuresOf: unknown): RawDictionary;
  compilePatterns(sources: unknown): unknown;
  makeTokenizer(patterns: unknown, kinds: unknown, preserved: unknown): (document: unknown, text: string) => void;
  openDocument(document: RawDocument): unknown;
  loadSentenceEnds(): { readonly machines: readonly string[] };
  loadTagger(): { readonly machines: readonly string[] };
  lemmatize(word: string, pos: PartOfSpeech, dictionary: RawDictionary): string;
}

/** What cuts texts, and stores the words that it has not known. */
export interface Reader {
  tokenize(text: string): RawTokens;
  readonly dictionary: RawDictionary;
}

/** One instance of wink-nlp, of which only the tokenizer and the dictionary are used. */
export interface RawWink {
  lemmatize(word: string, pos: PartOfSpeech, dictionary: RawDictionary): string;
  readonly lexemes: Pick<Store, 'list' | 'hash'>;
  /** A reader that has not met anything yet; what the last one has met is forgotten. */
  startReader(): Reader;
  readonly partsOfSpeech: readonly PartOfSpeech[];
  /** The tags that a word may have, by number. */
  readonly tagSets: readonly ReadonlySet<Tag>[];
  /** The automata that find the ends of sentences, and those that correct tags, in JSON. */
  readonly sentenceModels: readonly string[];
  readonly tagModels: readonly string[];
}

/** Starts wink-nlp, which takes about a tenth of a second. */
export function startRawWink(): RawWink {
  const parts = { loadCore, makeDictionary, compilePatterns, makeTokenizer, openDocument, loadSentenceEnds, loadTagger, lemmatize } as Parts;
  const core = parts.loadCore();
  const { lexeme, prefix, suffix, shape } = core.features;
  const stores = [lexeme, prefix, suffix, shape].map((store) => ({ store, builtIn: store.list.length }));
  const cut = parts.makeTokenizer(parts.compilePatterns(core.trex), core.tcat.hash, core.preserve);
  const startReader = (): Reader => {
    for (const { store, builtIn } of stores) {
      for (const met of store.list.splice(builtIn)) Reflect.deleteProperty(store.hash, met);
      store.index = builtIn;
    }
    const dictionary = parts.makeDictionary(core, featuresOf);
    return {
      dictionary,
      tokenize(text) {
        const tokens: number[] = [];
        cut(parts.openDocument({ cache: dictionary, tokens, nonBreakingSpaces: {} }), text);
        return tokens;
      },
    };
  };
  return {
    startReader,
    lemmatize: parts.lemmatize,
    lexemes: lexeme,
    partsOfSpeech: core.features.pos.list,
    tagSets: core.features.posClusters.list,
    sentenceModels: parts.loadSentenceEnds().machines,
    tagModels: parts.loadTagger().machines,
  };
}
