import { describe, expect, it } from 'vitest';
import { namesOf, speakersOf } from './attributed.ts';

describe('one or all of several who were spoken of', () => {
  it.each([
    ['one of them', 'Treasury officials met until dawn. “It is dead,” one of them said.', ['a Treasury official']],
    ['one', 'Two nurses waited at the gate. “It is over,” one said.', ['a nurse']],
    ['one of those whom a sentence begins with', 'Fans wept at the gate. “It is over,” tweeted one.', ['a fan']],
    ['one and the other', 'Two nurses waited at the gate. “It is over,” one said. “It is not,” said the other.', ['a nurse', 'the other nurse']],
    ['whose they are', 'Her advisers met until dawn. “It is dead,” one of them said.', ['an adviser']],
    ['of several by name', 'Later the two Democrats met until dawn. “It is dead,” one of them said.', ['a Democrat']],
    ['one of two who are named', 'Tom and Greta Quellar bought the inn. “It is over,” one of them said.', [undefined]],
    ['none of several things', 'Two piers stand in the river. “It is dead,” one said.', [undefined]],
    ['neither', 'The tenants came at noon. Neither said that it was “a sham.”', ['the tenants']],
    ['neither of two who are named', 'Neither Ruth Abara nor Thomas Lind said that it was “a sham.”', ['Ruth Abara and Thomas Lind']],
    ['neither of two bodies', 'Neither the Harbour Trust nor the Larch Trust called it “a sham.”', ['Harbour Trust and Larch Trust']],
    ['another like the one who has just spoken', '“It is dead,” one backbencher said. “It is alive,” another replied.', ['one backbencher', 'another backbencher']],
    ['another like the one who has just spoken, though others have, too', 'Analysts wept on Monday. “It is dead,” one user wrote. “It is alive,” another replied.', ['one user', 'another user']],
    ['nobody whom the text tells', '“It is dead,” one said.', [undefined]],
    ['one with a noun of its own', '“It is dead,” one forecaster said.', ['one forecaster']],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it('is one person, with the job of the group', () => {
    expect(speakersOf('Treasury officials met until dawn. “It is dead,” one of them said.')).toMatchObject([{ kind: 'unnamed', roles: ['Treasury official'] }]);
  });

  it('is whom a description means that follows', () => {
    expect(namesOf('Treasury officials met until dawn. “It is dead,” one of them said. “It is buried,” the official added.')).toEqual(['a Treasury official', 'a Treasury official']);
  });
});
