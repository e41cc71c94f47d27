import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/english/english.ts';
import { findNegated } from '../../src/tone/negation.ts';

function negatedWords(text: string): string[] {
  const reading = english.read(text, [{ start: 0, end: text.length }]);
  const negated = findNegated(reading, reading.sentences[0]);
  return reading.tokens.filter((_, i) => negated[i]).map(({ text: word }) => word);
}

describe('negation', () => {
  it.each([
    ['The army did not attack.', 'attack', true],
    ['The army attacked.', 'attacked', false],
    ['She ruled out an attack.', 'attack', true],
    ['She did not rule out an attack.', 'attack', false],
    ['No troops crossed the line.', 'crossed', true],
    ['He did not sign, but he threatened reprisals.', 'threatened', false],
    ['They didn’t surrender.', 'surrender', true],
    ['There was never any threat.', 'threat', true],
    ['The striker failed to win a place.', 'win', true],
    ['The striker failed and wept.', 'wept', false],
    ['The envoy refused to rule out an attack.', 'attack', false],
    ['The clerk was unable to help.', 'help', true],
    ['Nothing in the plan is good.', 'good', true],
    ['The ferry left without delay.', 'delay', true],
    ['It did not rain; the crowd cheered.', 'cheered', false],
  ])('%s: %s', (text, word, isNegated) => {
    expect(negatedWords(text).includes(word)).toBe(isNegated);
  });
});
