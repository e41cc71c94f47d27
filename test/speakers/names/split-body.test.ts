import { expect, it } from 'vitest';
import { splitBodies } from '../../../src/speakers/names/split-body.ts';
import { findNameRuns } from '../../../src/speakers/names/name-runs.ts';
import { read, wordsOf } from '../../reading.ts';

it.each([
  ['a first name tells', 'Then Larch Harbour University Thomas Lind left.', ['Larch Harbour University', 'Thomas Lind']],
  ['the last name alone tells', 'Then University of Upper Larch Zorn Abaraq left. Abaraq wept.', ['University of Upper Larch', 'Zorn Abaraq', 'Abaraq']],
  ['a council on something', 'Then Council on Upper Larch Relations Ruth Abara left.', ['Council on Upper Larch Relations', 'Ruth Abara']],
  ['nothing tells', 'Then University of Upper Larch Zorn Harbour left.', ['University of Upper Larch Zorn Harbour']],
  ['a body named after somebody', 'Then Larch University Ruth Abara Hospital closed.', ['Larch University Ruth Abara Hospital']],
  ['a title between', 'Then Larch House Speaker Thomas Lind left.', ['Larch House Speaker Thomas Lind']],
  ['of a place that is a first name', 'The University of Charlotte Harbour closed.', ['University of Charlotte Harbour']],
  ['a person alone', 'Then Anna Maria Ruth Abara left.', ['Anna Maria Ruth Abara']],
])('%s', (_, text, expected) => {
  const reading = read(text);
  expect(splitBodies(reading.tokens, findNameRuns(reading.tokens, reading.passages)).map((run) => wordsOf(reading, run))).toEqual(expected);
});
