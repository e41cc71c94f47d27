import { expect, it } from 'vitest';
import { givesName } from '../../src/quotes/gives-name.ts';
import { layOut } from '../../src/quotes/layout.ts';
import { read } from '../reading.ts';

it.each([
  ['The cat, known to four classes of pupils as “the bishop”, sleeps.', true],
  ['The cat is known to pupils as “the bishop”.', true],
  ['The cat is known by pupils as “the bishop”.', false],
  ['The cat spoke to pupils as “the bishop”.', false],
  ['They met a cat that was known to pupils for “the bishop”.', false],
  ['They ate a stew that Lund calls “Gribble” there.', false],
  ['Her pupils knew him as “the bishop”.', true],
  ['Her pupils saw him as “the bishop”.', false],
  ['They have called it “Gribble.”', true],
  ['They have called it “late.”', false],
  ['They have called it the “Blue Ladder” there.', true],
  ['They have sent it “Gribble.”', false],
  ['They have called him “Lazy Bones.”', false],
  ['The band, who call themselves the “Muddy Oars”, left.', true],
  ['They ate a stew she calls “Gribble” there.', true],
  ['They ate a stew he is calling “Gribble” there.', true],
  ['They ate what she calls “Gribble” there.', false],
  ['They ate a stew as she says “Gribble” there.', false],
  ['They ate it and Lund calls “Gribble” there.', false],
  ['Lund, who runs a shop called “the oar”, left.', true],
  ['Lund saw what critics called “the oar” there.', false],
  ['Called “the oar” by pupils, it closed.', true],
])('givesName: %s', (text, expected) => {
  const layout = layOut(read(text));
  expect(givesName(layout, layout.outer[0])).toBe(expected);
});
