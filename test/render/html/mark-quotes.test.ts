import { describe, expect, it } from 'vitest';
import { markQuotes, piecesOf } from '../../../src/render/html/mark-quotes.ts';
import type { ArticleAnalysis } from '../../../src/report.ts';
import { makeAnalysis } from '../make-analysis.ts';
import type { QuoteSketch } from '../make-analysis.ts';

/** The first block with what was found in it: `[q1 words]`, and `/q1` where the quote ends. */
function show(analysis: ArticleAnalysis): string {
  const { text, blocks } = analysis.article;
  return markQuotes(blocks[0], piecesOf(analysis.quotes)).map((stretch) => {
    if (stretch.kind === 'end') return `/${stretch.quote.id}`;
    const words = text.slice(stretch.start, stretch.end);
    return stretch.kind === 'plain' ? words : `[${stretch.piece.quote.id} ${words}]`;
  }).join('');
}

const sketch = (body: string, ...quotes: QuoteSketch[]) => makeAnalysis({ blocks: [['body', body], ['body', 'The end.']], quotes });

describe('markQuotes', () => {
  it.each<[string, ArticleAnalysis, string]>([
    ['no quote', sketch('It rained.'), 'It rained.'],
    ['a quote in the middle', sketch('He said: “No.” Then he left.', { content: ['No.'] }), 'He said: “[q1 No.]/q1” Then he left.'],
    ['a quote split by its cue', sketch('“No,” he said, “never.”', { content: ['No,', 'never.'] }), '“[q1 No,]” he said, “[q1 never.]/q1”'],
    [
      'a quote within a quote',
      sketch('“He said ‘stop’ and I ran.”', { content: ['He said ‘stop’ and I ran.'] }, { content: ['stop'] }),
      '“[q1 He said ‘][q2 stop]/q2[q1 ’ and I ran.]/q1”',
    ],
    [
      'a quote that ends with the one around it',
      sketch('He said they cried stop', { content: ['they cried stop'], kind: 'indirect' }, { content: ['stop'] }),
      'He said [q1 they cried ][q2 stop]/q2/q1',
    ],
    [
      'a quote that starts with the one around it',
      sketch('Stop, he heard them say, he said.', { content: ['Stop, he heard them say'], kind: 'indirect' }, { content: ['Stop'] }),
      '[q2 Stop]/q2[q1 , he heard them say]/q1, he said.',
    ],
    [
      'quotes that overlap',
      sketch('one two three four', { content: ['one two three'] }, { content: ['two three four'] }),
      '[q1 one ][q2 two three four]/q2/q1',
    ],
    ['a whole block', sketch('No.', { content: ['No.'] }), '[q1 No.]/q1'],
  ])('%s', (_, analysis, expected) => {
    expect(show(analysis)).toBe(expected);
  });

  it('leaves to the next block what starts there', () => {
    const analysis = makeAnalysis({ blocks: [['body', '“One.'], ['body', '“Two.”']], quotes: [{ content: ['One.', 'Two.'] }] });
    expect(show(analysis)).toBe('“[q1 One.]');
  });
});
