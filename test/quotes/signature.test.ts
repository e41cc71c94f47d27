import { expect, it } from 'vitest';
import { layOut } from '../../src/quotes/layout.ts';
import { nameAbove, nameBelow, signatureOf } from '../../src/quotes/signature.ts';
import { read, wordsOf } from '../reading.ts';

it.each([
  ['a dash and a name', '“I have waited all my life for this.” — Ruth Abara', 'Ruth Abara'],
  ['what follows the name', '“I have waited all my life for this.” — Ruth Abara, retired teacher', 'Ruth Abara, retired teacher'],
  ['two hyphens', '"I have waited all my life." -- Ruth Abara', 'Ruth Abara'],
  ['brackets', '“I have waited all my life.” (Ruth Abara, Leeds)', 'Ruth Abara, Leeds'],
  ['square brackets', '“I have waited all my life.” [Harbour Herald]', 'Harbour Herald'],
  ['square brackets around a sound', '“I have waited all my life.” [loud laughter]', null],
  ['square brackets around a remark', '“I have waited all my life.” [translated]', null],
  ['a line of its own', '“I have waited all my life for this.”\n— Ruth Abara, retired teacher', 'Ruth Abara, retired teacher'],
  ['a line of its own without a dash', '“I have waited all my life for this.”\nRuth Abara', null],
  ['a line of its own, after more words', '“I have waited all my life for this,” it began.\n— Ruth Abara', null],
  ['a clause after the dash', '“I have waited all my life” — Ruth Abara said so often.', null],
  ['no dash', '“I have waited all my life.” Ruth Abara', null],
  ['nothing after', '“I have waited all my life.”', null],
])('signature: %s', (_, text, expected) => {
  const reading = read(text);
  expect(wordsOf(reading, signatureOf(layOut(reading), 0, 0))).toBe(expected);
});

it.each([
  ['a name with a colon', 'And from Chairwoman Ruth Abara:\n“We will vote again.”', 'Chairwoman Ruth Abara'],
  ['a sentence with a colon', 'This is what they heard from Ruth Abara:\n“We will vote again.”', null],
  ['a heading', 'A selection:\n“We will vote again.”', null],
  ['a name without a colon', 'Ruth Abara\n“We will vote again.”', null],
])('name above: %s', (_, text, expected) => {
  const reading = read(text);
  expect(wordsOf(reading, nameAbove(layOut(reading), 1))).toBe(expected);
});

it('name above: nothing above', () => {
  expect(nameAbove(layOut(read('“We will vote again.”')), 0)).toBeNull();
});

it.each([
  ['so said', 'So said Ruth Abara, the mayor, on Monday.', 'Ruth Abara, the mayor'],
  ['whose words', 'Those were the words of Ruth Abara.', 'Ruth Abara'],
  ['the view that somebody utters', 'That’s the rosy view put about by Ruth Abara, the mayor.', 'Ruth Abara, the mayor'],
  ['how somebody puts it', 'That is how Ruth Abara put it.', 'Ruth Abara'],
  ['according to whom', 'That is, at least, according to Ruth Abara.', 'Ruth Abara'],
  ['whose something else', 'That was the end of Ruth Abara.', null],
  ['how somebody does something else', 'That is how Ruth Abara left.', null],
  ['so does', 'So left Ruth Abara.', null],
  ['a text that breaks off', 'So', null],
  ['a sentence of its own', 'Ruth Abara said it was over.', null],
  ['words in marks', 'That is “a lie” by Ruth Abara.', null],
])('name below: %s', (_, below, expected) => {
  const reading = read(`“We will vote again.”\n${below}`);
  expect(wordsOf(reading, nameBelow(layOut(reading), 0))).toBe(expected);
});

it('name below: nothing below', () => {
  expect(nameBelow(layOut(read('“We will vote again.”')), 0)).toBeNull();
});
