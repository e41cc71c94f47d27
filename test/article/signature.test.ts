import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/index.ts';

const LETTER = 'Your article of May 3 on the old pier was wrong in one respect. I wrote in these pages that the piles would not hold, and they did not.';

describe('the signature of a letter', () => {
  it.each([
    ['to the editor', `To the Editor:\n\n${LETTER}\n\nRuth Abara\nLower Sarn`, ['Ruth Abara']],
    ['below the name of the page', `Letters\n\nDear Sir,\n\n${LETTER}\n\nRuth Abara`, ['Ruth Abara']],
    ['on a line of its own after a greeting', `Dear neighbours,\n\n${LETTER}\n\nYours faithfully,\n\nRuth Abara\n\nThe writer is a retired teacher.`, ['Ruth Abara']],
  ])('%s', (_, text, expected) => {
    expect(splitParagraphs(text).byline?.authors).toEqual(expected);
  });

  it.each([
    ['no letter', `${LETTER}\n\nRuth Abara\nLower Sarn`],
    ['a name far above the end', `To the Editor:\n\n${LETTER}\n\nNora Pell\n\n${Array.from({ length: 5 }, () => LETTER).join('\n\n')}`],
    ['a letter without a name', `To the Editor:\n\n${LETTER}\n\nThe writer is a retired teacher.`],
  ])('not of %s', (_, text) => {
    expect(splitParagraphs(text).byline).toBeNull();
  });
});
