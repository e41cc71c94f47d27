import { describe, expect, it } from 'vitest';
import { namesOf } from './attributed.ts';

describe('he and she', () => {
  it.each([
    ['the subject before the object', 'Ruth Abara met Helen Marsh at the gate. “The mill is ours,” she said.', 'Ruth Abara'],
    ['the one of that gender', 'Ruth Abara met Thomas Lind at the gate. “The mill is ours,” he said.', 'Thomas Lind'],
    ['the one of that gender, though she is the object', 'Thomas Lind met Ruth Abara at the gate. “The mill is ours,” she said.', 'Ruth Abara'],
    ['not with whom one speaks', 'Zorn Abaraq left early. In a chat with the bakers Amos Bell and Thomas Lind, he called the mill “ours”.', 'Zorn Abaraq'],
    ['the nearer of two subjects', 'Helen Marsh left early. Ruth Abara stayed. “The mill is ours,” she said.', 'Ruth Abara'],
    ['who is named in a quotation is not meant', '“I never met Helen Marsh in my life,” Ruth Abara said. “The mill is ours,” she added.', 'Ruth Abara'],
    ['who is named in what is quoted is not meant', 'Thomas Lind keeps a boat at the pier, which galls Zorn Abaraq, the harbour master. “The rest of us row. Lind has an engine,” he said.', 'Zorn Abaraq'],
    ['who is named after the pronoun is not meant', 'Amos Bell judged the bread. Thomas Lind won the prize. He called Lind “a poet of rye”.', 'Amos Bell'],
    ['who is named where the writer words it may be meant', 'Thomas Lind met Amos Bell. The dog barked at Lind all night, he said. “I slept in the car,” he said.', 'Thomas Lind'],
    ['a possessor is not meant', 'Ruth Abara praised Helen Marsh’s garden. “It is the best in town,” she said.', 'Ruth Abara'],
    ['whose gender a title tells', 'Mr. Brandt met Mrs. Zorn at the gate. “The mill is ours,” he said.', 'Brandt'],
    ['whom somebody speaks of is not meant', 'Zorn Abaraq said that Helen Marsh was late. “The mill is ours,” she said.', 'Zorn Abaraq'],
    ['a body is nobody', 'Ruth Abara sued Larch Foods in March. “The mill is ours,” she said.', 'Ruth Abara'],
    ['a paragraph further on', 'Ruth Abara has run the mill for years.\n\nThe town lives by it.\n\n“The mill is ours,” she said.', 'Ruth Abara'],
    ['whom this paragraph is about, not whom the one before told of', 'Ruth Abara has run the mill for years. Ruth Abara is 60. Ruth Abara sings.\n\nThe dog greeted Helen Marsh at the gate. It rained. “The door was open,” she said.', 'Helen Marsh'],
    ['a subject with an aside in dashes', 'Pollster Thomas Lind -- author of three books -- doubts that Amos Bell can win. “He lost the mill,” he said.', 'Thomas Lind'],
    ['who goes on', '“The mill is ours,” Thomas Lind said.\n\nAmos Bell stood at the gate.\n\n“We will not sell,” he added.', 'Thomas Lind'],
    ['whom the paragraph is about, not who was brought in with a role and has spoken', 'Secretary-General Ruth Abara called for “an independent inquiry.”\n\nAt the scene, Helen Marsh, who sells honey, stood in socks. “I bent down to pick up a jar,” she said.', 'Helen Marsh'],
    ['one person before any of several', 'A driver got out. Rain fell on Amos Bell and Oscar Brandt there. “I had nothing,” he said.', 'a driver'],
    ['who has been met in passing is not meant', 'Ruth Abara has run the mill for years.\n\nA fire in May hurt a nurse. “We carried her out,” she said.', 'Ruth Abara'],
    ['what “and” adds to an object is no subject', 'Ruth Abara has run the mill for years.\n\nBorn to a Swedish father and a Welsh mother, she left school at ten. “The mill was warm,” she said.', 'Ruth Abara'],
    ['who came with somebody in the sentence before', 'Tom Obi wept. It rained. It rained again. The road was wet. Helen Marsh came with Amos Bell. “It is over,” he said.', 'Amos Bell'],
    ['whose partner has just been spoken of', '“I read it twice,” said Paul Abara, a medic.\n\nHis partner is due to give birth. “The flat is cold,” he said.', 'Paul Abara'],
    ['a pronoun before the name', '“The mill is ours,” she said, and Ruth Abara meant it. “It stays open,” Abara said.', 'Ruth Abara'],
    ['a name of one word that has a job', 'Our milkman Zorb came by on Friday. “The mill is ours,” he said.', 'Zorb'],
    ['a name of one word after a job', 'Ruth Abara spoke first. A glazier, Zorb, was kinder. “The mill is ours,” he said.', 'Zorb'],
    ['whose first name is more often a woman’s, where there is no other', 'Evelyn Garrick has kept the lock since May. “Nobody waves any more,” he said.', 'Evelyn Garrick'],
    ['rather somebody further off than whose first name is a woman’s', 'Thomas Lind left early. It rained. Evelyn Garrick came to the gate. “Nobody waves any more,” he said.', 'Thomas Lind'],
    ['no name of one word of which nothing tells', 'Amos Bell spoke first. Zorb was kinder. “The mill is ours,” he said.', 'Amos Bell'],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text).at(-1)).toBe(expected);
  });

  it('is nobody whose title is a woman’s', () => {
    expect(namesOf('Mrs. Garrick has kept the lock since May. “Nobody waves any more,” he said.')).toEqual([undefined]);
  });

  it('somebody without a name whom the sentence before is about', () => {
    expect(namesOf('A nurse waited at the door of the ward. “They sent us all home,” she said.')).toEqual(['a nurse']);
  });

  it('somebody without a name beside whom another is named', () => {
    expect(namesOf('A nurse, and Thomas Lind, waited at the gate. “They sent us all home,” she said.')).toEqual(['a nurse']);
  });

  it('nobody where nobody fits', () => {
    expect(namesOf('“The mill is ours,” he said.')).toEqual([undefined]);
  });
});

