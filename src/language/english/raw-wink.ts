import winkNLP from 'wink-nlp';
import type { Model } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { PartOfSpeech } from '../token.ts';
import type { Tag } from './word.ts';

/*
 * What wink-nlp and its model keep to themselves. The types are ours, read from the packages, which declare these parts
 * `unknown`: wink hands out each word as strings only, and that takes longer than finding it.
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
  property(word: number, name: 'isAbbrev' | 'isSLemma' | 'lemma' | 'posHint' | 'sbdHint'): number;
  posOf(word: number): Tag;
  isMemberPOS(word: number, tag: Tag): boolean;
  /** Stores a word that is not known, of a kind by wink's number; returns its number. */
  add(text: string, kind: number): number;
}

/** A document as wink's stages pass it on. */
interface RawDocument {
  readonly cache: RawDictionary;
  readonly tokens: RawTokens;
}

/** Four numbers for each token: word; form and spaces; tag and lemma; flags. */
export type RawTokens = readonly number[];

interface Core {
  readonly features: Readonly<Record<'lexeme' | 'prefix' | 'suffix' | 'shape', Store>> & { readonly pos: { readonly list: readonly PartOfSpeech[] } };
}

interface Parts {
  core(): Core;
  sbd(): { readonly machines: readonly string[] };
  pos(): { readonly machines: readonly string[] };
  readonly addons: { lemmatize(word: string, pos: PartOfSpeech, dictionary: RawDictionary): string };
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
  /** The automata that find the ends of sentences, and those that correct tags, in JSON. */
  readonly sentenceModels: readonly string[];
  readonly tagModels: readonly string[];
}

/** Starts wink-nlp, which takes about a tenth of a second. */
export function startRawWink(): RawWink {
  const parts = model as unknown as Parts;
  const core = parts.core();
  let document: RawDocument | undefined;
  // The last step of tagging is given the document; there are no others. Wink loads what it is not asked for, too: here, nothing.
  const pos = () => ({ machines: [], setter: (raw: RawDocument) => { document = raw; } });
  const no = () => ({ machines: ['[100,0,{},{},{},{}]'], transformers: [] });
  const { lexeme, prefix, suffix, shape } = core.features;
  const stores = [lexeme, prefix, suffix, shape].map((store) => ({ store, builtIn: store.list.length }));
  const startReader = (): Reader => {
    for (const { store, builtIn } of stores) {
      for (const met of store.list.splice(builtIn)) Reflect.deleteProperty(store.hash, met);
      store.index = builtIn;
    }
    const nlp = winkNLP({ ...model, core: () => core, pos, sbd: no, ner: no, negation: no, sa: no, metaCER: no } as unknown as Model, ['pos']);
    const read = (text: string): RawDocument => {
      nlp.readDoc(text);
      if (document === undefined) throw new Error('This version of wink-nlp works in another way than copydesk knows.');
      return document;
    };
    return { tokenize: (text) => read(text).tokens, dictionary: read('').cache };
  };
  return {
    startReader,
    lemmatize: parts.addons.lemmatize,
    lexemes: lexeme,
    partsOfSpeech: core.features.pos.list,
    sentenceModels: parts.sbd().machines,
    tagModels: parts.pos().machines,
  };
}
