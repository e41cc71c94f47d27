import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnalyzedRecord, ErrorRecord } from '../../src/node/index.ts';
import { buildNode } from '../node/build-node.ts';
import type { BuiltNode } from '../node/build-node.ts';

const hasParallel = spawnSync('parallel', ['--version']).status === 0;
const hasJq = spawnSync('jq', ['--version']).status === 0;

const recipe = readFileSync('docs/recipes/many-articles.md', 'utf8');
const speakers = ['Ana Ruiz', 'Ivo Brandt', 'Ana Ruiz'];
const stories = Array.from({ length: 90 }, (_, i) => ({ id: `story-${i}`, text: `“Gate ${i} is shut,” said ${speakers[i % 3]}, who runs the harbour office.` }));
const lines = stories.map((story) => JSON.stringify(story));

let built: BuiltNode;
let folder: string;
beforeAll(async () => {
  built = await buildNode();
  folder = mkdtempSync(path.join(tmpdir(), 'pipes-'));
  mkdirSync(path.join(folder, 'bin'));
  const command = path.join(folder, 'bin/copydesk');
  writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${built.command}' "$@"\n`);
  chmodSync(command, 0o755);
  writeFileSync(path.join(folder, 'archive.ndjson'), lines.map((line) => `${line}\n`).join(''));
  // This machine, twice at a time: what parallel does over ssh it does here without.
  writeFileSync(path.join(folder, 'machines.txt'), '2/:\n');
  mkdirSync(path.join(folder, 'stories'));
  for (const { id, text } of stories.slice(0, 3)) writeFileSync(path.join(folder, `stories/${id}.txt`), text);
});
afterAll(() => {
  built.remove();
  rmSync(folder, { recursive: true });
});

/** The command of the recipe that holds some words. */
function commandWith(words: string): string {
  const blocks = [...recipe.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, block]) => block.split('\n\n'));
  return blocks.find((block) => block.includes(words)) ?? '';
}

function shell(command: string, input = '') {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd: folder, input, encoding: 'utf8', maxBuffer: 1e9, env: { ...process.env, PATH: `${path.join(folder, 'bin')}:${process.env.PATH ?? ''}`, HOME: folder },
  });
  return { status, stdout, stderr };
}

function records(ndjson: string): (AnalyzedRecord & ErrorRecord)[] {
  return ndjson.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as AnalyzedRecord & ErrorRecord);
}

describe.runIf(hasParallel)('GNU parallel (left out where it is not installed)', () => {
  it('gives each line of the archive one record, whatever block it fell into', () => {
    const command = commandWith('parallel');
    expect(command).toContain('--block 20M');
    // Small blocks, for there to be many of this small archive.
    const { status, stderr } = shell(command.replace('--block 20M', '--block 2k'));
    expect({ status, stderr: stderr.replace(/Academic tradition[^]*/, '') }).toEqual({ status: 0, stderr: '' });
    const found = records(readFileSync(path.join(folder, 'analyses.ndjson'), 'utf8'));
    expect(found.map(({ id }) => id).sort()).toEqual(stories.map(({ id }) => id).sort());
    expect(found.every(({ analysis }) => analysis.quotes.length === 1)).toBe(true);
  });
});

describe('Spark’s pipe, as its workers run it: a process for each partition, an element a line', () => {
  const command = /lines\.pipe\('([^']+)'\)/.exec(recipe)?.[1] ?? '';

  it.each([3, 1])('%i partitions', (count) => {
    const partitions = Array.from({ length: count }, (_, i) => lines.filter((_line, place) => place % count === i));
    const outputs = partitions.map((partition) => shell(command, partition.map((line) => `${line}\n`).join('')));
    expect(outputs.map(({ status }) => status)).toEqual(partitions.map(() => 0));
    expect(outputs.map(({ stdout }) => records(stdout).map(({ id }) => id))).toEqual(
      partitions.map((partition) => partition.map((line) => (JSON.parse(line) as { id: string }).id)));
  });

  it('a partition without elements gives none', () => {
    expect(shell(command)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('an element that is no article gives a record with an error, and its neighbours theirs', () => {
    const { status, stdout } = shell(command, `${lines[0]}\n{"id": "torn", "te\n${lines[1]}\n`);
    expect(status).toBe(1);
    expect(records(stdout)).toMatchObject([{ id: 'story-0', analysis: {} }, { id: 2, error: 'is not JSON' }, { id: 'story-1', analysis: {} }]);
  });
});

describe.runIf(hasJq)('what jq does around it (left out where it is not installed)', () => {
  it('counts who is quoted', () => {
    expect(shell(commandWith('jq -r')).stdout).toBe('60\tAna Ruiz\n30\tIvo Brandt\n');
  });

  it('makes articles of a folder of texts', () => {
    expect(records(shell(commandWith('for file in')).stdout).map(({ id }) => id)).toEqual(['stories/story-0.txt', 'stories/story-1.txt', 'stories/story-2.txt']);
  });
});
