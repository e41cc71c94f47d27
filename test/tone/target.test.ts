import { describe, expect, it } from 'vitest';
import { scoreSentiment } from '../../src/tone/score-sentiment.ts';

function toward(text: string, words: string): number {
  const start = text.indexOf(words);
  return scoreSentiment(text, { target: { start, end: start + words.length } }).score;
}

describe('toward a target', () => {
  it.each([
    ['Voters love Martin but hate Keller.', 'Martin', 'Keller'],
    ['The committee praised Dr. Osei and condemned Dr. Lund.', 'Osei', 'Lund'],
    ['Critics accused Reyes of lying, and readers thanked Falk for her courage.', 'Falk', 'Reyes'],
  ])('%s', (text, liked, disliked) => {
    expect(toward(text, liked)).toBeGreaterThan(toward(text, disliked));
  });

  it('tells the accused from those who are thanked', () => {
    const text = 'Readers thanked Falk and accused Reyes of lying.';
    expect(scoreSentiment(text, { target: { start: 33, end: 38 } }).label).toBe('negative');
    expect(toward(text, 'Falk')).toBeGreaterThan(toward(text, 'Reyes'));
  });

  it('sees thanks through what the thankful do next', () => {
    expect(scoreSentiment('Readers thanked Falk and accused Reyes of lying.', { target: { start: 16, end: 20 } }).label).not.toBe('negative');
  });

  it.each([
    ['The committee met Dr. Osei on Monday.', 'Osei', 'neutral'],
    ['Readers thanked Falk.', 'Falk', 'positive'],
    ['Prosecutors charged Reyes with fraud.', 'Reyes', 'negative'],
    ['Voters love Martin but hate Keller.', 'Keller', 'negative'],
  ])('%s: %s, %s', (text, words, label) => {
    const start = text.indexOf(words);
    expect(scoreSentiment(text, { target: { start, end: start + words.length } }).label).toBe(label);
  });

  it('names words whose weights and the rest add up to the score', () => {
    const { score, evidence, rest } = scoreSentiment('Readers thanked Falk and accused Reyes of lying.', { target: { start: 33, end: 38 } });
    expect(evidence.map(({ text }) => text)).toContain('accused');
    expect(evidence.reduce((sum, { weight }) => sum + weight, rest)).toBeCloseTo(score, 9);
  });

  it('reads only the sentence that the target stands in', () => {
    const first = 'The mayor won a prize for her wonderful garden.';
    const sentence = 'Keller arrived on Monday.';
    expect(toward(`${first} ${sentence}`, 'Keller')).toBeCloseTo(toward(sentence, 'Keller'), 9);
  });

  it('never counts the words of the target itself', () => {
    const text = 'The Happy Kitchen opened on Friday.';
    const { evidence } = scoreSentiment(text, { target: { start: 4, end: 17 } });
    expect(evidence.map(({ text: word }) => word)).not.toContain('Happy');
  });

  it.each([[{ start: 900, end: 950 }], [{ start: -5, end: -1 }], [{ start: 3, end: 3 }]])('is neutral for %j, where nothing stands', (target) => {
    expect(scoreSentiment('Nobody likes it.', { target }).label).toBe('neutral');
  });
});
