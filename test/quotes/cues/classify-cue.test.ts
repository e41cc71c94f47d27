import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/english/english.ts';
import { CUE_CLASSES } from '../../../src/quotes/cues/cue-classes.ts';
import { classifyCue } from '../../../src/quotes/cues/classify-cue.ts';

function classify(sentence: string, cue: string): ReturnType<typeof classifyCue> {
  const { tokens } = english.read(sentence, [{ start: 0, end: sentence.length }]);
  const start = sentence.indexOf(cue);
  const first = tokens.findIndex((token) => token.start >= start);
  const end = tokens.findIndex((token) => token.start >= start + cue.length);
  return classifyCue(tokens, first, end < 0 ? tokens.length : end);
}

describe('classifyCue', () => {
  it.each([
    ['She said the port was closed.', 'said', 'say', 'say', true],
    ['The mayor has said in a statement that it was closed.', 'has said in a statement', 'say', 'say', true],
    ['Ms. Ortiz told reporters it was over.', 'told', 'tell', 'tell', true],
    ['It will rain, according to the forecast office.', 'according to', 'according', 'report', true],
    ['He accused the company of fraud.', 'accused', 'accuse', 'accuse', true],
    ['Mayor claims victory in recount', 'claims', 'claim', 'claim', true],
    ['The firm denied any wrongdoing.', 'denied', 'deny', 'deny', true],
    ['“Never again,” he quipped.', 'quipped', 'quip', 'joke', true],
    ['The union is warning that jobs will go.', 'is warning', 'warn', 'warn', true],
    ['Voters believe the count was fair.', 'believe', 'believe', 'believe', false],
    ['They did not want to leave.', 'did not want', 'want', 'want', false],
    ['The study found that sleep helps.', 'found', 'find', 'find', false],
    ['The poll shows a narrow lead.', 'shows', 'show', 'show', false],
    ['His claim that the vote was rigged drew laughter.', 'claim', 'claim', 'claim', true],
    ['Their belief that prices would fall was wrong.', 'belief', 'belief', 'believe', false],
    ['HOST: Welcome back.', ':', ':', 'say', true],
  ])('%s (%s)', (sentence, cue, lemma, name, speech) => {
    expect(classify(sentence, cue)).toEqual({ lemma, class: name, speech });
  });

  it('gives a word without a class as it is', () => {
    expect(classify('The crowd danced to the news.', 'danced')).toEqual({ lemma: 'dance', class: null, speech: false });
  });

  it('takes an empty cue', () => {
    expect(classifyCue([], 0, 0)).toEqual({ lemma: '', class: null, speech: false });
  });
});

describe('CUE_CLASSES', () => {
  it('lists each word once, in lower case', () => {
    const all = Object.values(CUE_CLASSES).flatMap(({ words }) => words.split(' '));
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
    expect(all.filter((word) => word !== word.toLowerCase() || word === '')).toEqual([]);
  });
});
