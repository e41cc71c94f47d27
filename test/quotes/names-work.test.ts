import { expect, it } from 'vitest';
import { layOut } from '../../src/quotes/layout.ts';
import { namesWork } from '../../src/quotes/names-work.ts';
import { read } from '../reading.ts';

it.each([
  ['He first sang in “Harbour Lights” there.', true],
  ['He first sang in “Never” there.', false],
  ['He told “Morning Desk” that it was late.', true],
  ['Her film “1908” was late.', true],
  ['Her film, “Grilled,” was late.', true],
  ['Her film “was late” again.', false],
  ['On Channel 9’s “Panorama,” she spoke.', true],
  ['On this week’s edition of “Panorama,” she spoke.', true],
  ['On this week’s edition, “Never,” she said.', false],
  ['On hearing that her son shouted “Never,” she left.', false],
  ['He signed a copy of “The Oar” there.', true],
  ['He signed a copy of “the oar” there.', false],
  ['He left amid cries of “Never” there.', false],
  ['He left with a copy and “Never” there.', false],
  ['They shouted “Never” at him.', false],
  ['“Never,” she said.', false],
])('namesWork: %s', (text, expected) => {
  const layout = layOut(read(text));
  expect(namesWork(layout, layout.outer[0])).toBe(expected);
});
