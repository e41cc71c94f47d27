import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { help } from '../../src/node/help.ts';
import { readOptions } from '../../src/node/options.ts';

const page = path.resolve(import.meta.dirname, '../../docs/copydesk.1');
const manual = readFileSync(page, 'utf8').replaceAll('\\-', '-').replaceAll('\\(dq', '"');
const optionsIn = (text: string) => [...new Set(text.match(/(?<=[\s,])--[a-z][a-z-]*/g))].sort();

describe('the help and the manual page', () => {
  it('name the same options', () => {
    expect(optionsIn(manual)).toEqual(optionsIn(help));
    expect(optionsIn(help).length).toBeGreaterThan(8);
  });

  it.each(optionsIn(help))('name only what is understood: %s', (option) => {
    const request = readOptions([option, ...(option === '--jobs' ? ['2', '--ndjson'] : option === '--speaker' ? ['Ito'] : [])]);
    expect(request.kind).not.toBe('misuse');
  });

  it('give the same examples', () => {
    const examples = (text: string) => text.match(/(?:curl|copydesk) -[^\n]*(?:\*\.txt|story\.txt|archive\.ndjson)/g)?.map((example) => example.replaceAll("'", '').trim());
    expect(examples(manual)).toEqual(expect.arrayContaining(['copydesk --html story.txt', 'copydesk --speaker Ito --quotes *.txt', 'copydesk --ndjson archive.ndjson']));
    for (const example of examples(manual) ?? []) expect(help).toContain(example);
  });

  it.runIf(existsSync('/usr/bin/groff'))('is set without a warning (left out where /usr/bin/groff is missing)', () => {
    const { stdout, stderr } = spawnSync('groff', ['-man', '-Tutf8', '-ww', page], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toContain('COPYDESK(1)');
  });
});
