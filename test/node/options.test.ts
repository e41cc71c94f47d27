import { describe, expect, it } from 'vitest';
import { readOptions } from '../../src/node/options.ts';

describe('readOptions', () => {
  const analyze = { kind: 'analyze', files: [], fromHtml: false, output: 'report', speaker: null };
  const story = { ...analyze, files: ['story.txt'] };

  it.each([
    [[], analyze],
    [['story.txt'], story],
    [['-'], { ...analyze, files: ['-'] }],
    [['one.txt', '-', 'two.txt'], { ...analyze, files: ['one.txt', '-', 'two.txt'] }],
    [['--json', 'story.txt'], { ...story, output: 'json' }],
    [['story.txt', '--json'], { ...story, output: 'json' }],
    [['story.txt', '--html'], { ...story, output: 'html' }],
    [['one.txt', 'two.txt', '--quotes'], { ...analyze, files: ['one.txt', 'two.txt'], output: 'quotes' }],
    [['--speaker', 'Ana Ruiz', '--markdown', 'story.txt'], { ...story, output: 'markdown', speaker: 'Ana Ruiz' }],
    [['--speaker=Ruiz', 'story.txt'], { ...story, speaker: 'Ruiz' }],
    [['--from-html', 'story.html'], { ...analyze, files: ['story.html'], fromHtml: true }],
    [['--', '--json'], { ...analyze, files: ['--json'] }],
    [['--ndjson'], { kind: 'analyzeMany', files: [], jobs: null }],
    [['--ndjson', '--jobs', '12', 'a.ndjson', '-'], { kind: 'analyzeMany', files: ['a.ndjson', '-'], jobs: 12 }],
    [['-j1', '--ndjson'], { kind: 'analyzeMany', files: [], jobs: 1 }],
    [['--help', 'story.txt'], { kind: 'help' }],
    [['-h'], { kind: 'help' }],
    [['--version'], { kind: 'version' }],
    [['-v'], { kind: 'version' }],
  ])('%j', (args, expected) => {
    expect(readOptions(args)).toEqual(expected);
  });

  it.each([
    [['--jsno'], "unknown option '--jsno'"],
    [['--jobs', '2', 'story.txt'], '--jobs goes with --ndjson'],
    [['--ndjson', '--jobs', 'all'], "--jobs wants a whole number above 0, not 'all'"],
    [['--ndjson', '--jobs', '0'], "--jobs wants a whole number above 0, not '0'"],
    [['--ndjson', '--speaker', 'Ito'], '--ndjson writes whole analyses, without --speaker'],
    [['--ndjson', '--json'], 'one output at a time, but --json and --ndjson were asked for'],
    [['-x'], "unknown option '-x'"],
    [['--json=yes'], "option '--json' does not take an argument"],
    [['--svg', 'one.txt', 'two.txt'], '--svg takes one article at a time, but 2 files were given'],
    [['--svg', '--json', '--html', 'story.txt'], 'one output at a time, but --json and --html and --svg were asked for'],
    [['--ndjson', '--from-html', 'pages.ndjson'], '--ndjson reads texts, without --from-html'],
    [['--speaker', ' ', 'story.txt'], '--speaker wants a name'],
    [['story.txt', '--speaker'], "option '--speaker <value>' argument missing"],
  ])('%j is not understood', (args, reason) => {
    expect(readOptions(args)).toEqual({ kind: 'misuse', reason });
  });
});
