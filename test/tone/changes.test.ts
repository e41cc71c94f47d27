import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/english/english.ts';
import type { Clue } from '../../src/tone/clues.ts';
import { findClues } from '../../src/tone/clues.ts';

function changesOf(text: string): string[] {
  const reading = english.read(text, [{ start: 0, end: text.length }]);
  const clues: Clue[] = [];
  for (const sentence of reading.sentences) findClues(reading, sentence, clues);
  return clues.flatMap(({ change }, i) => change === null ? [] : [`${reading.tokens[i].text}: ${change.kind}`]);
}

describe('changes', () => {
  it.each([
    ['The council imposed sanctions on the island.', ['imposed: quarrelBegins']],
    ['The council lifted sanctions on the island.', ['lifted: quarrelEnds']],
    ['The two states signed a truce.', ['signed: peaceBegins']],
    ['The two states scrapped the treaty.', ['scrapped: peaceEnds']],
    // A particle makes it another verb.
    ['The nurses called off the strike.', ['called: quarrelEnds']],
    ['The nurses called a strike.', ['called: quarrelBegins']],
    ['The rebels broke the talks off.', ['broke: peaceEnds']],
    // What is changed may stand before the verb.
    ['The talks collapsed on Friday.', ['collapsed: peaceEnds']],
    ['The siege was lifted on Friday.', ['lifted: quarrelEnds']],
    // The nearest thing is what is changed.
    ['They halted the talks on the siege.', ['halted: peaceEnds']],
    // Not past the edge of its clause, nor far away.
    ['They stopped, and the siege went on.', []],
    ['They ended the long season with the club of the old town as war came.', []],
    // Neither quarrel nor peace.
    ['The bakery launched a new loaf.', []],
    ['They ended the uncertainty.', []],
    ['The two states signed an urgent truce.', ['signed: peaceBegins']],
    ['They attacked and stopped.', []],
    ['They called a strike and took off.', ['called: quarrelBegins']],
    // A verb alone, not its noun.
    ['The start of the war was in spring.', []],
  ])('%s', (text, expected) => {
    expect(changesOf(text)).toEqual(expected);
  });
});
