import { condense, stretchOf } from '../condense.ts';
import { markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import { across, CHART_WIDTH, round } from './frame.ts';

const MOST_BARS = 120;
const WIDEST = 22;

/** A stretch of paragraphs drawn as one bar; one paragraph, where there is room. */
export interface Bar {
  /** Signed: units above the base line, or below it. */
  readonly rise: number;
  readonly tone: string;
  readonly fill: string;
  readonly title: string;
}

/** Bars along a base line, a bar for each paragraph or, where they are many, for the mean of a few. */
export function bars(values: readonly number[], base: number, toBar: (value: number, name: string) => Bar): Markup {
  const means = condense(values, MOST_BARS);
  const width = round(Math.min(WIDEST, (CHART_WIDTH / means.length) * 0.74));
  return markup`<g>${means.map((value, i) => {
    const { rise, tone, fill, title } = toBar(value, stretchName(i, means.length, values.length));
    // A paragraph of zero is still a paragraph.
    const height = Math.max(1, round(Math.abs(rise)));
    const x = round(across(i, means.length) - width / 2);
    return markup`<rect class="${tone}" x="${x}" y="${rise < 0 ? base : round(base - height)}" width="${width}" height="${height}" rx="1" fill="${fill}"><title>${title}</title></rect>`;
  })}</g>`;
}

function stretchName(step: number, steps: number, paragraphs: number): string {
  const { first, end } = stretchOf(step, steps, paragraphs);
  return end - first === 1 ? `¶${end}` : `¶${first + 1}–${end}`;
}
