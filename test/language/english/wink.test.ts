import winkNLP from 'wink-nlp';
import type { ItsFunction } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { describe, expect, it } from 'vitest';
import { forEachChunk } from '../../../src/language/english/chunks.ts';
import { Lexicon } from '../../../src/language/english/lexicon.ts';
import { findSentenceEnds } from '../../../src/language/english/sentence-ends.ts';
import { tagWords } from '../../../src/language/english/tag-words.ts';
import type { Word } from '../../../src/language/english/word.ts';
import { loadGoldens } from '../../articles/golden.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;
const lexicon = new Lexicon();

/** A text as wink-nlp reads it. */
function asWinkReads(text: string) {
  const document = nlp.readDoc(text);
  const tokens = document.tokens();
  return {
    words: tokens.out(its.value),
    tags: tokens.out(its.pos as ItsFunction<string>),
    lemmas: tokens.out(its.lemma as unknown as ItsFunction<string>).map((lemma) => lemma.toLowerCase().replaceAll('’', "'")),
    ends: (document.sentences().out(its.span) as unknown as [number, number][]).map(([, last]) => last + 1),
  };
}

/** The same, cut, tagged and parted by ours. */
function asWeRead(text: string) {
  const words: Word[] = [];
  const boundaries: number[] = [];
  forEachChunk(text, { start: 0, end: text.length }, (start, end) => { lexicon.read(text, start, end, start > 0, { words, starts: [], boundaries }); });
  const tags = tagWords(lexicon.wink, words);
  return {
    words: words.map((word) => word.text),
    tags: tags.map((tag) => lexicon.wink.partsOfSpeech[tag]),
    lemmas: words.map((word, i) => lexicon.wink.lexemeOf(word, tags[i], lexicon.wink.partsOfSpeech[tags[i]]).lemma),
    ends: findSentenceEnds(lexicon.wink, boundaries),
  };
}

describe('words, tags, lemmas and sentences are those of wink-nlp', () => {
  it.each([
    'Dr. J. Quill can’t go to the U.S. "Why not?" she asked. "It’s 5 p.m." He left.',
    'The head of the union would have said so had she been asked to run the run.',
    'They’ll re-enter St. Ives at 10:30am, won’t they?! "Yes." \' No.',
    'Colours and labour analysed; he is well known, better paid and least of all likely to be the one who has been running.',
    'wont gonna cannot I’m it\'s Brandt’s',
    'I think that that is that, and so on... (See p. 4.) [Ed.] Visit https://example.org or mail a.b@example.org :-)',
    '🙂 ½ 3rd 1990s $5.50 #tag @user Ⅳ naïve',
  ])('%s', (text) => {
    expect(asWeRead(text)).toEqual(asWinkReads(text));
  });

  it.each(loadGoldens().map(({ slug, source }) => [slug, source] as const))('%s', (_, source) => {
    for (const line of source.split('\n').map((each) => each.replace(/\s+/gu, ' ').trim()).filter(Boolean)) expect(asWeRead(line)).toEqual(asWinkReads(line));
  });
});

/** The words of a chunk. */
function cut(lexicon: Lexicon, chunk: string): Word[] {
  const words: Word[] = [];
  lexicon.read(chunk, 0, chunk.length, false, { words, starts: [], boundaries: [] });
  return words;
}

describe('letters that wink does not know for letters', () => {
  it.each<[string, string[]]>([
    ['Erdoğan', ['Erdoğan']],
    ['(Kovač)', ['(', 'Kovač', ')']],
    ['Wałęsa’s', ['Wałęsa', '’s']],
    ['Phú-Đình,', ['Phú', '-', 'Đình', ',']],
    ['Ž.', ['Ž.']],
    ['(\ufeffKovač)', ['(', 'Kovač', ')']],
  ])('cut %s as others', (chunk, words) => {
    expect(cut(new Lexicon(), chunk).map(({ text }) => text)).toEqual(words);
  });
});

describe('Lexicon', () => {
  it('cuts the same chunk once, and the same word whatever mark is after it', () => {
    expect(cut(lexicon, 'Quill’s')[0]).toBe(cut(lexicon, 'Quill’s')[0]);
    expect(cut(lexicon, 'Quillby,')[0]).toBe(cut(lexicon, 'Quillby')[0]);
    expect(cut(lexicon, 'Sen.').map(({ text }) => text)).toEqual(['Sen.']);
  });

  it('goes on when it has met more words than it keeps, and cuts as before', () => {
    const fresh = new Lexicon();
    const before = cut(fresh, 'Quill’s,');
    for (let i = 0; i < 60_001; i++) cut(fresh, `qx${i.toString(36)}z`);
    expect(cut(fresh, 'Quill’s,')[0]).not.toBe(before[0]);
    expect(cut(fresh, 'Quill’s,')).toEqual(before);
  });
});
