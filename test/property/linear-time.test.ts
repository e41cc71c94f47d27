import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/index.ts';

const LENGTH = 200_000;

/** Wide enough for a busy machine: work that grows with the square of the length needs minutes. */
const LIMIT_MS = 20_000;

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

describe(`${LENGTH.toLocaleString('en')} code units are read in linear time`, () => {
  it.each(Object.entries(units))('%s', (_, unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length));
    const start = performance.now();
    analyzeArticle(text);
    expect(performance.now() - start).toBeLessThan(LIMIT_MS);
  });
});
