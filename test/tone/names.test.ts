import { describe, expect, it } from 'vitest';
import { scoreSentiment } from '../../src/tone/score-sentiment.ts';
import { scoreTension } from '../../src/tone/score-tension.ts';
import { COLUMNS, weightsOf } from '../../src/tone/word-weights.ts';

const PEOPLE = 'trump clinton obama putin merkel netanyahu sanders erdogan zelensky khan mueller epstein snowden hillary donald vladimir mohammed';
const PLACES = 'russia ukraine iran israel gaza syria mexico china texas chicago baghdad benghazi london germany beijing kremlin ferguson';
const PEOPLES = 'russian israeli palestinian muslim muslims jewish christian mexican chinese arab african latino islamic';
const PARTIES = 'republican republicans democrat democrats democratic gop isis hamas hezbollah taliban nato';

describe('a name carries no weight', () => {
  it.each([PEOPLE, PLACES, PEOPLES, PARTIES].flatMap((names) => names.split(' ')))('%s', (lower) => {
    const weights = weightsOf({ text: lower, lower, lemma: lower, pos: 'PROPN', found: [] });
    expect(COLUMNS.filter((column) => weights[column] !== 0)).toEqual([]);
  });

  it('so a text says the same of whomever it names', () => {
    const texts = ['Mexico', 'Russia', 'Norway', 'Iran', 'Israel'].map((name) => `Voters in ${name} queued for hours on Sunday, and officials promised a swift count.`);
    expect(new Set(texts.map((text) => scoreSentiment(text).score)).size).toBe(1);
    expect(new Set(texts.map((text) => scoreTension(text).level)).size).toBe(1);
    expect(new Set(texts.map((text) => scoreTension(text).direction)).size).toBe(1);
  });
});
