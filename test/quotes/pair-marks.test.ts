import { describe, expect, it } from 'vitest';
import { pairMarks } from '../../src/quotes/pair-marks.ts';

/** What stands between marks; `>` within another pair, `…` where a mark is missing. */
function pairs(text: string): string[] {
  return pairMarks(text, { start: 0, end: text.length }, 0).map(({ inner, opened, closed, within }) =>
    `${within === null ? '' : '> '}${opened ? '' : '…'}${text.slice(inner.start, inner.end)}${closed ? '' : '…'}`);
}

describe('pairMarks', () => {
  it.each([
    ['two pairs', '“Stay,” he said. “I will.”', ['Stay,', 'I will.']],
    ['straight marks', '"Stay," he said. "I will."', ['Stay,', 'I will.']],
    ['closing marks on either side', 'Then he said, ”We stay.” Nobody asked ”for how long.”', ['We stay.', 'for how long.']],
    ['one quoted word', 'She called it "strange" and left.', ['strange']],
    ['British single marks', '‘Stay,’ he said. ‘I will.’', ['Stay,', 'I will.']],
    ['straight single marks around contractions', "'We can't stay,' he said, 'and you won't.'", ["We can't stay,", "and you won't."]],
    ['a possessive within single marks', '‘The drivers’ pay is the issue,’ he said.', ['The drivers’ pay is the issue,']],
    ['a possessive outside of marks', 'The drivers’ union met the owners’ lawyers.', []],
    ['single within double', '“He shouted, ‘Fire!’ and ran,” she said.', ['He shouted, ‘Fire!’ and ran,', '> Fire!']],
    ['double within single', '‘He shouted, “Fire!” and ran,’ she said.', ['He shouted, “Fire!” and ran,', '> Fire!']],
    ['two within one', '“Not ‘if’ but ‘when,’” she said.', ['Not ‘if’ but ‘when,’', '> if', '> when,']],
    ['TeX marks', "``Stay,'' he said.", ['Stay,']],
    ['a curly opening and a straight closing mark', '“Stay," he said.', ['Stay,']],
    ['a closing mark made of two', '“Stay,’’ he said.', ['Stay,']],
    ['guillemets with spaces', '« Stay », he said.', ['Stay']],
    ['low and high marks', '„Stay,“ he said. „I will.“', ['Stay,', 'I will.']],
    ['low and closing marks', '„Stay,” he said. “I will.”', ['Stay,', 'I will.']],
    ['low single marks', '‚Stay,‘ he said. ‚I will.‘', ['Stay,', 'I will.']],
    ['guillemets that point inwards', '»Stay,« he said. »I will.«', ['Stay,', 'I will.']],
    ['a guillemet that points inwards, never closed', '»Stay. I will.', ['Stay. I will.…']],
    ['guillemets that point to the right', '»Stay,» he said. »I will.»', ['Stay,', 'I will.']],
    ['white space at the edges', '“ Stay. ”', ['Stay.']],
    ['never closed', 'He said, “We stay. They go.', ['We stay. They go.…']],
    ['never closed, before another', '“We stay. “They go,” he said.', ['We stay.…', 'They go,']],
    ['never opened', 'We stay,” he said.', ['…We stay,']],
    ['never opened, with nothing after it', 'They said they would stay.”', []],
    ['a single mark never closed', 'The ‘second phase of the works begins on Monday.', []],
    ['nothing between the marks', 'He typed “” and “ ”.', []],
    ['no marks at all', 'He typed nothing.', []],
  ])('%s', (_, text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  it('takes the outer marks into the span and leaves them out of what is inside', () => {
    const text = 'He said “no.”';
    expect(pairMarks(text, { start: 0, end: text.length }, 3)).toEqual([
      { start: 8, end: 13, inner: { start: 9, end: 12 }, block: 3, opened: true, closed: true, within: null },
    ]);
  });

  it('takes a single mark that the next block opens again for no apostrophe', () => {
    const text = 'She said: ‘We stay.\n‘They go.’';
    expect(pairMarks(text, { start: 0, end: 19 }, 0, true)).toMatchObject([{ start: 10, end: 19, closed: false }]);
    expect(pairMarks(text, { start: 0, end: 19 }, 0)).toEqual([]);
  });

  it('ends an open quotation with its block', () => {
    const text = '“We stay.\n“They go.”';
    expect(pairMarks(text, { start: 0, end: 9 }, 0)).toMatchObject([{ start: 0, end: 9, closed: false }]);
  });
});
