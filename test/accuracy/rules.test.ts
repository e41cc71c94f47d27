import { describe, expect, it } from 'vitest';
import { quotedRegions } from '../../scripts/accuracy/quoted-regions.ts';
import { areNearNames, areSameName, shareRole } from '../../scripts/accuracy/same-name.ts';
import { haveSameHead, headOf, isNameOf } from '../../scripts/accuracy/same-source.ts';
import { markdown, figureTable } from '../../scripts/accuracy/tables.ts';
import { Share, Tally } from '../../scripts/accuracy/tally.ts';
import { findWords, wordsIn } from '../../scripts/accuracy/words.ts';
import { auc } from '../../scripts/tone/measures.ts';

describe('quotedRegions', () => {
  it.each([
    ['“Go,” she said. “Now.”', ['Go,', 'Now.']],
    ['"Go," she said. "Now."', ['Go,', 'Now.']],
    ['“Nobody closed this\nand this is another line', ['Nobody closed this']],
    ['"One. "Two," he said.', ['One. ', 'Two,']],
    ['a 12" pipe', []],
    ['“…” nothing but marks', []],
    ['‘‘So,\'\' she said', ['So,']],
    ['«Non», dit-il', ['Non']],
  ])('%j', (text, regions) => {
    expect(quotedRegions(text).map(([start, end]) => text.slice(start, end))).toEqual(regions);
  });
});

describe('words', () => {
  it('are letters and digits with what stands between them', () => {
    const text = '“Don’t,” said the U.S. envoy (45-year-old).';
    expect(findWords(text).map(([start, end]) => text.slice(start, end))).toEqual(['Don’t', 'said', 'the', 'U.S', 'envoy', '45-year-old']);
  });

  it('belong to the spans that touch them', () => {
    expect([...wordsIn([[0, 3], [4, 7], [8, 11]], [[2, 5], [11, 12]])]).toEqual([0, 1]);
  });
});

describe('sources', () => {
  it.each([
    ['Colleen Ito, the mayor', 'ito'],
    ['the head of the ferry office', 'head'],
    ['aides who asked', 'aides'],
    ['the mayor’s', 'mayor'],
    ['', ''],
  ])('head of %j', (source, head) => {
    expect(headOf(source)).toBe(head);
  });

  it.each([
    ['Mayor Colleen Ito', 'Ito', true],
    ['she', 'she', false],
    ['the mayor', 'the driver', false],
  ])('%j and %j', (a, b, same) => {
    expect(haveSameHead(a, b)).toBe(same);
  });

  it.each([
    ['Colleen Ito', true],
    ['Ito', true],
    ['Mayor Colleen Ito of Linden', true],
    ['Colleen', false],
    ['she', false],
    ['Ivo Brandt', false],
  ])('%j names Colleen Ito', (answer, isRight) => {
    expect(isNameOf({ named: ['Mayor Colleen Ito'], mentions: ['Mayor Colleen Ito', 'she'], identity: null }, answer)).toBe(isRight);
  });

  it.each([['a harbour official', true], ['officials', false]])('%j is whom the text calls an official alone', (answer, isRight) => {
    expect(isNameOf({ named: [], mentions: ['an official', 'he'], identity: null }, answer)).toBe(isRight);
  });
});

describe('names', () => {
  it.each([
    ['Sen. Colleen Ito', 'Colleen Ito', true, true],
    ['Ito', 'Colleen Ito', false, true],
    ['Marcus Ito', 'Colleen Ito', false, true],
    ['Marcus Brandt', 'Colleen Ito', false, false],
    ['the', 'the', false, false],
  ])('%j and %j', (a, b, same, near) => {
    expect([areSameName(a, b), areNearNames(a, b)]).toEqual([same, near]);
  });

  it('roles are alike when they share a word that says something', () => {
    expect([shareRole('mayor of Linden', 'the Linden mayor'), shareRole('head of the union', 'head of the office'), shareRole('of the', 'of the')]).toEqual([true, true, false]);
  });
});

describe('counts', () => {
  it('give precision, recall and F1, and 0 of nothing', () => {
    const tally = new Tally();
    expect([tally.precision, tally.recall, tally.f1]).toEqual([0, 0, 0]);
    Object.assign(tally, { wanted: 4, given: 2, right: 1 });
    expect([tally.precision, tally.recall, tally.f1]).toEqual([0.5, 0.25, 1 / 3]);
    const share = new Share();
    expect(share.value).toBe(0);
    for (const isRight of [true, false, false, false]) share.count(isRight);
    expect(share.value).toBe(0.25);
  });

  it.each([
    [[1, 2, 3, 4], [false, false, true, true], 1],
    [[1, 2, 3, 4], [true, true, false, false], 0],
    [[1, 1, 1], [true, false, true], 0.5],
  ])('AUC of %j where %j', (scores, isSo, expected) => {
    expect(auc(scores, isSo)).toBe(expected);
  });
});

describe('tables', () => {
  it('are Markdown', () => {
    expect(markdown({ columns: ['a', 'b'], rows: [['1', '2']] })).toBe('| a | b |\n|---|---|\n| 1 | 2 |');
  });

  it('leave out what was not measured, and tell what was fitted', () => {
    const row = { what: 'w', measure: 'share', on: 'texts' };
    const rows = [{ ...row, name: 'x' }, { ...row, name: 'y', fitted: true as const }];
    expect(figureTable(rows, { x: 0.456 })).toBe('| what | measure | figure | on |\n|---|---|---|---|\n| w | share | 0.46 | texts |');
    expect(figureTable(rows, { y: 1 })).toContain('| w | share | 1.00 † | texts |\n\n† Weights');
  });
});
