import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnalyzedRecord, ErrorRecord } from '../../src/node/index.ts';
import { progressLine } from '../../src/node/progress-line.ts';
import { buildNode } from './build-node.ts';
import type { BuiltNode } from './build-node.ts';
import { fakeIo } from './fake-io.ts';

let built: BuiltNode;
beforeAll(async () => { built = await buildNode(); });
afterAll(() => { built.remove(); });

function copydesk(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built.command, ...args], { input, encoding: 'utf8', maxBuffer: 1e9 });
  return { status, stderr, records: stdout.split('\n').slice(0, -1).map((line) => JSON.parse(line) as AnalyzedRecord & ErrorRecord) };
}

const story = '“Nobody was warned,” said Ines Calder, who runs the ferry office. ';

describe('copydesk --ndjson', () => {
  it('gives a line for a line, in order, with its id', () => {
    const input = Array.from({ length: 40 }, (_, i) => JSON.stringify({ id: `no ${i}`, text: story.repeat(40 - i) })).join('\n');
    const { status, stderr, records } = copydesk(['--ndjson'], input);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(records.map(({ id }) => id)).toEqual(Array.from({ length: 40 }, (_, i) => `no ${i}`));
    expect(records.map(({ analysis }) => analysis.quotes.length > 0)).not.toContain(false);
  });

  it('goes on after an error, tells of it in its place, and exits with 1', () => {
    const { status, stderr, records } = copydesk(['--ndjson', '-j', '1', '-'], `${JSON.stringify(story)}\n{"id": "b"}\nnonsense\n${JSON.stringify(story)}\n`);
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'copydesk: 2 of 4 articles failed; their records tell why\n' });
    expect(records).toMatchObject([{ id: 1, analysis: {} }, { id: 'b', error: 'text: expected a string, got undefined' }, { id: 3, error: 'is not JSON' }, { id: 4, analysis: {} }]);
  });

  it('reads the files that it can', () => {
    const file = path.join(built.folder, 'two.ndjson');
    writeFileSync(file, `${JSON.stringify(story)}\n${JSON.stringify(story)}\n`);
    const { status, stderr, records } = copydesk(['--ndjson', 'missing.ndjson', file]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'copydesk: missing.ndjson: no such file\n' });
    expect(records.map(({ id }) => id)).toEqual([1, 2]);
  });

  it('answers before its input ends, as a coprocess must', async () => {
    const program = spawn(process.execPath, [built.command, '--ndjson', '-j', '1'], { stdio: ['pipe', 'pipe', 'inherit'] });
    program.stdin.write(`${JSON.stringify(story)}\n`);
    const [first] = await program.stdout.setEncoding('utf8').take(1).toArray() as string[];
    expect(first).toMatch(/^\{"id":1,"analysis"/);
    program.stdin.end();
  });
});

describe('progressLine', () => {
  it('writes nothing where there is no terminal', () => {
    const io = fakeIo();
    const line = progressLine(io.stderr);
    line.show({ done: 1, failed: 0 });
    line.clear();
    expect(io.written.err).toBe('');
  });

  it('draws over itself, at most five times a second, and leaves nothing', async () => {
    const io = fakeIo({ terminal: { columns: 80 } });
    const line = progressLine(io.stderr);
    line.show({ done: 1, failed: 0 });
    expect(io.written.err).toBe('');
    await new Promise((resolve) => setTimeout(resolve, 220));
    line.show({ done: 44, failed: 2 });
    line.show({ done: 45, failed: 2 });
    expect(io.written.err).toMatch(/^\r\u001b\[K44 articles, \d+ a second, 2 failed$/);
    line.clear();
    expect(io.written.err).toMatch(/\r\u001b\[K$/);
  });
});
