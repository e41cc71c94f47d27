import { roomForFindings } from '../per-lexeme.ts';
import type { Dictionary, Lexeme, PartOfSpeech } from '../token.ts';
import { abbreviatedTitle, isAbbreviatedTitle } from './abbreviated-titles.ts';
import { alignWords } from './align.ts';
import { readAutomata } from './automaton.ts';
import type { Alphabet, Automaton } from './automaton.ts';
import { startRawWink } from './raw-wink.ts';
import type { RawDictionary, RawTokens } from './raw-wink.ts';
import { fold } from './word.ts';
import type { Tag, Word } from './word.ts';

const TOKEN_SIZE = 4;
const MOST_SPACES = 0xffff;
/** Where the tag begins in a token's third number, and its lemma ends. */
const TAG_SHIFT = 20;
const LEMMA_MASK = (1 << TAG_SHIFT) - 1;
/** The tag of words for which the dictionary has none. */
const NOUN = 8;
const CAPITAL = /^\p{Lu}/u;

/** What wink takes for one word, whether it knows it or not; and the kind that this is to it. */
const LETTERS = /^[A-Za-z]+$/u;
const WORD = 1;
/** Letters that wink does not know for letters, so that it cuts `Erdoğan` in three; and one that it knows. */
const FOREIGN_LETTER = /(?![\u0000-\u00ff])(?=\p{Script=Latin})[\p{L}\p{M}]/gu;
const STAND_IN = 'x';
/** New words after which wink is made to forget them, since it never does so by itself. */
const MOST_STORED = 10_000;

/** Kinds of words and marks stand in the patterns as numbers above those of words. */
const KINDS = 1_080_000;
/** A title before a name with a full stop that wink knows for its own. */
const KNOWN_TITLE = 'Gen.';
/** A mark that closes or opens as the space before it tells. */
const EITHER_MARK = 4;
const EITHER_MARK_SPACED = 6;
const ABBREVIATION = 7;
const INITIAL = 8;

/** One instance of wink-nlp, made pure: how it cuts text into words, what it knows of each, and its patterns. */
export interface Wink {
  /** The words of what stands between two spaces, as if it were the first text ever read. */
  cut(chunk: string): Word[];
  /** What a word with a tag is, as the part of speech that it is or is corrected to. */
  lexemeOf(word: Word, tag: Tag, pos: PartOfSpeech): Lexeme;
  /** The words that it brings along. */
  readonly dictionary: Dictionary;
  readonly partsOfSpeech: readonly PartOfSpeech[];
  /** What the tagger's patterns know a tag by. */
  readonly tagSymbols: readonly number[];
  /** The tagger's patterns, to be looked for one after the other. */
  readonly taggers: readonly Automaton[];
  readonly sentenceEnds: readonly Automaton[];
}

