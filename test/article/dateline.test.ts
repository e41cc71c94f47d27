import { describe, expect, it } from 'vitest';
import { datelineOf, findDateline } from '../../src/article/dateline.ts';

describe('a dateline', () => {
  it.each<[string, string, string, string | null]>([
    ['KYIV, Ukraine (AP) — The talks began.', 'KYIV, Ukraine (AP) —', 'KYIV, Ukraine', 'AP'],
    ['LONDON, March 3 (Reuters) - The talks began.', 'LONDON, March 3 (Reuters) -', 'LONDON', 'Reuters'],
    ['WASHINGTON — The talks began.', 'WASHINGTON —', 'WASHINGTON', null],
    ['ST. PAUL, Minn. -- The talks began.', 'ST. PAUL, Minn. --', 'ST. PAUL, Minn.', null],
    ['RIO DE JANEIRO (AFP) – The talks began.', 'RIO DE JANEIRO (AFP) –', 'RIO DE JANEIRO', 'AFP'],
    ['MALMÖ, Sweden, Sept. 9, 2024 — The company said.', 'MALMÖ, Sweden, Sept. 9, 2024 —', 'MALMÖ, Sweden', null],
    ['ŁÓDŹ, Małopolska (PAP) — The talks began.', 'ŁÓDŹ, Małopolska (PAP) —', 'ŁÓDŹ, Małopolska', 'PAP'],
    ['NEW DELHI: Their journey began.', 'NEW DELHI:', 'NEW DELHI', null],
    ['PARIS, Wednesday — The talks began.', 'PARIS, Wednesday —', 'PARIS', null],
    ['CAIRO, Tuesday, May 5 (AFP) – The talks began.', 'CAIRO, Tuesday, May 5 (AFP) –', 'CAIRO', 'AFP'],
    ['SAN JOSE, Calif., Sept. 14, 2026 /PRNewswire/ -- The company said.', 'SAN JOSE, Calif., Sept. 14, 2026 /PRNewswire/ --', 'SAN JOSE, Calif.', 'PRNewswire'],
    ['NEW YORK--(BUSINESS WIRE)--The company said.', 'NEW YORK--(BUSINESS WIRE)--', 'NEW YORK', 'BUSINESS WIRE'],
    ['LONDON, Sept. 14, 2026 (GLOBE NEWSWIRE) -- The company said.', 'LONDON, Sept. 14, 2026 (GLOBE NEWSWIRE) --', 'LONDON', 'GLOBE NEWSWIRE'],
    ['Hong Kong (CNN) The talks began.', 'Hong Kong (CNN)', 'Hong Kong', 'CNN'],
  ])('%s', (paragraph, text, place, agency) => {
    expect(findDateline(paragraph, 100)).toEqual({ start: 100, end: 100 + text.length, text, place, agency });
  });

  it.each([
    'The talks — the third in a year — began.',
    'Lavrov (left) and Blinken met.',
    'NATO said the talks began.',
    'The Harbour Council (HC) voted on Tuesday.',
    '',
  ])('is not: %s', (paragraph) => {
    expect(findDateline(paragraph, 0)).toBeNull();
  });
});

describe('datelineOf', () => {
  const paragraphs = (...texts: string[]) => texts.map((text, i) => ({ text, start: 100 * i, end: 100 * i + text.length, role: 'body' as const }));

  it.each([
    ['a city with a colon', ['NEW DELHI: Their journey began.', 'It ended in June.'], 'NEW DELHI'],
    ['a speaker of a transcript', ['WALLIS: Good morning.', 'ORTEGA: Hello, Ann.'], null],
    ['a speaker with a letter of his own', ['ØSTBY: Good morning.', 'ORTEGA: Hello, Ann.'], null],
    ['a city before a transcript', ['KYIV — This is what was said.', 'WALLIS: Good morning.'], 'KYIV'],
    ['nothing', [], null],
  ])('%s', (_, texts, place) => {
    expect(datelineOf(paragraphs(...texts))?.place ?? null).toBe(place);
  });
});
