import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/index.ts';
import { HOSTILE_UNITS } from './hostile-units.ts';

const SIZES = [500, 1_000, 2_000, 4_000, 8_000, 64_000];

/** Far more than hostile text needs on a busy machine. Growth beyond all bounds is stopped here, while the text is still short. */
const allowedMs = (size: number) => 2_000 + size * 0.05;

/** Below it, what else a process does decides. */
const FLOOR_MS = 400;

/** From 8,000 to 64,000 code units linear time grows by 8 and its square by 64. */
const MOST_GROWTH = 24;

/** On a busy machine the collector's threads spin, and a text of many blocks may look slow once; a square does so each time. */
const RETRIES = 3;

describe('time grows with the length of the text, not with its square', () => {
  it.each(Object.entries(HOSTILE_UNITS))('%s', { retry: RETRIES }, (_, unit) => {
    analyzeArticle(unit);
    const times = new Map<number, number>();
    for (const size of SIZES) {
      const time = timeOf(unit.repeat(size / unit.length));
      expect(time, `ms for ${size} code units`).toBeLessThan(allowedMs(size));
      times.set(size, time);
    }
    expect(times.get(64_000)).toBeLessThan(Math.max(FLOOR_MS, (times.get(8_000) ?? 0) * MOST_GROWTH));
  });
});

function timeOf(text: string): number {
  // Processor time of this process: what else runs on the machine does not count.
  const before = process.cpuUsage();
  analyzeArticle(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