export function startWink(): Wink {
  const raw = startRawWink();
  const { list, hash } = raw.lexemes;
  const { automata, alphabet } = readAutomata([...raw.sentenceModels, ...raw.tagModels]);
  const builtIn = list.length;
  const possibleTags = raw.tagSets.map((tags) => [...tags].reduce((bits, tag) => bits | 1 << tag, 0));
  const builtInWords = new Map<number, Word>();
  let reader = raw.startReader();
  let known = builtIn;

  // A word met once is looked up whole ever after, which changes how later texts are cut.
  function forgetNewWords(): void {
    for (; known < list.length; known++) Reflect.deleteProperty(hash, list[known]);
    if (known - builtIn < MOST_STORED) return;
    reader = raw.startReader();
    known = builtIn;
  }

  /** The one object for a word of the dictionary; null for contractions and what is not known. */
  function lookUp(text: string): Word | null {
    const found = reader.dictionary.lookup(text);
    if (found?.length !== 1) return null;
    const [index] = found;
    const word = builtInWords.get(index) ?? describe([index, 0, 0, 0], 0);
    builtInWords.set(index, word);
    return word;
  }

  function tokenize(chunk: string): Word[] {
    const { dictionary } = reader;
    const isUnknownWord = LETTERS.test(chunk) && dictionary.lookup(chunk) === null;
    const tokens = isUnknownWord ? [dictionary.add(chunk, WORD), 0, 0, 0] : reader.tokenize(chunk);
    const words = Array.from({ length: tokens.length / TOKEN_SIZE }, (_, i) => {
      const at = i * TOKEN_SIZE;
      const isBuiltIn = tokens[at] < builtIn && tokens[at + 2] === 0;
      return (isBuiltIn ? lookUp(list[tokens[at]]) : null) ?? describe(tokens, at);
    });
    forgetNewWords();
    return words;
  }

  /** The words of a chunk with letters foreign to wink, cut as if they were known. */
  function tokenizeForeign(chunk: string): Word[] {
    const standing = chunk.replace(FOREIGN_LETTER, (letter) => STAND_IN.repeat(letter.length));
    const words = tokenize(standing);
    const starts = alignWords(standing, words.map(({ text }) => text));
    return words.map((word, i) => {
      const text = starts[i] < 0 ? word.text : chunk.slice(starts[i], starts[i] + word.text.length);
      return text === word.text ? word : newWord(text);
    });
  }

  function newWord(text: string): Word {
    const word = describe([reader.dictionary.add(text, WORD), 0, 0, 0], 0);
    forgetNewWords();
    return word;
  }

  /** What wink knows of the word whose token begins at a number of its document. */
  function describe(tokens: RawTokens, at: number): Word {
    return describeWord(reader.dictionary, possibleTags, tokens, at, alphabet);
  }

  return {
    cut(chunk) {
      // What the tokenizer would find first, it need not be asked for.
      const whole = lookUp(chunk) ?? abbreviatedTitle(chunk, lookUp(KNOWN_TITLE));
      if (whole !== null) return [whole];
      return chunk.search(FOREIGN_LETTER) < 0 ? tokenize(chunk) : tokenizeForeign(chunk);
    },
    lexemeOf(word, tag, pos) {
      for (let known = word.lexemes; known !== null; known = known.next) if (known.tag === tag && known.pos === pos) return known;
      const { text, lower } = word;
      const form = word.lemma ?? fold(raw.lemmatize(word.normal, raw.partsOfSpeech[tag], reader.dictionary));
      // One string where they are the same: compared at once.
      return word.lexemes = { text, lower, pos, lemma: form === lower ? lower : form, found: roomForFindings(), tag, next: word.lexemes };
    },
    dictionary: {
      size: builtIn,
      numberOf: (word) => (hash[word] < builtIn ? hash[word] : undefined),
    },
    partsOfSpeech: raw.partsOfSpeech,
    tagSymbols: raw.partsOfSpeech.map((_, tag) => alphabet(tag)),
    sentenceEnds: automata.slice(0, raw.sentenceModels.length),
    taggers: automata.slice(raw.sentenceModels.length),
  };
}

function describeWord(dictionary: RawDictionary, possibleTags: readonly number[], tokens: RawTokens, at: number, alphabet: Alphabet): Word {
  const [index, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isPart = second > MOST_SPACES;
  const text = dictionary.value(index) ?? '';
  const normal = isPart ? dictionary.nox(second) : dictionary.normal(index);
  const tag = third === 0 ? dictionary.posOf(dictionary.mappedSpelling(index)) || NOUN : third >>> TAG_SHIFT;
  const hint = dictionary.property(index, 'posHint');
  const [touching, spaced] = boundaryKinds(dictionary, index, normal);
  return {
    text,
    parts: null,
    lower: fold(text),
    isCapitalized: CAPITAL.test(text),
    tag,
    isSettled: third !== 0,
    takesStop: isAbbreviatedTitle(text) || dictionary.lookup(`${text}.`) !== null,
    possibleTags: possibleTags[dictionary.property(normal, 'lexemeCID')],
    tagSymbol: hint === 0 ? 0 : alphabet(KINDS + hint),
    touchingSymbol: alphabet(touching),
    spacedSymbol: alphabet(spaced),
    normal: dictionary.value(normal) ?? '',
    // Wink has none for a contraction written without its apostrophe.
    lemma: isPart ? fold(dictionary.value(third & LEMMA_MASK) ?? text) : onlyLemma(dictionary, index),
    lexemes: null,
  };
}

/** What the patterns of sentence ends know a word by, where it touches what stands before it and where it does not. */
function boundaryKinds(dictionary: RawDictionary, index: number, normal: number): [touching: number, spaced: number] {
  const kind = dictionary.property(normal, 'sbdHint') || dictionary.property(index, 'sbdHint');
  if (kind === EITHER_MARK) return [KINDS + EITHER_MARK, KINDS + EITHER_MARK_SPACED];
  if (kind > 0) return [KINDS + kind, KINDS + kind];
  if (dictionary.property(normal, 'isAbbrev') === 0) return [normal, normal];
  const abbreviation = KINDS + (dictionary.value(normal)?.length === 2 ? INITIAL : ABBREVIATION);
  return [abbreviation, abbreviation];
}

/** The dictionary form of a word that has the same with every tag. */
function onlyLemma(dictionary: RawDictionary, index: number): string | null {
  const spelling = dictionary.mappedSpelling(index);
  return dictionary.property(spelling, 'isSLemma') === 1 ? fold(dictionary.value(dictionary.property(spelling, 'lemma')) ?? '') : null;
}
