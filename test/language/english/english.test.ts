import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/english/english.ts';
import { read } from '../../reading.ts';

const words = (text: string) => read(text).tokens.map((token) => token.text);
const texts = [
  'She said so. He did not.',
  'I cant go, they wont come, we dont know and it isnt fair.',
  'I can’t go, they won\'t come, Ruth Abara’s didn’t.',
  '“Café” costs €3.50 — 10% more…',
  'Ruth \t Abara\u00a0said\u200bso',
  'Two lines\r\nand a third\u2028here.',
  '🙂👩🏽‍🚒 said 𝐁𝐨𝐥𝐝 things',
  'lone \ud83d surrogate',
  '“'.repeat(40),
  'https://news.example.org/a?b=c#d ruth@example.org @ruth #mill',
  '',
  ' \t ',
];

describe('english.read', () => {
  it.each(texts)('gives tokens that are slices, in order and apart: %j', (text) => {
    const { tokens } = english.read(text, [{ start: 0, end: text.length }]);
    let end = 0;
    for (const token of tokens) {
      expect(text.slice(token.start, token.end)).toBe(token.text);
      expect(token.start).toBeGreaterThanOrEqual(end);
      end = token.end;
    }
  });

  it.each(texts)('leaves no letter out: %j', (text) => {
    const { tokens } = english.read(text, [{ start: 0, end: text.length }]);
    const rest = tokens.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
    expect(rest).not.toMatch(/[\p{L}\p{N}]/u);
  });

  it.each(texts)('gives each token to one sentence and one passage: %j', (text) => {
    const { tokens, sentences, passages } = english.read(text, [{ start: 0, end: text.length }]);
    expect(sentences.flatMap(({ firstToken, endToken }) => tokens.slice(firstToken, endToken))).toEqual(tokens);
    expect(passages).toEqual([{ start: 0, end: text.length, firstToken: 0, endToken: tokens.length, firstSentence: 0, endSentence: sentences.length }]);
  });

  it('takes offsets into the whole text, wherever the passage stands', () => {
    const text = '⚠️ Menu\n\nRuth Abara said so.';
    const { tokens } = english.read(text, [{ start: 9, end: text.length }]);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['Ruth', 'Abara', 'said', 'so', '.']);
  });

  it('reads each passage by itself', () => {
    const one = 'The minister said';
    const other = 'that it would rain.';
    const whole = english.read(`${one}\n${other}`, [{ start: 0, end: one.length }, { start: one.length + 1, end: one.length + 1 + other.length }]);
    const tags = (tokens: typeof whole.tokens) => tokens.map(({ text, pos, lemma }) => [text, pos, lemma]);
    expect(tags(whole.tokens)).toEqual([...tags(read(one).tokens), ...tags(read(other).tokens)]);
  });

  it.each(['the Rev. Ruth Abara', 'Maj. Gen. Abara', 'Const. Abara', 'Det. Insp. Abara', 'the Rt. Rev. Abara'])('ends no sentence within %s', (name) => {
    const { tokens, sentences } = read(`They met ${name} there. He left.`);
    expect(sentences).toHaveLength(2);
    expect(tokens.filter(({ text }) => text === '.')).toHaveLength(2);
    expect(tokens.filter(({ text, pos }) => /^\p{Lu}\p{Ll}+\.$/u.test(text) && pos !== 'PROPN')).toEqual([]);
  });

  it('ends one after a word that is no title', () => {
    expect(read('They met at the Mill. Ruth Abara left.').sentences).toHaveLength(2);
  });

  it('does not begin a sentence with a small letter', () => {
    expect(read('Sen. Joan Field (R-Ga.) said no. He left.').sentences).toHaveLength(2);
  });

  it('ends a passage and its sentence together', () => {
    expect(read('No full stop here\nNor here').sentences).toHaveLength(2);
  });
});

describe('what was read before changes nothing', () => {
  it.each([
    ['a possessive that stood whole before a comma', 'Okoro’s mill closed.', 'The mill is Okoro’s, he said.'],
    ['the same with straight marks', 'The mill of Okoro\'s uncle closed.', '"It is Okoro\'s," he said. Okoro\'s?'],
    ['a name in capitals', 'Zorblatt wrote to Zorblatt’s bank.', 'ZORBLATT’S, zorblatt’s, Zorblatt’s,'],
  ])('%s', (_, text, other) => {
    const before = read(text);
    read(other);
    expect(read(text)).toEqual(before);
  });
});

describe('words', () => {
  it.each([
    ['a contraction', 'She didn’t go.', ['She', 'did', 'n’t', 'go', '.']],
    ['a possessive', 'Ruth’s mill', ['Ruth', '’s', 'mill']],
    ['initials and titles', 'Dr. J. Zorn left.', ['Dr.', 'J.', 'Zorn', 'left', '.']],
    ['a party and a state', 'Rep. Zorn (D-N.Y.) left; Roe (R-Calif.) stayed.', ['Rep.', 'Zorn', '(', 'D', '-', 'N.Y.', ')', 'left', ';', 'Roe', '(', 'R', '-', 'Calif.', ')', 'stayed', '.']],
    ['words that are written like inch and number', 'He came in. “No more come in.” She said no.', ['He', 'came', 'in', '.', '“', 'No', 'more', 'come', 'in', '.', '”', 'She', 'said', 'no', '.']],
    ['money and percent', 'It rose to $3.5 billion.', ['It', 'rose', 'to', '$', '3.5', 'billion', '.']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('looks words up with straight apostrophes and in small letters', () => {
    expect(read('RUTH’S').tokens.map(({ lower }) => lower).join('')).toBe("ruth's");
  });

  it.each([['said', 'say'], ['told', 'tell'], ['mills', 'mill']])('%s comes from %s', (form, lemma) => {
    expect(read(`They ${form} it.`).tokens[1].lemma).toBe(lemma);
  });

  it.each(['cant', 'wont', 'dont', 'isnt'])('%s has a lemma, though it lacks its apostrophe', (word) => {
    for (const { lemma, text } of read(`They ${word} go.`).tokens) expect(lemma, text).not.toBe('');
  });
});

describe('a run without a space', () => {
  it.each([['one letter', 'a'], ['capitals and stops', 'A.'], ['marks', '“'], ['an address', 'x/'], ['emoji', '🙂']])('%s: all of it is read', (_, unit) => {
    const text = unit.repeat(4_000 / unit.length);
    const { tokens } = read(text);
    expect(tokens.map((token) => token.text).join('')).toBe(text);
  });
});
