import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/article/split-paragraphs.ts';
import { scoreSentiment } from '../../src/tone/score-sentiment.ts';
import { scoreTension } from '../../src/tone/score-tension.ts';

const PHRASES = [
  'The union accused the company of lying.', 'Police arrested two protesters.', 'Talks will resume on Monday.', 'It rained.',
  'She did not rule out a strike.', 'The bakery won a prize.', 'Rebels shelled the town, killing 12.', '“We are delighted,” he said.',
  'Shares fell sharply.', 'Storms flooded the valley.', '\n\n', '   ', '4-0', '—', '“', 'N’Djamena', '🙂', '\u2028',
];
const texts = fc.array(fc.oneof(fc.constantFrom(...PHRASES), fc.string({ unit: 'grapheme', maxLength: 12 }))).map((parts) => parts.join(' '));

describe('evidence', () => {
  it('adds up with the rest to the score', () => {
    fc.assert(fc.property(texts, (text) => {
      const sentiment = scoreSentiment(text);
      const tension = scoreTension(text);
      const sum = (weights: readonly { weight: number }[]) => weights.reduce((total, { weight }) => total + weight, 0);
      expect(sentiment.rest + sum(sentiment.evidence)).toBeCloseTo(sentiment.score, 9);
      expect(tension.rest + sum(tension.evidence)).toBeCloseTo(tension.level, 9);
    }));
  });

  it('shows words in place, in reading order, within the scale', () => {
    fc.assert(fc.property(texts, (text) => {
      const { level, direction, evidence } = scoreTension(text);
      const { score, evidence: feeling } = scoreSentiment(text);
      for (const shown of [evidence, feeling]) {
        expect(shown.every((item) => text.slice(item.start, item.end) === item.text)).toBe(true);
        expect(shown.every((item, i) => i === 0 || shown[i - 1].end <= item.start)).toBe(true);
      }
      expect(level).toBeGreaterThanOrEqual(0);
      expect(level).toBeLessThanOrEqual(1);
      expect(Math.abs(direction)).toBeLessThanOrEqual(1);
      expect(Math.abs(score)).toBeLessThanOrEqual(1);
    }));
  });

  it('names the words that a reader would point at', () => {
    const words = scoreTension('The union threatened the company with a strike.').evidence.map(({ text }) => text);
    expect(words).toContain('threatened');
    expect(words).toContain('strike');
    expect(scoreSentiment('Critics praised the brilliant young violinist.').evidence.map(({ text }) => text)).toContain('brilliant');
  });
});

describe('a paragraph', () => {
  it('is scored the same whatever stands beside it', () => {
    const paragraph = 'The two ministers traded accusations over the border clashes on Tuesday.';
    const alone = scoreTension(paragraph);
    const beside = scoreTension(`Bread is good.\n\n${paragraph}\n\nFlowers bloom in the park.`);
    expect(beside.level).toBe(alone.level);
  });
});

describe('an article', () => {
  it('is as tense as the most tense third of its paragraphs', () => {
    const calm = 'The museum will show pottery and prints in the new wing until the end of summer.';
    const tense = 'The rebels shelled the capital and threatened to kill the hostages unless the government surrendered.';
    const middling = 'The opposition accused the mayor of hiding the report on the bridge.';
    const paragraphs = [calm, tense, calm, middling, calm, calm];
    const levels = paragraphs.map((paragraph) => scoreTension(paragraph).level).sort((a, b) => b - a);
    expect(scoreTension(paragraphs.join('\n\n')).level).toBeCloseTo((levels[0] + levels[1]) / 2, 9);
  });

  it('counts paragraphs without a word as calm ones', () => {
    const tense = 'The rebels shelled the capital and threatened to kill the hostages.';
    expect(scoreTension([tense, '…', '…', '…', '…'].join('\n\n')).level).toBeCloseTo(scoreTension(tense).level / 2, 9);
  });

  it('is scored by its body alone', () => {
    const body = 'The museum will show pottery and prints in the new wing until the end of summer, the director said on Friday.';
    const article = splitParagraphs(body);
    expect(scoreTension(article).level).toBeCloseTo(scoreTension(body).level, 9);
  });
});

describe('bad input', () => {
  it.each([undefined, null, 7, [], {}])('%s is refused with what was expected', (value) => {
    expect(() => scoreTension(value as unknown as string)).toThrow(/scoreTension: expected a string or an Article, got /);
    expect(() => scoreSentiment(value as unknown as string)).toThrow(TypeError);
  });

  it.each(['', '  \n ', '…', '"'.repeat(50)])('%j has no tone', (text) => {
    expect(scoreTension(text)).toMatchObject({ level: 0, direction: 0, label: 'none', evidence: [], rest: 0 });
    expect(scoreSentiment(text)).toMatchObject({ score: 0, label: 'neutral', evidence: [] });
  });
});
