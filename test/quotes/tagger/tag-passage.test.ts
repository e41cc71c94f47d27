import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/english/english.ts';
import type { Reading } from '../../../src/language/token.ts';
import { findQuotes } from '../../../src/quotes/find-quotes.ts';
import { layOut } from '../../../src/quotes/layout.ts';
import { guessStates } from '../../../src/quotes/tagger/guess-states.ts';
import { tagPassage } from '../../../src/quotes/tagger/tag-passage.ts';
import type { TaggedPassage, TaggedSpan } from '../../../src/quotes/tagger/tag-passage.ts';

function tagRead(reading: Reading): TaggedPassage {
  const layout = layOut(reading);
  return tagPassage(layout, layout.blocks[0], guessStates(layout, findQuotes(layout)));
}

function tag(text: string): { spans: string[]; tagged: readonly TaggedSpan[] } {
  const reading = english.read(text, [{ start: 0, end: text.length }]);
  const tagged = tagRead(reading).spans;
  return { tagged, spans: tagged.map(({ label, firstToken, endToken }) => `${label}: ${text.slice(reading.tokens[firstToken].start, reading.tokens[endToken - 1].end)}`) };
}

describe('tagPassage', () => {
  it.each([
    ['“The bridge will reopen on Monday,” the mayor said.', ['content: The bridge will reopen on Monday', 'source: the mayor', 'cue: said']],
    ['The minister said the talks had failed.', ['source: The minister', 'cue: said', 'content: the talks had failed']],
    ['"We are ready," said Maria Lopez.', ['content: We are ready', 'cue: said', 'source: Maria Lopez']],
    ['Prices will rise next year, according to the central bank.', ['content: Prices will rise next year', 'cue: according to', 'source: the central bank']],
  ])('%s', (text, expected) => {
    expect(tag(text).spans).toEqual(expected);
  });

  it('finds nothing where nobody speaks', () => {
    expect(tag('The train left at noon and reached the coast two hours later.').spans).toEqual([]);
  });

  it('takes no half of a compound for a source or a cue', () => {
    expect(tag('The self-described “idlers” left the hall.').spans.filter((each) => !each.startsWith('content'))).toEqual([]);
  });

  it('is sure of a plain attribution', () => {
    for (const { probability } of tag('“We will not sell the harbour,” the governor said.').tagged) expect(probability).toBeGreaterThan(0.8);
  });

  it.each(['', ' ', '\n', '“', '”'.repeat(50), '.', '“said said said', '🙂', '\ud800'])('takes any text: %j', (text) => {
    expect(() => tag(text)).not.toThrow();
  });

  it('gives spans that are in order and do not overlap', () => {
    const { tagged } = tag('Officials said on Friday that “no one was hurt,” and the company, which denied the report, said it would sue. “Nonsense,” Ms. Hart wrote.'.repeat(20));
    tagged.reduce((end, span) => {
      expect(span.firstToken).toBeGreaterThanOrEqual(end);
      return span.endToken;
    }, 0);
  });

  it('takes time in proportion to the length of a passage', () => {
    const time = (sentences: number): number => {
      const text = 'The union said “we will strike” and the owners said they would not pay, he said. '.repeat(sentences);
      const reading = english.read(text, [{ start: 0, end: text.length }]);
      const start = performance.now();
      tagRead(reading);
      return performance.now() - start;
    };
    time(100);
    expect(time(2000) / time(200)).toBeLessThan(30);
  });
});
