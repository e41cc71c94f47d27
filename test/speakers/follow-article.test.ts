import { describe, expect, it } from 'vitest';
import { namesOf, speakersOf } from './attributed.ts';

describe('two people of one last name', () => {
  it.each([
    ['who has just spoken', 'Amos Bell spoke for his wife Ruth Bell. The mill, he said, was theirs.\n\n“It stays open,” Bell said.', 'Amos Bell'],
    ['who is the subject', 'Amos Bell spoke at the gate for his wife Ruth Bell.\n\n“It stays open,” Bell said.', 'Amos Bell'],
    ['whose title tells', 'Amos Bell spoke at the gate for his wife Ruth Bell.\n\n“It stays open,” Mrs. Bell said.', 'Ruth Bell'],
    ['whom a pronoun tells', 'Ruth Bell spoke at the gate. Later Dr. Amos Bell came too.\n\nDr. Bell wrote that she was tired.', 'Ruth Bell'],
    ['whom an apposition tells', 'Ruth Bell spoke at the gate. Later Dr. Amos Bell came too.\n\nDr. Bell, the daughter of a fisherman, said that it was over.', 'Ruth Bell'],
    ['the later of two subjects', 'Amos Bell spoke at the gate. Later Ruth Bell came too.\n\n“It stays open,” Bell said.', 'Ruth Bell'],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text).at(-1)).toBe(expected);
  });
});

describe('pronouns carry the story on', () => {
  it.each([
    ['to the one they stand for', 'Ruth Abara ran the mill. Helen Marsh owned the shop. She sold it in May. “It was time,” she said.', 'Helen Marsh'],
    ['not before the name they point to', 'Helen Marsh left. Asked why she had stayed, Ruth Abara laughed. “I like it here,” she said.', 'Ruth Abara'],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text).at(-1)).toBe(expected);
  });
});

describe('words without a cue', () => {
  const interview = 'Ruth Abara on boats and old age\n\nBy Helen Marsh\n\nRuth Abara is late.\n\nWhy boats?\n\n“They float, and I like them.”\n\nAnd why now?\n\n“I am old, and so is the sea.”';
  it.each([
    ['answer in an interview', interview, 'Ruth Abara'],
    ['answer in an interview below its byline', interview.replace(/^.*\n\n/u, ''), 'Ruth Abara'],
    ['answer in an interview that names more than people', interview.replace(/^/u, 'Why I left Big Larch for boats\n\n'), 'Ruth Abara'],
    ['answer a question to whoever spoke before', '“Two bells is stop,” Ruth Abara explains.\n\nAnd three?\n\n“Nobody has ever rung three.”', 'Ruth Abara'],
    ['are not the same speaker’s after any other paragraph', '“Two bells is stop,” Ruth Abara explains.\n\nIt rains on the yard.\n\n“Nobody has ever rung three.”', undefined],
    ['are whose the sentence before is', '“They took my book,” Ruth Abara told reporters. Helen Marsh, when told, seemed delighted. “That is just what we did!”', 'Helen Marsh'],
    ['go on where it is about the same one', '“They took my book,” Ruth Abara told reporters. Abara seemed delighted. “That is just what they did!”', 'Ruth Abara'],
    ['go on where it is about no one by name', '“They took my book,” Ruth Abara told reporters. The hall was silent. “That is just what they did!”', 'Ruth Abara'],
    ['are whom the paragraph above gives the last word', 'The shop is empty now. That hurts, admits the vicar.\n\n“I am the heir, and I am not there. I think of it every night.”', 'the vicar'],
    ['answer a question about somebody else', '“Two bells is stop,” Ruth Abara explains.\n\nWhat does the captain do?\n\n“Nobody has ever rung three.”', 'Ruth Abara'],
    ['are whom the paragraph above ends with', 'The shop is empty now. That hurts, admits Ruth Abara.\n\n“I am the heir, and I am not there. I think of it every night.”', 'Ruth Abara'],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text).at(-1)).toBe(expected);
  });
});

it('words that go on are one quote with those before', () => {
  expect(namesOf('“They took my book,” Ruth Abara told reporters. Abara seemed delighted. “That is just what they did!”')).toEqual(['Ruth Abara']);
});

describe('a pronoun’s sentence tells a role', () => {
  it.each([
    ['of whom it stands for', 'Ruth Abara drove home. She is the harbour master. “It is over,” Abara said.', ['harbour master']],
    ['not of several', 'The tenants marched to the gate. They are the owners of the mill. “It is over,” the tenants said.', []],
    ['not where it points ahead', 'Tomas Lind drove home. Now that he is the harbour master, Oscar Brandt is glad. “It is over,” Lind said.', []],
    ['not where it supposes', 'Ruth Abara drove home. Nobody asks if she is the harbour master. “It is over,” Abara said.', []],
  ])('%s', (_, text, expected) => {
    expect(speakersOf(text).at(-1)?.roles).toEqual(expected);
  });
});

