import { describe, expect, it } from 'vitest';
import { attributeQuotes } from '../../src/index.ts';
import { layOut } from '../../src/quotes/layout.ts';
import { newCast } from '../../src/speakers/cast.ts';
import { collectNames } from '../../src/speakers/names/collect-names.ts';
import { resolveSource } from '../../src/speakers/resolve-source.ts';
import { rangeOf, read } from '../reading.ts';
import { namesOf, speakersOf } from './attributed.ts';

describe('whom a source names', () => {
  it.each([
    ['no name before a subject', 'Nell Adu, the driver, stopped. After a row with Ruth Abara, the driver told reporters: “The mill is ours.”', 'Nell Adu'],
    ['the full name', '“The mill is ours,” Ruth Abara said.', 'Ruth Abara'],
    ['the last name', 'Ruth Abara stood up.\n\n“The mill is ours,” Abara said.', 'Ruth Abara'],
    ['a courtesy title', 'Ruth Abara stood up.\n\n“The mill is ours,” Ms. Abara said.', 'Ruth Abara'],
    ['with the role after it', '“The mill is ours,” said Ruth Abara, the chair of Larch Foods.', 'Ruth Abara'],
    ['with a body before it', '“The mill is ours,” Larch Foods chairwoman Ruth Abara said.', 'Ruth Abara'],
    ['whose post is of a unit', '“She is resting,” said its General Manager, Harbour Tolls, Mrs. Ruth Abara.', 'Ruth Abara'],
    ['whose post has two words', '“She is resting,” said its Managing Director, Mrs. Ruth Abara.', 'Ruth Abara'],
    ['not what the post is of', '“She is resting,” said Ruth Abara, President Larch South.', 'Ruth Abara'],
    ['not a possessor', '“She is resting,” Ruth Abara’s lawyer said.', 'Ruth Abara’s lawyer'],
    ['not whom a preposition adds', '“She is resting,” a spokesman for Ruth Abara said.', 'a spokesman for Ruth Abara'],
    ['not what qualifies a noun', '“It is over,” Pentagon officials said.', 'Pentagon officials'],
    ['the possessor of a claim', 'Ruth Abara’s claim that the vote was bought drew laughter.', 'Ruth Abara'],
    ['two together', '“The mill is ours,” Ruth Abara and Thomas Lind said.', 'Ruth Abara and Thomas Lind'],
    ['who the relative pronoun stands for', 'They met Ruth Abara, who said that the mill was theirs.', 'Ruth Abara'],
    ['not who is told beside one', 'The whistleblower, a protégé of Amos Roe and Thomas Lind, said that it was “a plot.”', 'the whistleblower'],
    ['who, after what is done to one', 'They began an attack on Thomas Lind, who said that it was “a plot.”', 'Thomas Lind'],
    ['several, at the head of a sentence', 'Lawyers for the mill called it “a plot.”', 'lawyers for the mill'],
    ['the body that an apposition to a person’s noun names', 'The ship’s owner, Larch Foods, said that it was “a plot.”', 'Larch Foods'],
    ['three together', 'Ruth Abara, Thomas Lind and Amos Roe said that it was “a plot.”', 'Ruth Abara, Thomas Lind and Amos Roe'],
    ['not the party in brackets', '“The mill is ours,” said Councillor Ruth Abara (Labour).', 'Ruth Abara'],
    ['both', 'Both the Harbour Trust and the Larch Trust said that it was “a plot.”', 'Harbour Trust and Larch Trust'],
    ['two, each with a role', 'Ruth Abara, of the union, and Thomas Lind, her deputy, said that it was “a plot.”', 'Ruth Abara and Thomas Lind'],
    ['a body whose name looks like people', 'The Joint Chiefs of Staff said that it was “a plot.”', 'Joint Chiefs of Staff'],
    ['the initials of somebody named before', 'Ruth Abara met Thomas Lind.\n\nRA: Whose is the mill?\n\nTL: Ours.\n\nRA: Since when?\n\nTL: Since May.', 'Thomas Lind'],
    ['initials of nobody', 'Ruth Abara met Thomas Lind.\n\nXY: Whose is the mill?\n\nXY: Ours.', 'XY'],
    ['after an office and a courtesy title', '“The mill is ours,” said Undersecretary for Education Mr. Thomas Lind.', 'Thomas Lind'],
    ['after an office and the work it is of', 'Head of fleet planning Thomas Lind said that it was “a plot.”', 'Thomas Lind'],
    ['after an office in letters and the work it is of', '“It is warm,” VP of sails Zorn Quellar said.', 'Zorn Quellar'],
    ['after somebody who holds no office', 'Fans of punk Thomas Lind said that it was “a plot.”', 'fans of punk Thomas Lind'],
    ['after an office and the body it is of', 'Leader of the council Thomas Lind said that it was “a plot.”', 'Thomas Lind'],
    ['not whom a spokesman is for', '“The mill is ours,” said a spokesman for Mr. Thomas Lind.', 'a spokesman for Mr. Thomas Lind'],
    ['a body that is spelt as a pronoun', 'The WHO said that the outbreak was over. “It is gone,” the WHO said.', 'WHO'],
    ['not the body that a second office is of', '“It is over,” said Ruth Abara, Director of the National Harbour Study, and Chairman of the Larch Centre for Control.', 'Ruth Abara'],
    ['named', '“We were asleep,” said a baker named Thomas Lind.', 'Thomas Lind'],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text).at(-1)).toBe(expected);
  });
});

