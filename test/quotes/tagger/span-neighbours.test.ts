import { describe, expect, it } from 'vitest';
import { companionAfter, companionBefore, meetNeighbours } from '../../../src/quotes/tagger/span-neighbours.ts';

const span = (label: number, first: number, end: number, probability: number): { label: number; first: number; end: number; probability: number } => ({ label, first, end, probability });

describe('meetNeighbours', () => {
  const candidates = [span(0, 0, 2, 0.9), span(0, 0, 3, 0.1), span(2, 1, 6, 0.2), span(1, 3, 4, 0.8), span(2, 4, 6, 0.6)];
  const around = meetNeighbours(candidates, 6);
  const at = (label: number, place: number): number => label * 7 + place;

  it('finds the likeliest span of a label that begins or ends at a place', () => {
    expect(around.beginning[at(0, 0)]).toBe(0);
    expect(around.ending[at(0, 3)]).toBe(1);
    expect(around.ending[at(2, 6)]).toBe(4);
    expect(around.beginning[at(1, 0)]).toBe(-1);
  });

  it('sums what begins or ends at a place', () => {
    expect(around.beginMass[at(0, 0)]).toBeCloseTo(1);
    expect(around.endMass[at(2, 6)]).toBeCloseTo(0.8);
  });

  it('tells each its likeliest rival of the same label, and intruder of another', () => {
    expect(around.rivalries.map(({ rival }) => rival)).toEqual([1, 0, 4, -1, 2]);
    expect(around.rivalries.map(({ intruder }) => intruder)).toEqual([2, 2, 0, 2, -1]);
  });

  it('tells each how many of its label are likelier, and how likely those are that it shares tokens with', () => {
    expect(around.rivalries.map(({ likelier }) => likelier)).toEqual([0, 1, 1, 0, 0]);
    expect(around.rivalries.map(({ mass }) => mass)).toEqual([0.1, 0.9, 0.6, 0, 0.2]);
  });

  it('looks for companions on either side, the nearer the better', () => {
    expect(companionBefore(around, 0, 3)).toBe(0);
    expect(companionBefore(around, 2, 0)).toBe(-1);
    expect(companionAfter(around, 1, 2)).toBe(3);
    expect(companionAfter(around, 0, 6)).toBe(-1);
  });

  it('takes time in proportion to the number of spans that lie side by side', { retry: 3 }, () => {
    const time = (count: number): number => {
      const many = Array.from({ length: count }, (_, i) => span(i % 3, i, i + 3, 0.3));
      const before = process.cpuUsage();
      meetNeighbours(many, count + 3);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    // The least of three, and not too little: other tests run meanwhile, and their memory is tidied up.
    const least = (count: number): number => Math.min(time(count), time(count), time(count));
    time(10_000);
    expect(least(80_000) / Math.max(5, least(20_000))).toBeLessThan(12);
  });
});
