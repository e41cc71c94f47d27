import { expect, it } from 'vitest';
import { attributeQuotes } from '../../src/index.ts';
import { namesOf } from './attributed.ts';

const body = 'Zorn Abaraq is late, and he is sorry.\n\n“I was fired by fax,” he says. “Who has a fax?”';

it.each([
  ['a headline has the speaker of the same words in the body', `“I was fired by fax”: the second life of a cook\n\n${body}`, 'Zorn Abaraq'],
  ['words that only begin alike have not', `“I was fired by phone”: the second life of a cook\n\n${body}`, undefined],
])('%s', (_, text, expected) => {
  expect(namesOf(text)[0]).toBe(expected);
});

it('a colon after words in marks ends what is said', () => {
  expect(attributeQuotes(`‘I was fired by fax’: the second life of Zorn Abaraq\n\n${body}`).quotes[0]).toMatchObject({ kind: 'direct', text: 'I was fired by fax' });
});