it('a thing says nothing without marks', () => {
  expect(namesOf('The pattern says that the quay is safe.')).toEqual([undefined]);
});

it('a source that is cut to what a clause tells of somebody means whom it tells of', () => {
  const reading = read('Ruth Abara, a former minister who is now a fellow at the Harbour Institute, said that it was “a plot.”');
  const cast = newCast(layOut(reading), collectNames(reading), null, new Uint8Array(reading.tokens.length));
  const source = rangeOf(reading, 'a fellow at the Harbour Institute');
  expect(resolveSource(cast, source, { lastSpeaker: null, goesOn: false, enclosing: null, isWritten: false, spokenOf: new Set() })?.entity.name).toBe('Ruth Abara');
});

describe('an interview', () => {
  it('gives the answers to the one who is interviewed', () => {
    const text = 'Ruth Abara has run the mill for years. We met her in May.\n\nQ. Why did you stay?\n\nA. Because nobody else would.\n\nQ. Was it hard?\n\nA. It was.';
    const { quotes, speakers } = attributeQuotes(text);
    const answers = quotes.filter((quote) => quote.text.startsWith('Because') || quote.text.startsWith('It was'));
    expect(answers.map((quote) => speakers.find(({ id }) => id === quote.speaker)?.name)).toEqual(['Ruth Abara', 'Ruth Abara']);
  });
});

it('an interview calls by their initials who were named before', () => {
  const text = 'Ines Cardoso met Tom Brannigan, the boat builder, in May.\n\nIC: When did you begin?\n\nTB: I began at nine. My father taught me.\n\nIC: Was it hard?\n\nTB: It was never easy.';
  expect(namesOf(text)).toEqual(['Ines Cardoso', 'Tom Brannigan', 'Ines Cardoso', 'Tom Brannigan']);
});

describe('a quote within a quote', () => {
  it.each([
    ['the one who is quoted there', '“My boss told me, ‘You are fired,’ and left,” Ruth Abara said.', ['Ruth Abara', 'my boss']],
    ['I is who speaks around it', '“I told them, ‘You are all fired,’ and left,” Ruth Abara said.', ['Ruth Abara', 'Ruth Abara']],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

it.each(['Constructor', 'Prototype'])('a speaker called %s', (name) => {
  expect(namesOf(`“The mill is ours,” Ruth ${name} said.\n\n“It stays open,” Ms. ${name} added.`)).toEqual([`Ruth ${name}`, `Ruth ${name}`]);
});

it('I outside quotation marks is who wrote the article', () => {
  expect(namesOf('The mill that never closed\n\nBy Ruth Abara\n\n“It is doomed,” I wrote here in May. I was wrong.')[0]).toBe('Ruth Abara');
});

it('I is whom the lines at the foot tell of', () => {
  expect(namesOf('The mill that never closed\n\n“It is doomed,” I wrote here in May. I was wrong, and so were the others who had seen the books of the place.\n\nThe mill stays open this year. Nobody knows why, and nobody asks for more than that.\n\nRuth Abara is a writer at the Larch Post.')[0]).toBe('Ruth Abara');
});

it('I in a letter is who signs it', () => {
  const letter = 'To the Editor:\n\nYour article on the old pier was right. “It is doomed,” I wrote to you in May. The mayor says she wants it “whole again.” She should pay for it.\n\nRuth Abara\nLower Sarn';
  expect(namesOf(letter)).toEqual(['Ruth Abara', 'the mayor']);
});

it('who wrote the article is nobody in it', () => {
  expect(namesOf('The mill that never closed\n\nBy Ruth Abara\n\nThe mill stays open this year. “It was close,” she said.').at(-1)).toBeUndefined();
});

it('I without a quote around it is nobody that the text names', () => {
  expect(namesOf('“Who goes there?” I asked.')).toEqual([undefined]);
});

it('what may be a body has no roles', () => {
  expect(speakersOf('The operator, Zorn, closed the pier. “It is late,” Zorn said.')).toMatchObject([{ name: 'Zorn', kind: 'organization', roles: [] }]);
});
