import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/index.ts';

const LENGTH = 10_000;
const TIMES = 8;

/** Three times what linear growth asks, for noise; squares take eight times. The floor is for what is too fast to measure. */
const SLACK = 3;
const FLOOR_MS = 500;

const units = {
  'one letter': 'a',
  'capitals': 'A',
  'straight marks': '"',
  'opening marks': '“',
  'closing marks': '”',
  'single marks': '’',
  'backticks': '`',
  'guillemets': '«',
  'marks with spaces': '“ ” ',
  'opened quotes': '“Go on. ',
  'split quotes': '“No,” she said. ',
  'nested quotes': '“He said, ‘',
  'cues': 'said ',
  'clauses': 'he said that ',
  'names': 'Mara Quill ',
  'people': 'Mara Quill said “no” to Dr. Ivo Brandt. ',
  'commas': ', ',
  'full stops': '. ',
  'initials': 'J. ',
  'brackets': '(',
  'dashes': '— ',
  'blank lines': '\n\n',
  'short lines': 'x\n',
  'spaces': ' ',
  'emoji': '👩🏽‍🚒',
  'combining marks': 'e\u0301',
  'lone surrogates': '\ud83d',
};

describe(`text ${TIMES} times as long takes about ${TIMES} times as long`, () => {
  it.each(Object.entries(units))('%s', (_, unit) => {
    analyzeArticle(unit);
    const short = timeOf(unit.repeat(LENGTH / unit.length));
    const long = timeOf(unit.repeat(TIMES * LENGTH / unit.length));
    expect(long).toBeLessThan(Math.max(FLOOR_MS, short * TIMES * SLACK));
  });
});

function timeOf(text: string): number {
  const start = performance.now();
  analyzeArticle(text);
  return performance.now() - start;
}
