import { describe, expect, it } from 'vitest';
import { subjectAfter, subjectAfterParticiple, subjectBefore } from '../../../src/quotes/frames/subject.ts';
import { subjectOfUnit } from '../../../src/quotes/frames/subject-of-unit.ts';
import { layOut } from '../../../src/quotes/layout.ts';
import { rangeOf, read, wordsOf } from '../../reading.ts';

describe('subjectBefore', () => {
  it.each([
    ['Grace Obi said it rained.', 'said', 'Grace Obi'],
    ['Grace Obi later said it rained.', 'said', 'Grace Obi'],
    ['Grace Obi on Tuesday said it rained.', 'said', 'Grace Obi'],
    ['Grace Obi today said it rained.', 'said', 'Grace Obi'],
    ['Harbour Today said it rained.', 'said', 'Harbour Today'],
    ['Larch Foods (Nasdaq: LRCH), a maker of jam, today said it rained.', 'said', 'Larch Foods (Nasdaq: LRCH), a maker of jam'],
    ['Grace Obi had not yet said so.', 'said', 'Grace Obi'],
    ['The head of the fire brigade said it rained.', 'said', 'The head of the fire brigade'],
    ['The mayor and the sheriff said it rained.', 'said', 'The mayor and the sheriff'],
    ['They came home, and she said it rained.', 'said', 'she'],
    ['Grace Obi (Labour) said it rained.', 'said', 'Grace Obi (Labour)'],
    ['Grace Obi — a farmer all her life — said it rained.', 'said', 'Grace Obi — a farmer all her life'],
    ['Grace Obi, a farmer, said it rained.', 'said', 'Grace Obi, a farmer'],
    ['The farmer who lost his barn said it rained.', 'said', 'The farmer who lost his barn'],
    ['We met Grace Obi, who said it rained.', 'said', 'Grace Obi'],
    ['When the storm passed, the farmer said it had rained.', 'said', 'the farmer'],
    ['“It fell off, off a pole,” the head of works, Grace Obi, said.', 'said', 'the head of works, Grace Obi'],
    ['One of them said it rained.', 'said', 'One of them'],
    ['To say it rained was late.', 'say', null],
    ['The flood led the farmer to say it rained.', 'say', 'the farmer'],
    ['The flood forced her to say it rained.', 'say', 'her'],
  ])('%s', (sentence, verb, expected) => {
    const reading = read(sentence);
    expect(wordsOf(reading, subjectBefore(reading.tokens, rangeOf(reading, verb).first, 0)?.range)).toBe(expected);
  });

  it.each([
    ['Grace Obi said that it rained and added that it snowed.', 'added', 'Grace Obi'],
    ['Grace Obi shook her head, saying it had rained.', 'saying', 'Grace Obi'],
    ['Grace Obi stood up to say that it had rained.', 'say', 'Grace Obi'],
    ['Grace Obi drove the farmer, saying it had rained.', 'saying', 'Grace Obi'],
    ['Grace Obi used the flood to say that it had rained.', 'say', 'Grace Obi'],
  ])('shared with another verb: %s', (sentence, verb, expected) => {
    const reading = read(sentence);
    const subject = subjectBefore(reading.tokens, rangeOf(reading, verb).first, 0);
    expect(wordsOf(reading, subject?.range)).toBe(expected);
    expect(subject?.shared).toBe(true);
  });
});

describe('subjectAfter', () => {
  it.each([
    ['“It rained,” said Grace Obi.', 'Grace Obi'],
    ['“It rained,” said Grace Obi, a farmer.', 'Grace Obi, a farmer'],
    ['“It rained,” said Grace Obi of the farmers’ union.', 'Grace Obi of the farmers’ union'],
    ['“It rained,” said one of them.', 'one of them'],
    ['“It rained,” said WHO.', 'WHO'],
    ['“It rained,” Obi said Tuesday.', null],
    ['“It rained,” Obi said.', null],
  ])('%s', (sentence, expected) => {
    const reading = read(sentence);
    expect(wordsOf(reading, subjectAfter(reading.tokens, rangeOf(reading, 'said').first, reading.tokens.length))).toBe(expected);
  });
});

describe('subjectAfterParticiple', () => {
  it.each([
    ['Conceding that it was late, the referee stopped play.', 'Conceding', 'the referee'],
    ['After mocking the plan, Grace Obi voted for it.', 'mocking', 'Grace Obi'],
    ['The referee stopped play, conceding that it was late.', 'conceding', null],
  ])('%s', (sentence, verb, expected) => {
    const reading = read(sentence);
    expect(wordsOf(reading, subjectAfterParticiple(reading.tokens, rangeOf(reading, verb).first, 0, reading.tokens.length)?.range)).toBe(expected);
  });
});

describe('subjectOfUnit', () => {
  it.each([
    ['The tenants marched to the gate.', 'The tenants'],
    ['“I pay,” she told him.', 'she'],
    ['“I pay my rent every month.”', null],
    ['Silence in the hall.', null],
  ])('%s', (sentence, expected) => {
    const reading = read(sentence);
    const layout = layOut(reading);
    expect(wordsOf(reading, subjectOfUnit(layout, layout.units[0]))).toBe(expected);
  });
});
