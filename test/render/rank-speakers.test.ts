import { describe, expect, it } from 'vitest';
import { rankSpeakers } from '../../src/render/rank-speakers.ts';
import { makeAnalysis } from './make-analysis.ts';

const speakers = rankSpeakers(makeAnalysis({
  blocks: [['body', '“No.” “Yes.” “Perhaps.”']],
  speakers: [
    { name: 'a senior Canadian official', kind: 'unnamed', roles: ['senior Canadian official', 'official', 'adviser'] },
    { name: 'Dean Prior', roles: ['dean', 'candidate'] },
  ],
  quotes: [{ content: ['No.'], speaker: 's1' }, { content: ['Yes.'], speaker: 's2' }, { content: ['Perhaps.'], speaker: 's2' }],
}));

describe('rankSpeakers', () => {
  it('puts the most quoted first', () => {
    expect(speakers.map(({ name, number }) => [name, number])).toEqual([['Dean Prior', 1], ['a senior Canadian official', 2]]);
  });

  it('leaves out the roles that the name says already', () => {
    expect(speakers.map(({ roles }) => roles)).toEqual([['dean', 'candidate'], ['adviser']]);
  });
});
