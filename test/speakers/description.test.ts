import { describe, expect, it } from 'vitest';
import { namesOf, speakersOf } from './attributed.ts';

describe('a description of somebody named', () => {
  it.each([
    ['by a title', 'Then Sen. Ruth Abara stood up. “The mill is ours,” the senator said.', 'Ruth Abara'],
    ['by a role told after the name', 'Ruth Abara, the mayor, stood up. “The mill is ours,” the mayor said.', 'Ruth Abara'],
    ['by what the title is short for', 'Then Sen. Ruth Abara stood up. “The mill is ours,” the lawmaker said.', 'Ruth Abara'],
    ['the one who has that role', 'Ruth Abara, the mayor, met Thomas Lind, a lawyer. “The mill is ours,” the mayor said.', 'Ruth Abara'],
    ['though another description told of her', 'Ruth Abara drove home. The old Wick governor slept. Helen Marsh, a lawyer, came by. “The mill is ours,” the baker said.', 'Ruth Abara'],
    ['one of several by their role', 'Then the bakers Ruth Abara and Tom Obi stood up. Helen Lind wept. “The mill is ours,” the baker said.', 'Tom Obi'],
    ['the woman, who has no name', '“Come in,” said Ruth Abara, 39, a cook at the inn. She said the soup was good.\n\nBy the quay, an elderly angler was shaken by the news she had heard. “The mill is ours,” the woman said.', 'an elderly angler'],
    ['the company', 'Larch Foods closed the mill in March. “We had no choice,” the company said.', 'Larch Foods'],
    ['what a business makes', 'Thomas Lind bought shares in Larch Foods in May. “We had no choice,” the brewer said.', 'Larch Foods'],
    ['a newspaper by its size', 'Thomas Lind sued the Harbour Herald in May. “We had no choice,” the tabloid said.', 'Harbour Herald'],
    ['a charity, which is no business', 'Thomas Lind sued the Harbour Foundation in May. “We had no choice,” the charity said.', 'Harbour Foundation'],
    ['a body by a word of its name', 'The Harbour Trust owns the pier. “It will be rebuilt,” the trust said.', 'Harbour Trust'],
    ['the company of the sentence before', 'Larch Foods closed the mill. Larch Foods had run it for years.\n\nThe town wept.\n\nThen the Abara Group bought it. “We had no choice,” the company said.', 'Abara Group'],
    ['not whom somebody works for', 'Larch Foods closed the mill. Thomas Lind, an analyst at the Abara Group, sold his shares.\n\n“We had no choice,” the company said.', 'Larch Foods'],
    ['the one of whom its words tell', 'Vermont senator Ruth Abara met Ohio senator Thomas Lind at the gate. “The mill is ours,” the Vermont senator said.', 'Ruth Abara'],
    ['the one whose role shares a name with it', 'Kwame Adu scored twice and left Albion manager Thomas Lind in tears.\n\n“We gave it all away,” the Albion boss said.', 'Thomas Lind'],
    ['somebody else within what one says', 'Ruth Abara stayed silent. Thomas Lind was in tears. “The gaffer said, ‘You are in,’” Lind said.', 'Ruth Abara'],
    ['what somebody issued', 'Larch Foods denied it in a statement on Monday. “There was no leak,” the statement said.', 'Larch Foods'],
    ['what somebody wrote', 'The tenants of the tower wrote to the council in May. “We are cold,” the letter said.', 'tenants'],
    ['an age, for whom the paragraph is about', 'Thomas Lind won. “I am tired,” Lind said.\n\nOscar Brandt came last. “My knee hurt,” said the 23-year-old.', 'Oscar Brandt'],
    ['an age, not for somebody without a name', 'Thomas Lind, who has mended nets all his life, says a boat costs a fortune. A skipper earns that in ten years. “I will be old,” said the 57-year-old.', 'Thomas Lind'],
    ['an age before a word for a thing', 'Thomas Lind won on Sunday. The 23-year-old prop told us: “It was light.”', 'Thomas Lind'],
    ['where somebody is from', 'Thomas Lind won. “I am tired,” Lind said.\n\nOscar Brandt came last. “My knee hurt,” the Dutchman said.', 'Oscar Brandt'],
    ['a woman by where she is from', 'Ruth Abara beat Thomas Lind. “It was close,” the Swede said. “She is very good,” the Irishwoman said.', 'Ruth Abara'],
    ['the deputy, who is another', 'Deputy Mayor Ruth Abara met Mayor Thomas Lind at the gate. “The mill is ours,” the deputy mayor said.', 'Ruth Abara'],
    ['no deputy', 'Mayor Thomas Lind stayed away. Deputy Mayor Ruth Abara did not. “The mill is ours,” the mayor said.', 'Thomas Lind'],
    ['nobody who holds another such office and came by in passing', 'Harbour master Ruth Abara had left the gate to an assistant harbour master. The harbour master rang later: “The mill is ours.”', 'Ruth Abara'],
    ['who is there without a name', 'Harbour master Ruth Abara was away. A retired harbour master opened the gate. The harbour master told us: “The mill is ours.”', 'a retired harbour master'],
    ['nobody who holds another office', 'President Ruth Abara stayed silent. “The mill is ours,” the former vice president said.', 'former vice president'],
    ['a name given in their own words', '“Nobody came,” said a guard who gave only his first name, Piet.', 'Piet'],
    ['a name that they are identified by', '“Nobody came,” said a student who wished to be known only as Mei. “I waited,” the student said.', 'Mei'],
    ['a name that no clause of theirs gives', 'A guard closed the gate. “Nobody came,” the guard said. The dog had a name, Piet.', 'a guard'],
    ['another’s name', '“Nobody came,” said a woman who lost her brother, Piet.', 'a woman'],
    ['a name given simply', '“Nobody came,” said a guard who gave his name simply as Piet.', 'Piet'],
    ['a name that one of several gives', 'Several guards sat there. One of them, a father of two who wished to be known only as Piet, said that it was cold. “Nobody came,” he said.', 'Piet'],
    ['a name that is signed', 'They read out a note. “Nobody came,” wrote somebody signing himself Norton Marsh.', 'Norton Marsh'],
    ['a name that somebody goes by', '“Nobody came,” said a guard who calls himself Norton Marsh.', 'Norton Marsh'],
    ['whom one calls', '“Nobody came,” said a guard who called Norton Marsh.', 'a guard'],
    ['who gave a name before', '“Nobody came,” said a guard who gave his name as Piet. “I waited,” the guard said.', 'Piet'],
    ['somebody of whom a clause tells', 'The chapel, whose vicar called it “a holy noise,” is sold.', 'vicar'],
    ['where somebody is from who is called by a name', 'The new clerk, an Irishman called Basil Zorn, stood up. Zorn had a cold.\n\nThomas Lind left. “The mill is ours,” the Irishman said.', 'Basil Zorn'],
    ['the body that a leader leads', 'Leader of the council Thomas Lind left early on Monday. “There will be a vote,” the council said.', 'council'],
    ['how many children somebody has, whatever the job', 'Thomas Lind won. “I am tired,” Lind said.\n\nPlumber Oscar Brandt came last. “My knee hurt,” the father of three said.', 'Oscar Brandt'],
    ['the same with hyphens', 'Thomas Lind won. “I am tired,” Lind said.\n\nNurse Ruth Abara came last. “My knee hurt,” the mum-of-three said.', 'Ruth Abara'],
    ['not the dead', 'Thomas Lind won on Sunday. His late father built the boat. “It is light,” said the 23-year-old.', 'Thomas Lind'],
    ['kin and an office before the name', 'Thomas Lind spoke. His niece, the Green group leader, Ruth Abara, shook her head.\n\n“It is late,” she said.', 'Ruth Abara'],
    ['letters of an office', 'Ruth Abara stood up. “It is my lunch,” the Independent TD said.', 'Ruth Abara'],
    ['not the nameless of some sentences before', 'A nurse waited at the gate. Ruth Abara spoke for an hour. It rained. “We were late,” the woman said.', 'Ruth Abara'],
    ['an office, though a description has told something else', 'Ruth Abara met the crowd at the gate. The former nurse smiled. “I am here,” the governor said.', 'Ruth Abara'],
    ['a woman’s trade', 'Helen Marsh and her husband have parted. The actress gave an interview last year. “We were friends,” she said then.', 'Helen Marsh'],
    ['by a role that has not been told yet', 'Thomas Lind walked in late. Nobody minded. The former Wick governor smiled at Ruth Abara. “I am here,” the governor said.', 'Thomas Lind'],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text).at(-1)?.replace(/^the /i, '')).toBe(expected);
  });
});

