import { expect, it } from 'vitest';
import type { PartOfSpeech } from '../../../src/language/token.ts';
import { retag } from '../../../src/language/english/retag.ts';

it.each([
  ['a surname that passes for a verb', 'Then Mark Ward left early', 'ADV PROPN VERB VERB ADV', 'ADV PROPN PROPN VERB ADV'],
  ['a surname that passes for a noun', 'They blamed Ms. Baker again', 'PRON VERB PROPN NOUN ADV', 'PRON VERB PROPN PROPN ADV'],
  ['a verb that opens a quotation', 'They cried “ Stop there', 'PRON VERB PUNCT VERB ADV', 'PRON VERB PUNCT VERB ADV'],
  ['a name after a closing mark', 'gone , ” Ward says often', 'VERB PUNCT PUNCT VERB VERB ADV', 'VERB PUNCT PUNCT PROPN VERB ADV'],
  ['I', 'then I went home again', 'ADV PRON VERB NOUN ADV', 'ADV PRON VERB NOUN ADV'],
  ['an adjective of a nation', 'the Russian envoy left early', 'DET ADJ NOUN VERB ADV', 'DET ADJ NOUN VERB ADV'],
  ['a headline, whose capitals tell nothing', 'Mayor Wins Harbour Vote', 'NOUN VERB NOUN NOUN', 'NOUN VERB NOUN NOUN'],
  ['a first name that passes for an order', 'Wade Roe , who came late', 'VERB PROPN PUNCT PRON VERB ADV', 'PROPN PROPN PUNCT PRON VERB ADV'],
  ['a surname at the start', 'Ward says they came late', 'VERB VERB PRON VERB ADV', 'PROPN VERB PRON VERB ADV'],
  ['lead before a noun', 'the study lead author left', 'DET NOUN VERB NOUN VERB', 'DET NOUN ADJ NOUN VERB'],
  ['lead after a possessor', 'then its lead author left', 'ADV PRON VERB NOUN VERB', 'ADV PRON ADJ NOUN VERB'],
  ['lead after a verb of saying', 'Yes , said lead author Obi', 'INTJ PUNCT VERB VERB NOUN PROPN', 'INTJ PUNCT VERB ADJ NOUN PROPN'],
  ['what kind of job, after a verb of saying', 'Yes , said ward porter Obi', 'INTJ PUNCT VERB VERB NOUN PROPN', 'INTJ PUNCT VERB NOUN NOUN PROPN'],
  ['a participle after a verb of saying', 'Yes , said visiting porter Obi', 'INTJ PUNCT VERB VERB NOUN PROPN', 'INTJ PUNCT VERB VERB NOUN PROPN'],
  ['a verb after a verb of saying, and no noun', 'Yes , said ward Obi', 'INTJ PUNCT VERB VERB PROPN', 'INTJ PUNCT VERB VERB PROPN'],
  ['a verb after another verb', 'They help ward porters', 'PRON VERB VERB NOUN', 'PRON VERB VERB NOUN'],
  ['lead in an apposition', 'Obi , lead author here', 'PROPN PUNCT VERB NOUN ADV', 'PROPN PUNCT ADJ NOUN ADV'],
  ['lead after another verb', 'They help lead efforts here', 'PRON VERB VERB NOUN ADV', 'PRON VERB VERB NOUN ADV'],
  ['lead that is a thing', 'the old lead pipe left', 'DET ADJ NOUN NOUN VERB', 'DET ADJ NOUN NOUN VERB'],
  ['what only people do', 'Obi smiles when asked', 'PROPN NOUN ADV VERB', 'PROPN VERB ADV VERB'],
  ['what only people do with a hand', 'Obi gestures when asked', 'PROPN NOUN ADV VERB', 'PROPN VERB ADV VERB'],
  ['what others have too', 'Larch talks fail', 'PROPN NOUN VERB', 'PROPN NOUN VERB'],
  ['what somebody’s are', 'his smiles fade', 'PRON NOUN VERB', 'PRON NOUN VERB'],
  ['a verb', 'roads lead traders here', 'NOUN VERB NOUN ADV', 'NOUN VERB NOUN ADV'],
  ['an order', 'Call them early tomorrow', 'VERB PRON ADV NOUN', 'VERB PRON ADV NOUN'],
])('%s: %s', (_, words, tags, expected) => {
  const result = tags.split(' ') as PartOfSpeech[];
  retag(words.split(' ').map(wordOf), result, 0, result.length);
  expect(result.join(' ')).toBe(expected);
});

it('looks at one sentence of several', () => {
  const tags: PartOfSpeech[] = ['VERB', 'PUNCT', 'ADV', 'VERB', 'VERB', 'ADV'];
  retag(['Go', '.', 'Then', 'Ward', 'left', 'early'].map(wordOf), tags, 2, 6);
  expect(tags).toEqual(['VERB', 'PUNCT', 'ADV', 'PROPN', 'VERB', 'ADV']);
});

function wordOf(text: string): { text: string; isCapitalized: boolean } {
  return { text, isCapitalized: /^[A-Z]/u.test(text) };
}
