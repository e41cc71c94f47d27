import { expect, it } from 'vitest';
import { findAnswers } from '../../src/quotes/answers.ts';
import { layOut } from '../../src/quotes/layout.ts';
import { read } from '../reading.ts';

const TWICE = 'Why boats?\n“They float.”\nAnd why now?\n“I am old.”';

it.each([
  ['below two questions', TWICE, [1, 3]],
  ['not below one', 'Why boats?\n“They float.”\nThe sea was calm. It rained.', []],
  ['below a short sentence, too', `${TWICE}\nYou built three.\n“Four, if you count the bath.”`, [1, 3, 5]],
  ['not below more than a prompt', `${TWICE}\nThe sea was calm. It rained all night.\n“I know this wind.”`, [1, 3]],
  ['not below a long sentence', `${TWICE}\nThe sea was calm and ${'very '.repeat(25)}cold.\n“I know this wind.”`, [1, 3]],
  ['not with a cue', `${TWICE}\nYou built three.\n“Four,” Lind said.`, [1, 3]],
  ['not below another answer', `${TWICE}\n“And the sea is deep.”`, [1, 3]],
  ['not below what was asked in marks', '“Why boats?”\n“They float.”\n“And why now?”\n“I am old.”', []],
])('the answers of an interview: %s', (_, text, expected) => {
  expect([...findAnswers(layOut(read(text)))]).toEqual(expected);
});