describe('they and it', () => {
  it.each([
    ['several without names', 'The tenants marched to the gate. “The mill is ours,” they said.', 'the tenants'],
    ['one person who has just spoken', '“The mill is ours,” said Zorn Abaraq, a cook at Larch Foods. “We had no choice,” they added.', 'Zorn Abaraq'],
    ['no things', 'The tenants marched to the gate. The results came at noon. “The mill is ours,” they said.', 'the tenants'],
    ['a spokesperson who has just spoken', 'Ruth Abara, a spokesperson for Larch Foods, said the mill was late. “We had no choice,” they added.', 'Ruth Abara'],
    ['a body', 'Larch Foods closed the mill in March. “We had no choice,” it said.', 'Larch Foods'],
    ['not the writing that it says it in', 'Larch Foods closed the mill. In a letter on Friday, it said the mill “was old and cold.”', 'Larch Foods'],
    ['the writing that has come', 'Then a letter came, and it said the mill “was old and cold.”', 'a letter'],
    ['the writing that came after some time', 'In May, a letter came, and it said the mill “was old and cold.”', 'a letter'],
    ['the writing that came late', 'On the last of the long and cold days of May a letter came and it said the mill “was old and cold.”', 'a letter'],
    ['a panel', 'The panel met on Friday. “We had no choice,” it said.', 'the panel'],
    ['not the person', 'Ruth Abara sued the Harbour Authority in March. “The claim has no merit,” it said.', 'Harbour Authority'],
    ['two people who are one subject', 'Tom and Greta Quellar, of Wick, bought the inn in May. “We sleep well,” they said.', 'Tom and Greta Quellar'],
    ['not two whom somebody meets', 'The guests slept badly. Ruth Abara met Tom Lind and Amos Bell. “We sleep well,” they said.', 'the guests'],
    ['not one or the other', 'The guests slept badly. Tom Lind or Ruth Abara was singing. “We sleep well,” they said.', 'the guests'],
    ['not two bodies', 'The guests slept badly. Larch Foods and Zorn Brewing sold the inn. “We sleep well,” they said.', 'the guests'],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text).at(-1)).toBe(expected);
  });
});
