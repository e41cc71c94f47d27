import { expect, it } from 'vitest';
import { namesOf } from '../speakers/attributed.ts';

it.each([
  ['whom the question is put to', '“Are you coming?” Ruth Abara asked Tom Lind.\n\n“Not in this rain.”', 'Tom Lind'],
  ['who spoke before it', '“I am not coming,” Tom Lind told her.\n\n“Why not?” Ruth Abara asked.\n\n“Look at the rain.”', 'Tom Lind'],
  ['whoever is there', 'Ruth Abara met Tom Lind at the gate.\n\n“Are you coming?” she asked him.\n\n“Not in this rain.”', 'Tom Lind'],
  ['the same where nobody else is there', '“Why should I come?” asked Ruth Abara.\n\n“Look at the rain.”', 'Ruth Abara'],
  ['the same where nothing is asked', '“I am not coming,” Tom Lind told Ruth Abara.\n\n“Look at the rain.”', 'Tom Lind'],
  ['the same where no verb asks', '“Why should I come?” Tom Lind told Ruth Abara.\n\n“Look at the rain.”', 'Tom Lind'],
  ['the same where nothing is asked but done', '“Come in from the rain,” Ruth Abara asked Tom Lind.\n\n“It is warm here.”', 'Ruth Abara'],
  ['the same within a paragraph', '“Why should I come?” Tom Lind asked Ruth Abara. “Look at the rain.”', 'Tom Lind'],
  ['who is named', '“Are you coming?” Ruth Abara asked Tom Lind.\n\n“Not in this rain,” said Amos Bell.', 'Amos Bell'],
])('a paragraph in marks below a question is by %s', (_, text, expected) => {
  expect(namesOf(text).at(-1)).toBe(expected);
});
