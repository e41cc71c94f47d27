import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/english/english.ts';
import { MARGIN, makeView } from '../../../src/quotes/tagger/sequence-view.ts';
import { viewPhrases } from '../../../src/quotes/tagger/view-phrases.ts';
import { classOf } from '../../../src/quotes/tagger/word-classes.ts';

describe('viewPhrases', () => {
  it('tells where in its phrase a token stands, and what stands around the phrase', () => {
    const text = 'Yesterday the old mayor of Ostrava resigned.';
    const { tokens } = english.read(text, [{ start: 0, end: text.length }]);
    const view = makeView(tokens.length);
    view.length = tokens.length;
    tokens.forEach(({ pos }, i) => { view.wordClass[MARGIN + i] = classOf(pos); });
    viewPhrases(view, tokens, 0);
    const at = (word: string): number => MARGIN + tokens.findIndex((token) => token.text === word);
    expect(['the', 'old', 'mayor', 'of', 'Ostrava', 'resigned'].map((word) => view.phrase[at(word)])).toEqual([2, 1, 1, 1, 3, 0]);
    expect(view.afterPhrase[at('old')]).toBe(1 + classOf('VERB'));
    expect(view.afterPhrase[at('resigned')]).toBe(0);
  });
});
