import { describe, expect, it } from 'vitest';
import { readAuthorLine, readByline } from '../../src/article/byline.ts';

describe('a byline', () => {
  it.each<[string, string[]]>([
    ['By Ingrid Vale', ['Ingrid Vale']],
    ['BY INGRID VALE AND TOMAS O’RUUD', ['Ingrid Vale', 'Tomas O’Ruud']],
    ['BY SELİM AYDINLI', ['Selim Aydinli']],
    ['By Łucja Ružić and Élodie d’Östberg', ['Łucja Ružić', 'Élodie d’Östberg']],
    ['By Ingrid Vale, Tomas Ruud and Lars Berg', ['Ingrid Vale', 'Tomas Ruud', 'Lars Berg']],
    ['By Ingrid Vale and Tomas Ruud, Reuters', ['Ingrid Vale', 'Tomas Ruud']],
    ['By Ingrid Vale in Berlin and Tomas Ruud in Oslo', ['Ingrid Vale', 'Tomas Ruud']],
    ['By Dr. Ingrid Vale, Health Correspondent', ['Ingrid Vale']],
    ['By Ingrid Vale ingrid.vale@gazette.example', ['Ingrid Vale']],
    ['By Ingrid Vale | February 14, 2024', ['Ingrid Vale']],
    ['By Ingrid Vale Updated Feb. 14, 2024 8:21 am ET', ['Ingrid Vale']],
    ['By Ingrid ValeStaff Writer', ['Ingrid Vale']],
    ['By Ingrid ValéStaff Writer', ['Ingrid Valé']],
    ['By Martin Luther Vale, Jr.', ['Martin Luther Vale Jr.']],
    ['By Ana de la Cruz and Ludwig van Holt', ['Ana de la Cruz', 'Ludwig van Holt']],
    ['Story by Ingrid Vale; Photographs by Tomas Ruud', ['Ingrid Vale']],
    ['February 14, 2024 7:45 am by Ingrid Vale', ['Ingrid Vale']],
    ['By Reuters', []],
    ['By The Associated Press', []],
    ['By Staff Reporter', []],
  ])('%s', (line, authors) => {
    expect(readByline(line)).toEqual(authors);
  });

  it.each([
    'By the time the boat arrived, the pier was empty.',
    'By Tuesday the harbour had frozen from the pier to the lighthouse.',
    'By the numbers',
    'Ingrid Vale',
    '',
  ])('is not: %s', (line) => {
    expect(readByline(line)).toBeNull();
  });
});

describe('a line of names without By', () => {
  it.each<[string, string[]]>([
    ['Ingrid Vale', ['Ingrid Vale']],
    ['Ingrid Vale, Staff Writer', ['Ingrid Vale']],
    ['Ingrid Vale Associated Press', ['Ingrid Vale']],
    ['Ingrid Vale - Nov 19, 2019, 10:31 pm CST', ['Ingrid Vale']],
    ['Associated Press', []],
    ['Updated Tuesday', []],
    ['the night ferry', []],
  ])('%s', (line, authors) => {
    expect(readAuthorLine(line)).toEqual(authors);
  });
});
