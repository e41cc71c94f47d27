import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/english/english.ts';
import { findQuotes } from '../../../src/quotes/find-quotes.ts';
import { layOut } from '../../../src/quotes/layout.ts';
import { guessStates } from '../../../src/quotes/tagger/guess-states.ts';
import { BEGIN, END, INNER, LABELS, ONLY, OUTSIDE, stateOf } from '../../../src/quotes/tagger/labels.ts';

const PLACES = new Map([[BEGIN, 'begin'], [INNER, 'inner'], [END, 'end'], [ONLY, 'only']]);
const NAMES = new Map(LABELS.flatMap((label, i) => [...PLACES].map(([place, name]) => [stateOf(i, place), `${label} ${name}`] as const)));

function guess(text: string): string[] {
  const reading = english.read(text, [{ start: 0, end: text.length }]);
  const layout = layOut(reading);
  return [...guessStates(layout, findQuotes(layout))].map((state, i) => `${reading.tokens[i].text}: ${state === OUTSIDE ? '' : NAMES.get(state) ?? '?'}`);
}

describe('guessStates', () => {
  it('gives each token the state that the drafts say', () => {
    expect(guess('The mayor said the old bridge was safe.')).toEqual([
      'The: source begin', 'mayor: source end', 'said: cue only',
      'the: content begin', 'old: content inner', 'bridge: content inner', 'was: content inner', 'safe: content end', '.: ',
    ]);
  });

  it('says nothing where the rules find nothing', () => {
    expect(guess('The old bridge is safe.').every((each) => each.endsWith(': '))).toBe(true);
  });
});