it('an office that a headline gives without a name is whoever the body names with it', () => {
  const text = 'Mayor asks town to boil water\n\nThe pipes broke on Monday. “It is a precaution,” Mayor Ana Ruiz said.\n\nCrews worked all night. “We will not rest,” the mayor said.';
  expect(namesOf(text).at(-1)).toBe('Ana Ruiz');
});

describe('a description of somebody unnamed', () => {
  it.each([
    ['the words that brought them in', 'A senior Treasury official shook her head. “It is dead,” the official said.', ['a senior Treasury official']],
    ['who was quoted before', '“It is dead,” a senior Treasury official said.\n\nThe plan was drawn up in May. “Nobody wanted it,” the official added.', ['a senior Treasury official', 'a senior Treasury official']],
    ['another one', '“It is dead,” a Treasury official said.\n\n“It is alive and well,” another official said.', ['a Treasury official', 'another official']],
    ['another country’s', 'Peru’s fisheries ministry called it “a step.” The Danish fisheries ministry called it “a leap.”', ['Peru’s fisheries ministry', 'the Danish fisheries ministry']],
    ['one, and then several', '“It is dead,” a Treasury official said.\n\n“It is alive and well,” two officials said.', ['a Treasury official', 'two officials']],
    ['not the person who was named', 'Ruth Abara left at noon. “She was tired,” a spokesman said.', ['a spokesman']],
    ['the holder of an office', 'Ruth Abara, a retired inspector, stood up. “It is a disgrace,” the prime minister said.', ['the prime minister']],
    ['a guard that is a body', 'Ruth Abara stood up. “It is over,” the coast guard said.', ['the coast guard']],
    ['several under another noun', 'In May the doctors of the ward wrote a letter. “It is a disgrace,” the physicians said.', ['the doctors']],
    ['several others who are described', 'In May the doctors of the ward wrote a letter. “It is a disgrace,” the local physicians said.', ['the local physicians']],
    ['several, first at length', 'Residents of the quay called it “a farce.” Residents called it “a disgrace.”', ['residents of the quay', 'residents of the quay']],
    ['one writing under two names', 'A study of the harbour found that the piers were rotting. The report says that they will not last ten years.', ['a study']],
    ['several people', '“We have nowhere to go,” residents said.', ['residents']],
    ['no writing in a tone', 'Ruth Abara struck a hopeful note. Thomas Lind did not.\n\n“We are cold,” the letter said.', ['the letter']],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

it('a writing is not by itself', () => {
  expect(() => namesOf('In statement on ,the statement on')).not.toThrow();
});

it('the same words, come upon again, mean one speaker', () => {
  const speakers = speakersOf('The session lasted an hour, according to a person familiar with the talks, who asked for anonymity and called it “a farce.”');
  expect(speakers.length).toBeGreaterThan(1);
  expect(new Set(speakers.map((speaker) => speaker?.id)).size).toBe(1);
});

it.each([
  ['a person without a name', '“It is dead,” a Treasury official said.', 'unnamed'],
  ['several people', '“It is dead,” two officials said.', 'group'],
  ['a body', '“It is dead,” the housing ministry said.', 'organization'],
  ['a writing', 'The bridge “was never safe,” the report said.', 'document'],
])('kind: %s', (_, text, expected) => {
  expect(speakersOf(text)[0]?.kind).toBe(expected);
});

it.each([
  ['one', '“It is dead,” a senior Treasury official said.', ['senior Treasury official']],
  ['somebody’s', '“It is dead,” Ruth Abara’s lawyer said.', ['lawyer']],
  ['counted', '“It is dead,” one forecaster said.', ['forecaster']],
  ['who has no job', '“It is dead,” a man said.', []],
  ['who is something else besides', 'Another witness, a tram driver, said: “It is dead.”', ['witness', 'tram driver']],
  ['the first of a list', 'A witness, a cook, and a nurse left. “It is dead,” the witness said.', ['witness']],
  ['the first of two', 'A witness, a cook and a nurse left. “It is dead,” the witness said.', ['witness']],
  ['beside another', 'A witness and a cook, both tired, left. “It is dead,” the witness said.', ['witness']],
  ['of several', 'Two witnesses, a cook at heart, said: “It is dead.”', []],
])('the role of somebody without a name: %s', (_, text, expected) => {
  expect(speakersOf(text)[0]?.roles).toEqual(expected);
});

describe('a thing that words stand on', () => {
  it.each([
    ['reads', 'Ruth Abara rang the bell. The tap on the left reads “Ask before you drink.”', 'the tap on the left'],
    ['asks', 'The kitchen is small. A card beside the kettle asks visitors to pour “slowly and with both hands.”', 'a card beside the kettle'],
    ['calls something by a name', 'The kitchen is small. They serve what the menu calls “smoke of the sea.”', 'the menu'],
    ['has it on it', 'The soup is thin. According to the lid, it is “the warmest on the quay”.', 'the lid'],
    ['which describes', 'Ruth Abara kept the ticket, which describes the boat as “a floating palace.”', 'the ticket'],
  ])('%s', (_, text, name) => {
    expect(speakersOf(text).at(-1)).toMatchObject({ name, kind: 'document' });
  });
});

it.each([
  ['somebody of the same paragraph, by any noun', 'Analyst Ruth Abara cut her target. The target is low. A trustee was less patient. “It rained for weeks,” the investor said.', 'a trustee'],
  ['not who goes by another noun in the paragraph before', 'Helen Marsh laughed. A trustee was less patient.\n\nIt rained. “It rained for weeks,” the investor said.', 'Helen Marsh'],
  ['the nearer, though more has been told of another', 'Thomas Lind sailed the ferry for years. Thomas Lind is 60. Lind retired in May. The crew gave a clock.\n\nThe town liked Amos Bell. “We sang all night,” the pensioner said.', 'Amos Bell'],
])('a noun that nobody has been called by: %s', (_, text, expected) => {
  expect(namesOf(text).at(-1)).toBe(expected);
});

it('a thing does not speak', () => {
  expect(namesOf('Ruth Abara laughed. The bias begins to show here: “It is far too late for that.”')).toEqual([undefined]);
});

it('a description of somebody named tells a role', () => {
  expect(speakersOf('Ruth Abara fought for years. “The mill is ours,” the baker said.')[0]).toMatchObject({ name: 'Ruth Abara', roles: ['baker'] });
});

it.each([
  ['as an object', 'Ruth Abara drove home. Ruth Abara slept. Helen Marsh, a lawyer, had met the former Wick governor. “It is over,” Abara said.', ['former Wick governor']],
  ['with what is of an office', 'Ruth Abara drove home. Ruth Abara slept. Helen Marsh, a lawyer, had met the former secretary of fisheries. “It is over,” Abara said.', ['former secretary of fisheries']],
  ['as an owner', 'Ruth Abara drove home. Ruth Abara slept. Helen Marsh, a lawyer, liked the former Wick governor’s van. “It is over,” Abara said.', ['former Wick governor']],
  ['not whom the sentence is about', 'Ruth Abara drove home. Ruth Abara had met the former Wick governor. “It is over,” Abara said.', []],
  ['not where somebody else may be meant', 'Ruth Abara left. Nell Lind slept. The former Wick governor smiled. “It is over,” Lind said.', []],
  ['not as an object, of whom is hardly spoken of', 'A bus took Ruth Abara home. Helen Marsh, a lawyer, had met the former Wick governor. “It is over,” Abara said.', []],
  ['not the title alone', 'Sen. Ruth Abara drove home. The senator slept. “It is over,” Abara said.', ['Sen.']],
  ['more than a title', 'Sen. Ruth Abara drove home. The longtime Ohio senator slept. “It is over,” Abara said.', ['Sen.', 'longtime Ohio senator']],
  ['not of what is to come', 'Sen. Ruth Abara drove home. Nobody knows who the next Ohio senator is. “It is over,” Abara said.', ['Sen.']],
  ['not of whose child it is', 'Ruth Abara, daughter of the harbour master, drove home. The old harbour master slept. “It is over,” Abara said.', ['daughter of the harbour master']],
])('a description tells a role: %s', (_, text, expected) => {
  expect(speakersOf(text).at(-1)?.roles).toEqual(expected);
});

it('where somebody is from is no role', () => {
  expect(speakersOf('Oscar Brandt, the cook, came last. “My knee hurt,” the Dutchman said.').at(-1)?.roles).toEqual(['cook']);
});

it('several in an office are a group', () => {
  expect(speakersOf('“We will sign,” Labour MPs said.').at(-1)?.kind).toBe('group');
});

it('people by where they are from are a group', () => {
  expect(speakersOf('“We will sign,” the Croats said.').at(-1)?.kind).toBe('group');
});
