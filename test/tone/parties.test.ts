import { describe, expect, it } from 'vitest';
import { scoreTension } from '../../src/tone/score-tension.ts';

describe('opposing parties', () => {
  it.each([
    ['Russia threatened Ukraine with new strikes.', 'Russia', 'Ukraine'],
    ['The union accused the company of breaking the law.', 'union', 'company'],
    ['The dispute between Turkey and Greece worsened.', 'Turkey', 'Greece'],
    ['Protesters clashed with riot police near the square.', 'Protesters', 'police'],
    ['Jan Kowal warned Belarus that Poland would close the crossing.', 'Kowal', 'Belarus'],
    ['The army deployed troops against the rebels.', 'army', 'rebels'],
    ['Police ordered the protesters to leave the bridge.', 'Police', 'protesters'],
    ['Senators lined up against Ortega over the tariff threat.', 'Senators', 'Ortega'],
  ])('%s', (text, a, b) => {
    const found = scoreTension(text).parties.map((pair) => `${pair.a} – ${pair.b}`);
    expect(found.some((pair) => pair.includes(a) && pair.includes(b))).toBe(true);
  });

  it.each([
    'Maria Lopez met John Adams in the park.',
    'The storm hit Florida and Georgia.',
    'The bakery won a prize for its bread.',
    'Jan Kowal warned that Poland would close the crossing.',
    // Who is sent is not set against who sends, nor against those whom they are sent to.
    'Officials sent riot police to the square.',
    'Police were sent to the villagers in the valley.',
    'Soldiers were deployed to guard residents.',
    'The president ordered the army to rebuild the bridge.',
  ])('none in: %s', (text) => {
    expect(scoreTension(text).parties).toEqual([]);
  });

  it('takes a pair named twice for one, under its fuller names', () => {
    const { parties } = scoreTension('Ana Ruiz accused Tom Bell of lying.\n\nBell attacked Ruiz in turn.');
    expect(parties.map(({ a, b }) => [a, b])).toEqual([['Ana Ruiz', 'Tom Bell']]);
    expect(parties[0].evidence.map(({ text }) => text)).toEqual(['accused', 'attacked']);
  });
});
