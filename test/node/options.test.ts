import { describe, expect, it } from 'vitest';
import { readOptions } from '../../src/node/options.ts';

describe('readOptions', () => {
  it.each([
    [[], { kind: 'analyze', file: null, output: 'text' }],
    [['story.txt'], { kind: 'analyze', file: 'story.txt', output: 'text' }],
    [['-'], { kind: 'analyze', file: '-', output: 'text' }],
    [['--json', 'story.txt'], { kind: 'analyze', file: 'story.txt', output: 'json' }],
    [['story.txt', '--json'], { kind: 'analyze', file: 'story.txt', output: 'json' }],
    [['--', '--json'], { kind: 'analyze', file: '--json', output: 'text' }],
    [['--help', 'story.txt'], { kind: 'help' }],
    [['-h'], { kind: 'help' }],
    [['--version'], { kind: 'version' }],
    [['-v'], { kind: 'version' }],
  ])('%j', (args, expected) => {
    expect(readOptions(args)).toEqual(expected);
  });

  it.each([
    [['--jsno'], "unknown option '--jsno'"],
    [['-x'], "unknown option '-x'"],
    [['--json=yes'], "option '--json' does not take an argument"],
    [['one.txt', 'two.txt'], 'one article at a time, but 2 files were given'],
  ])('%j is not understood', (args, reason) => {
    expect(readOptions(args)).toEqual({ kind: 'misuse', reason });
  });
});
