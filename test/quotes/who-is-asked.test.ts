import { expect, it } from 'vitest';
import type { Draft } from '../../src/quotes/draft.ts';
import { layOut } from '../../src/quotes/layout.ts';
import { knowWhoIsAsked } from '../../src/quotes/who-is-asked.ts';
import { rangeOf, read, wordsOf } from '../reading.ts';

it.each([
  ['the question is nobody’s', 'Asked whether it was wise, Ada Finch laughed.', 'indirect', 'Asked', 'Ada Finch', 'nobody: Asked'],
  ['the answer has no cue', 'Asked whether it was wise, Ada Finch laughed. “Never.”', 'direct', 'Asked', 'Ada Finch', 'Ada Finch: none'],
  ['a question in an aside', 'Ada Finch, asked whether it was wise, laughed.', 'indirect', 'asked', 'Ada Finch', 'nobody: asked'],
  ['who asks after an aside', 'Ada Finch, a cook, asked whether it was wise.', 'indirect', 'asked', 'Ada Finch', 'Ada Finch: asked'],
  ['who is said to ask', 'Asked by Ada Finch whether it was wise, he laughed.', 'indirect', 'Asked', 'Ada Finch', 'Ada Finch: Asked'],
  ['who asks', 'Ada Finch asked whether it was wise.', 'indirect', 'asked', 'Ada Finch', 'Ada Finch: asked'],
  ['a participle that speaks', 'Noting that it was late, Ada Finch laughed.', 'indirect', 'Noting', 'Ada Finch', 'Ada Finch: Noting'],
] as const)('%s', (_, text, kind, cue, source, expected) => {
  const reading = read(text);
  const draft: Draft = { kind, content: [{ start: text.length - 1, end: text.length }], cue: rangeOf(reading, cue), source: rangeOf(reading, source), block: 0, link: 'cue', sameAs: null };
  const [found] = knowWhoIsAsked(layOut(reading), [draft]);
  expect(`${wordsOf(reading, found.source) ?? 'nobody'}: ${wordsOf(reading, found.cue) ?? 'none'}`).toBe(expected);
});
