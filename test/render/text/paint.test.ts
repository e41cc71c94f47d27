import { describe, expect, it } from 'vitest';
import { blank, run } from '../../../src/render/text/line.ts';
import { paint } from '../../../src/render/text/paint.ts';

const line = [run('Marsh', 'strong'), blank(1), run('said', 'strong'), run(' no')];

describe('paint', () => {
  it('gives the bare words without colour', () => {
    expect(paint(line, false)).toBe('Marsh said no');
  });

  it('opens a style once and always closes it', () => {
    expect(paint(line, true)).toBe('\u001b[1mMarsh said\u001b[0m no');
    expect(paint([run('calm', 'quiet')], true)).toBe('\u001b[2mcalm\u001b[0m');
  });
});
