import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../src/article/find-blocks.ts';
import { Look } from '../../src/article/look.ts';
import { storyStart } from '../../src/article/story-start.ts';
import { surelyOutside } from '../../src/article/surely-outside.ts';
import { withoutInserts } from '../../src/article/trim-body.ts';

const looksOf = (...lines: string[]) => findBlocks(lines.join('\n\n')).map((block) => new Look(block));
const STORY = 'The harbour council voted on Tuesday to bring back the night ferry, eleven years after the last boat was withdrawn to save money.';
const MORE = 'Passengers will pay the daytime fare, and the first crossing is expected before the end of March, according to a schedule that councillors approved.';

describe('where the story starts', () => {
  it.each<[string, string[], number]>([
    ['below the byline and the date', ['Night ferry returns', 'By Ingrid Vale', '14 February 2024', STORY, MORE], 3],
    ['at its first sentence, when titles of other articles stand above', ['Council to sell the old terminal', 'Fishermen ask for a say', 'Lighthouse to be painted', STORY, MORE], 2],
    ['where it was taken to start, when that is a sentence', [STORY, MORE], 0],
    ['not below a byline in its midst', [STORY, MORE, STORY, 'By Ingrid Vale', MORE], 0],
  ])('%s', (_, lines, start) => {
    expect(storyStart(looksOf(...lines), 0, lines.length)).toBe(start);
  });
});

describe('surely outside the body', () => {
  it.each<[string, string[], boolean[]]>([
    ['a credit', [STORY, 'Photo: Arne Lund', MORE], [false, true, false]],
    ['the titles under Related, up to the next sentence', [STORY, 'Related', 'Council to sell the old terminal', MORE], [false, true, true, false]],
    ['a newsletter box', [STORY, 'Sign up for our weekly newsletter.', MORE], [false, true, false]],
    ['a row of stars', [STORY, '* * *', MORE], [false, true, false]],
    ['the author’s life, at the foot', [STORY, MORE, 'Sigrid Aas is a columnist at the Harbour Gazette.'], [false, false, true]],
    ['no words of that kind in the midst of the story', ['Sigrid Aas is a columnist at the Harbour Gazette.', STORY, MORE, STORY, MORE], [false, false, false, false, false]],
  ])('%s', (_, lines, outside) => {
    expect(surelyOutside(looksOf(...lines), lines.length)).toEqual(outside);
  });

  it('ends the copy at its mark', () => {
    expect(withoutInserts(looksOf(STORY, MORE, '###', 'Jonas Ek speaks for the company.'), [true, true, true, true])).toEqual([true, true, false, false]);
  });

  it('leaves what would leave nothing', () => {
    expect(withoutInserts(looksOf('* * *'), [true])).toEqual([true]);
  });
});
