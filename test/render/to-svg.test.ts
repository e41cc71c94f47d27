import { describe, expect, it } from 'vitest';
import { toSvg } from '../../src/render/to-svg.ts';
import { harbourStory } from './harbour-story.ts';
import { hostileStory } from './hostile-story.ts';
import { makeAnalysis } from './make-analysis.ts';
import { readTags } from './well-formed.ts';

const svg = toSvg(harbourStory);
const titles = (drawing: string) => [...drawing.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => title);

const long = makeAnalysis({
  blocks: Array.from({ length: 1000 }, (_, i) => ['body', `Paragraph ${i} says “word${i} here”.`]),
  tone: Array.from({ length: 1000 }, (_, i) => [i / 1000, Math.sin(i)]),
  speakers: Array.from({ length: 30 }, (_, i) => ({ name: `Speaker ${i}` })),
  quotes: Array.from({ length: 1000 }, (_, i) => ({ content: [`word${i} here`], speaker: `s${(i % 30) + 1}` })),
});

describe('toSvg', () => {
  it.each([['harbour', harbourStory], ['hostile', hostileStory], ['long', long], ['empty', makeAnalysis({ blocks: [] })]])('is well formed: %s', (_, analysis) => {
    const drawing = toSvg(analysis);
    expect(readTags(drawing).problem).toBe('');
    expect(drawing).not.toMatch(/NaN|Infinity|undefined|(?![\n])\p{Cc}/u);
  });

  it('has a title and a description that name it to screen readers', () => {
    const [, ids] = /role="img" aria-labelledby="([^"]+)"/.exec(svg) ?? [];
    const [title, description] = ids.split(' ');
    expect(svg).toContain(`<title id="${title}">Tension, sentiment and quotes in “Navy Ships Face Off`);
    expect(svg).toContain(`<desc id="${description}">Over 7 paragraphs, tension is moderate`);
  });

  it('draws a bar of tension and one of sentiment for each paragraph', () => {
    expect(titles(svg).filter((title) => title.includes('tension'))).toHaveLength(7);
    expect(titles(svg)).toContain('¶2: tension 0.81');
    expect(titles(svg)).toContain('¶7: sentiment +0.60');
  });

  it('draws positive sentiment above the line and negative below', () => {
    const base = Number(/<rect class="negative"[^>]* y="([\d.]+)"/.exec(svg)?.[1]);
    const [, y, height] = /<rect class="positive"[^>]* y="([\d.]+)"[^>]* height="([\d.]+)"/.exec(svg) ?? [];
    expect(Number(y) + Number(height)).toBeCloseTo(base);
  });

  it('draws who is quoted where, hollow for indirect quotes', () => {
    expect(titles(svg)).toContain('Elena Marsh, ¶2: 1 quote');
    expect(svg).toMatch(/<circle[^>]*class="hollow[^>]*><title>Harbor Safety Board, ¶6/);
    expect(svg).toMatch(/<circle[^>]*class="dot[^>]*><title>Jonah Pell, ¶5/);
  });

  it('draws an article of a thousand paragraphs in a bounded number of bars and lanes', () => {
    const drawing = toSvg(long);
    expect(drawing.match(/<rect/g)).toHaveLength(240);
    expect(titles(drawing)[0]).toMatch(/^¶1–8: tension/);
    expect(drawing).toContain('and 22 speakers more');
  });

  it('keeps everything inside its frame', () => {
    for (const drawing of [svg, toSvg(long)]) {
      const [, width, height] = (/viewBox="0 0 (\d+) ([\d.]+)"/.exec(drawing) ?? []).map(Number);
      for (const [, x, y] of drawing.matchAll(/ (?:c?x)="([\d.-]+)" (?:c?y)="([\d.-]+)"/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(width);
        expect(Number(y)).toBeGreaterThanOrEqual(0);
        expect(Number(y)).toBeLessThanOrEqual(height);
      }
    }
  });

  it('needs no style sheet, no script and nothing to load', () => {
    for (const drawing of [svg, toSvg(hostileStory)]) {
      const tags = (drawing.match(/<[a-z][^>]*>/g) ?? []).map((tag) => tag.replace(/"[^"]*"/g, '""')).join('');
      expect(tags).not.toMatch(/<(?:script|style|image|use|a)\b|\s(?:style|href|on\w+)=/);
    }
  });
});
