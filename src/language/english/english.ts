import type { Span } from '../../text/span.ts';
import type { Language, Passage, Reading, Sentence, Token } from '../token.ts';
import { alignTokens } from './align.ts';
import { makeReadable } from './readable.ts';
import { retag } from './retag.ts';
import { startWink } from './wink.ts';
import type { Wink } from './wink.ts';

/** Words after which a fresh instance takes over, since wink never gives memory back: some 4 MB, several hundred articles. */
const MOST_STORED = 50_000;

let wink: Wink | undefined;

/** English, read by wink-nlp, which is started at the first call. */
export const english: Language = {
  read(text, spans) {
    const tokens: Token[] = [];
    const sentences: Sentence[] = [];
    const passages = spans.map((span) => readPassage(text, span, tokens, sentences));
    return { text, tokens, sentences, passages } satisfies Reading;
  },
};

function readPassage(text: string, span: Span, tokens: Token[], sentences: Sentence[]): Passage {
  const firstToken = tokens.length;
  const firstSentence = sentences.length;
  if (wink === undefined || wink.stored() > MOST_STORED) wink = startWink();
  const found = wink.read(makeReadable(text.slice(span.start, span.end)));
  const starts = alignTokens(text, span.start, span.end, found.values);
  for (const [first, last] of found.sentences) {
    const firstOfSentence = tokens.length;
    const tags = retag(found.values, found.tags, first, last);
    for (let i = first; i <= last; i++) {
      if (starts[i] < 0) continue;
      const value = found.values[i];
      tokens.push({
        start: starts[i],
        end: starts[i] + value.length,
        text: value,
        lower: fold(value),
        pos: tags[i - first],
        // Wink has no lemma for a contraction written without its apostrophe.
        lemma: fold(found.lemmas[i] ?? value),
      });
    }
    if (tokens.length === firstOfSentence) continue;
    const start = tokens[firstOfSentence].start;
    const end = tokens[tokens.length - 1].end;
    sentences.push({ start, end, firstToken: firstOfSentence, endToken: tokens.length });
  }
  return {
    start: span.start, end: span.end,
    firstToken, endToken: tokens.length,
    firstSentence, endSentence: sentences.length,
  };
}

function fold(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}