describe('a writing speaks for who wrote it', () => {
  it.each([
    ['who issued it', 'Larch Foods issued a statement on Monday. “There was no leak,” the statement said.', 'Larch Foods'],
    ['whom it is from by name', 'A letter from the mayor, Ruth Abara, was read out. “There was no leak,” the letter said.', 'Ruth Abara'],
    ['who has responded', 'Larch Foods responded on Monday that all was well. “There was no leak,” the statement said.', 'Larch Foods'],
    ['whose it is', 'They read out Ruth Abara’s letter. “There was no leak,” the letter said.', 'Ruth Abara'],
    ['whom it is from', 'They read a letter from the staff association. “There was no leak,” the letter said.', 'the staff association'],
    ['who comes after it', 'In a letter to the board, Ruth Abara asked for a meeting. “We write with urgency,” the letter said.', 'Ruth Abara'],
    ['not whom it is about', 'Thomas Lind is one of 80 men whose cases were examined in a report on Monday. It found that the clinic had been “careless.”', 'a report'],
    ['who sued', 'The tenants sued the owner in March. The winter had been long. The complaint says that the heating “never worked.”', 'the tenants'],
    ['nobody whom the text tells', 'They found a letter in the yard. “There was no leak,” the letter said.', 'a letter'],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text).at(-1)).toBe(expected);
  });
});

it('a gender that only the pronouns tell', () => {
  expect(namesOf('Zorn Abaraq lost her shop. Ruth Marsh helped. Thomas Lind, Zorn Abaraq and others came. “We wept,” she said.').at(-1)).not.toBe('Thomas Lind');
});

it('a role goes to nobody where two may have it', () => {
  const speakers = speakersOf('Ruth Bell spoke at the gate. Later Dr. Amos Bell came too. “I am late,” he said.\n\nDr. Bell, a painter, is her brother.');
  expect(speakers.map((speaker) => speaker?.roles)).toEqual([[]]);
});

it('a pronoun for somebody spoken of before tells no gender', () => {
  expect(namesOf('Sentencing him on Friday, Judge Zorn Abaraq said he had “gambled with lives.”\n\n“You lied,” she told him.').at(-1)).toBe('Zorn Abaraq');
});

it('a job told first and a name later', () => {
  expect(namesOf('A lawmaker wants a ban.\n\n“It is time,” Zorn Abaraq said.\n\n“We cannot wait,” the lawmaker added.')).toEqual(['Zorn Abaraq', 'Zorn Abaraq']);
});

it('an acronym tells how far a name goes', () => {
  expect(namesOf('Harbour and Border Control took over. “It is safe,” Harbour and Border Control (HBC) said.\n\n“It stays open,” HBC added.')).toEqual(['Harbour and Border Control', 'Harbour and Border Control']);
});

it('a headline has the first name', () => {
  expect(namesOf('The Ruth Abara Show: how it ended\n\nAbara has left. “It was time,” Abara said.').at(-1)).toBe('Ruth Abara');
});

it('what goes on in paragraphs of its own is of one mouth, however many', () => {
  expect(namesOf('Ruth Abara told Channel 9 that she meant “to dredge it all”.\n\nWhat “dredge it all” would cost she did not tell, since Abara spoke of mud and little else.\n\n“The silt comes back each spring, and so do I.”\n\n“My father raked this channel by hand. He had no engine.”\n\n“Nobody thanks you for a river that flows.”\n\n“They will miss us when the boats sit on the ground.”')).toEqual(Array.from({ length: 5 }, () => 'Ruth Abara'));
});

it('a paragraph in quotation marks is whose turn the one above tells of', () => {
  expect(namesOf('The tree fell on the bus at noon. Ruth Abara, from Wick, had been upstairs.\n\n“I’d just moved seat because of a draught. It came in the window like a spear.”')).toEqual(['Ruth Abara']);
});

describe('a thing that leads to words', () => {
  it.each([
    ['who has spoken goes on', 'Ruth Abara kept a diary. “I did not know,” Abara said.\n\nThat search led to a drawer: “It was full of maps.”', 'Ruth Abara'],
    ['who has spoken long before does not', 'Ruth Abara kept a diary. “I did not know,” Abara said.\n\nThe town slept.\n\nThat search led to a drawer: “It was full of maps.”', undefined],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text).at(-1)).toBe(expected);
  });
});

it('the next paragraph tells whose fragments those were', () => {
  const text = 'The sale will leave a “leaner” mill, “with warm ovens.”\n\nThat’s the rosy view put about by Ruth Abara, the owner.';
  expect(namesOf(text)).toEqual(['Ruth Abara', 'Ruth Abara']);
});
