import type { Span } from '../../text/span.ts';
import { PlacedToken } from '../placed-token.ts';
import type { Language, Passage, Reading, Sentence, Token } from '../token.ts';
import { forEachChunk } from './chunks.ts';
import { Lexicon } from './lexicon.ts';
import type { WordRow } from './lexicon.ts';
import { retag } from './retag.ts';
import { findSentenceEnds } from './sentence-ends.ts';
import { tagWords } from './tag-words.ts';

let lexicon: Lexicon | undefined;

/** English, read by wink-nlp, which is started at the first call. */
export const english: Language = {
  read(text, spans) {
    const tokens: Token[] = [];
    const sentences: Sentence[] = [];
    const known = startLexicon();
    const passages = spans.map((span) => readPassage(known, text, span, tokens, sentences));
    return { text, tokens, sentences, passages } satisfies Reading;
  },
  dictionary: () => startLexicon().wink.dictionary,
};

function startLexicon(): Lexicon {
  return lexicon ??= new Lexicon();
}

const SMALL_LETTER = /^\p{Ll}/u;

function readPassage(lexicon: Lexicon, text: string, span: Span, tokens: Token[], sentences: Sentence[]): Passage {
  const { wink } = lexicon;
  const row: WordRow = { words: [], starts: [], boundaries: [] };
  forEachChunk(text, span, (start, end) => { lexicon.read(text, start, end, start > span.start, row); });
  const { words, starts, boundaries } = row;
  const firstToken = tokens.length;
  const firstSentence = sentences.length;
  const tags = tagWords(wink, words);
  const partsOfSpeech = tags.map((tag) => wink.partsOfSpeech[tag]);
  let first = 0;
  for (const end of findSentenceEnds(wink, boundaries)) {
    const firstOfSentence = tokens.length;
    retag(words, partsOfSpeech, first, end);
    for (let i = first; i < end; i++) {
      const start = starts[i];
      if (start < 0) continue;
      tokens.push(new PlacedToken(start, wink.lexemeOf(words[i], tags[i], partsOfSpeech[i])));
    }
    first = end;
    if (tokens.length === firstOfSentence) continue;
    // `Sen. Jane Roe (R-Ga.) | said`: no sentence begins with a small letter.
    const goesOn = sentences.length > firstSentence && SMALL_LETTER.test(tokens[firstOfSentence].text);
    const begun = goesOn ? sentences.pop() : undefined;
    sentences.push({
      start: begun?.start ?? tokens[firstOfSentence].start, end: tokens[tokens.length - 1].end,
      firstToken: begun?.firstToken ?? firstOfSentence, endToken: tokens.length,
    });
  }
  return {
    start: span.start, end: span.end,
    firstToken, endToken: tokens.length,
    firstSentence, endSentence: sentences.length,
  };
}
