import { markup } from '../markup.ts';
import type { Markup } from '../markup.ts';

/** Units of the drawing. It is made for the width of a phone, so that its letters stay legible there. */
export const WIDTH = 400;
export const MARGIN = 8;

/** The column of the names at the left, and the one of the paragraphs. */
export const LABEL_COLUMNS = 18;
export const CHART_START = 146;
export const CHART_WIDTH = WIDTH - MARGIN - CHART_START;

export const FONT_SIZE = 13;

/**
 * Tones of middle lightness: legible on white and on black, since a drawing in an `<img>` knows neither.
 * A page around it may set its own through the classes.
 */
export const tones = { ink: '#6b7480', line: '#9aa3ad', tense: '#cf5322', positive: '#2b83ba', negative: '#a3589c' } as const;

/** Of the eight speakers, after Okabe and Ito, evened out in lightness; the first is for words without a speaker. */
export const speakerTones: readonly string[] =
  ['#7d8590', '#0f77b8', '#d2601a', '#0f9472', '#b8609a', '#a27a10', '#4a9fd8', '#7c66c9', '#7d8436'];

/** A part of the drawing and how high it is. */
export interface Part {
  readonly height: number;
  readonly drawing: Markup;
}

/** Middle of a paragraph's place across the chart. */
export function across(paragraph: number, paragraphs: number): number {
  return round(CHART_START + ((paragraph + 0.5) / paragraphs) * CHART_WIDTH);
}

/** A tenth of a unit is less than anybody sees. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

export function label(text: string, y: number, isStrong = false): Markup {
  return isStrong
    ? markup`<text class="ink" x="${MARGIN}" y="${y}" fill="${tones.ink}" font-weight="bold">${text}</text>`
    : markup`<text class="soft" x="${MARGIN}" y="${y}" fill="${tones.ink}">${text}</text>`;
}

export function rule(y: number): Markup {
  return markup`<path class="line" d="M${CHART_START} ${y}h${CHART_WIDTH}" stroke="${tones.line}" stroke-opacity=".5"/>`;
}
