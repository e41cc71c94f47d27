import { describe, expect, it } from 'vitest';
import { collectNames } from '../../../src/speakers/names/collect-names.ts';
import { read, wordsOf } from '../../reading.ts';

/** Every mention by name and the fullest name of whom it names. */
function names(text: string): Record<string, string>[] {
  const reading = read(text);
  return collectNames(reading).map(({ mention, entity }) => ({ [wordsOf(reading, mention.name)]: entity.name }));
}

/** The mentions of a text, told apart by whom they name. */
function entities(text: string): string[][] {
  const reading = read(text);
  const found = new Map<unknown, string[]>();
  for (const { mention, entity } of collectNames(reading)) found.set(entity, [...found.get(entity) ?? [], wordsOf(reading, mention.name)]);
  return [...found.values()];
}

describe('mentions of one', () => {
  it.each([
    ['the last name after the full name', 'We met Ruth Abara. Later Abara left.', 'Ruth Abara'],
    ['the last name before the full name', 'Later Abara left. We met Ruth Abara.', 'Ruth Abara'],
    ['the last name with a title', 'We met Ruth Abara. Later Ms. Abara left.', 'Ruth Abara'],
    ['the first name', 'We met Ruth Abara. Later Ruth left.', 'Ruth Abara'],
    ['with and without an initial', 'We met Ruth Abara. Later Ruth K. Abara left.', 'Ruth K. Abara'],
    ['a short form of the first name', 'We met Ben Kruger. Later Benjamin Kruger left.', 'Benjamin Kruger'],
    ['the family name before two given names', 'We met Leonard Goh Beng Kiat. Later Goh left.', 'Leonard Goh Beng Kiat'],
    ['a nickname', 'We met Ruth “Boots” Abara. Later Boots left.', 'Ruth “Boots” Abara'],
    ['with and without a nickname', 'We met Ruth Abara. Later Ruth ‘Boots’ Abara left.', 'Ruth ‘Boots’ Abara'],
    ['a suffix', 'We met Amos Bell Jr. there. Later Bell left.', 'Amos Bell Jr.'],
    ['particles', 'We met Pieter van der Berg. Later Mr. van der Berg left.', 'Pieter van der Berg'],
    ['an Arabic article', 'We met Bashar al-Khatib. Later al-Khatib left.', 'Bashar al-Khatib'],
    ['without its article', 'We met Bashar al-Khatib. Later Mr. Khatib left.', 'Bashar al-Khatib'],
    ['the article in capitals', 'We met Hala el-Mansour. Later Ms. El-Mansour left.', 'Hala el-Mansour'],
    ['a body by its initials', 'We asked the National Harbour Authority. Later the NHA wrote.', 'National Harbour Authority'],
    ['a body by the initials of its first topic', 'We asked the Centre for Harbour Control and Safety. Later the CHC wrote.', 'Centre for Harbour Control and Safety'],
    ['a body with its legal form', 'We asked Larch Foods. Later Larch Foods Inc. wrote.', 'Larch Foods Inc.'],
    ['a body whose short name looks like nobody’s', 'We asked Big Larch. Later Big Larch Records wrote.', 'Big Larch Records'],
    ['a body by its first word', 'We asked Larch Foods. Later Larch wrote.', 'Larch Foods'],
  ])('%s', (_, text, name) => {
    expect(entities(text)).toHaveLength(1);
    expect(names(text).map((each) => Object.values(each)[0])).toEqual([name, name]);
  });
});

describe('mentions of two', () => {
  it.each([
    ['two first names', 'We met Ruth Abara. Later Paul Abara left.', [['Ruth Abara'], ['Paul Abara']]],
    ['a title that tells which of two', 'We met Ruth Abara and Paul Abara. Later Mr. Abara left.', [['Ruth Abara'], ['Paul Abara', 'Abara']]],
    ['the one spoken of last', 'We met Ruth Abara. We met Paul Abara. Abara left.', [['Ruth Abara'], ['Paul Abara', 'Abara']]],
    ['a letter doubled elsewhere', 'We met Elise Labott there. Labbot left.', [['Elise Labott', 'Labbot']]],
    ['another letter', 'We met Leslie Wimes there. Wines left.', [['Leslie Wimes', 'Wines']]],
    ['a short name and another one', 'We met Leslie Lind there. Lund left.', [['Leslie Lind'], ['Lund']]],
    ['an inner name that two have', 'We met Leonard Goh Beng Kiat. We met Simon Goh Wei Lun. Goh left.', [['Leonard Goh Beng Kiat'], ['Simon Goh Wei Lun'], ['Goh']]],
    ['a place and a paper named after it', 'We met in North Larch. Later the North Larch Times wrote.', [['North Larch'], ['North Larch Times']]],
    ['father and son', 'We met Amos Bell. We met Amos Bell Jr. there.', [['Amos Bell'], ['Amos Bell Jr.']]],
    ['an adjective and a company that begins with it', 'We asked American Larch Company. Every American knows.', [['American Larch Company'], ['American']]],
    ['no party and no seat', 'We met Ruth Abara (Con, Westfield) and Amos Bell (Labour).', [['Ruth Abara'], ['Amos Bell']]],
    ['no degrees', 'We met Ruth Abara, M.D., Ph.D., there.', [['Ruth Abara']]],
  ])('%s', (_, text, expected) => {
    expect(entities(text)).toEqual(expected);
  });
});

describe('people of one last name', () => {
  const among = (count: number) => {
    const firstNames = Array.from({ length: count }, (_, i) => `A${String.fromCharCode(97 + i % 26)}${String.fromCharCode(97 + Math.floor(i / 26))}o`);
    return collectNames(read(`${firstNames.map((first) => `${first} Quarterman waved.`).join(' ')} Quarterman left.`)).at(-1)?.namesakes.length;
  };

  it('may all be meant by it', () => { expect(among(3)).toBe(3); });

  it('are remembered up to a number, so that a crowd of them takes no time beyond its length', () => {
    expect(among(300)).toBe(among(600));
  });
});

describe('kind and gender', () => {
  it.each([
    ['We met Ruth Abara there.', 'person', 'she'],
    ['We met Dr. Zorn there. Then came Viktor Zorn.', 'person', 'he'],
    ['We asked the Harbour Trust there.', 'organization', 'unknown'],
    ['We asked NATO there.', 'organization', 'unknown'],
    ['We took the Great Larch Railway there.', 'organization', 'unknown'],
  ])('%s', (text, kind, gender) => {
    expect(collectNames(read(text))[0].entity).toMatchObject({ kind, gender });
  });
});

describe('isSubject', () => {
  it.each([
    ['There Ruth Abara laughed.', true],
    ['There Ruth Abara on Tuesday laughed.', true],
    ['There Ruth Abara herself laughed.', true],
    ['Then Ruth Abara, the mayor, laughed.', true],
    ['They laughed at Ruth Abara.', false],
    ['They laughed with Ruth Abara in the hall.', false],
  ])('%s', (text, expected) => {
    expect(collectNames(read(text))[0].isSubject).toBe(expected);
  });
});

describe('names that objects have of their own', () => {
  it.each(['Constructor', 'Prototype', 'Valueof', 'Tostring', 'Hasownproperty'])('Ms. %s', (name) => {
    const text = `We met Ruth ${name}. Later Ms. ${name} left.`;
    expect(names(text)).toEqual([{ [`Ruth ${name}`]: `Ruth ${name}` }, { [name]: `Ruth ${name}` }]);
  });

  it('__proto__', () => {
    expect(() => collectNames(read('We met Ruth __proto__ and Mr. __proto__, constructor of Constructor.'))).not.toThrow();
  });
});
