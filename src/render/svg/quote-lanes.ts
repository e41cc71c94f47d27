import type { ArticleAnalysis, ScoredQuote } from '../../report.ts';
import { rankSpeakers } from '../rank-speakers.ts';
import { shorten } from '../columns.ts';
import { markup, nothing } from '../markup.ts';
import type { Markup } from '../markup.ts';
import { visible } from '../visible.ts';
import { count } from '../wording.ts';
import { across, CHART_WIDTH, label, LABEL_COLUMNS, MARGIN, round, rule, speakerTones, tones } from './frame.ts';
import type { Part } from './frame.ts';
import { groupBy } from '../../text/group-by.ts';

const MOST_LANES = 8;
const LANE_HEIGHT = 24;

interface Lane {
  readonly name: string;
  readonly color: number;
  readonly quotes: readonly ScoredQuote[];
}

/** A lane for each speaker with a dot in every paragraph where they are quoted, hollow where only in other words. */
export function quoteLanes(analysis: ArticleAnalysis, y: number): Part {
  const lanes = lanesOf(analysis);
  if (lanes.length === 0) return { drawing: nothing, height: 0 };
  const shown = lanes.slice(0, MOST_LANES);
  const more = lanes.length - shown.length;
  const end = y + 20 + shown.length * LANE_HEIGHT;
  const drawing = markup`${label('Quotes', y + 12, true)}${key(y + 8)}
${shown.map((lane, i) => drawLane(lane, y + 20 + (i + 0.5) * LANE_HEIGHT, analysis.paragraphs.length))}
${more > 0 ? label(`and ${count(more, 'speaker')} more`, end + 16) : nothing}`;
  return { drawing, height: end - y + (more > 0 ? 24 : 0) + 6 };
}

function lanesOf(analysis: ArticleAnalysis): Lane[] {
  const bySpeaker = groupBy(analysis.quotes.filter(({ paragraph }) => paragraph !== null), ({ speaker }) => speaker);
  return [...rankSpeakers(analysis), { id: null, name: 'not told', color: 0 }]
    .map(({ id, name, color }) => ({ name: visible(name), color, quotes: bySpeaker.get(id) ?? [] }))
    .filter(({ quotes }) => quotes.length > 0);
}

function drawLane({ name, color, quotes }: Lane, y: number, paragraphs: number): Markup {
  const byParagraph = groupBy(quotes, ({ paragraph }) => paragraph ?? 0);
  return markup`<g>${label(shorten(name, LABEL_COLUMNS), y + 4)}${rule(y)}${[...byParagraph].map(([paragraph, here]) => {
    const isHollow = here.every(({ kind }) => kind === 'indirect');
    const title = `${name}, ¶${paragraph + 1}: ${count(here.length, 'quote')}`;
    return dot(across(paragraph, paragraphs), y, radius(here.length, paragraphs), color, isHollow, title);
  })}</g>`;
}

/** The more is said in a paragraph the larger, but no larger than the lane and the neighbours allow. */
function radius(quotes: number, paragraphs: number): number {
  const room = Math.max(2, (CHART_WIDTH / paragraphs) * 0.6);
  return round(Math.min(room, 5 + Math.min(quotes - 1, 4)));
}

function dot(x: number, y: number, r: number, color: number, isHollow: boolean, title: string): Markup {
  const tone = speakerTones[color];
  const paint = isHollow
    ? markup`class="hollow c${color}" fill="none" stroke="${tone}" stroke-width="1.8"`
    : markup`class="dot c${color}" fill="${tone}"`;
  return markup`<circle cx="${x}" cy="${y}" r="${isHollow ? Math.max(1.5, r - 0.9) : r}" ${paint}><title>${title}</title></circle>`;
}

function key(y: number): Markup {
  const x = across(0, 1) - CHART_WIDTH / 2 + MARGIN;
  return markup`<g font-size="12">${dot(x, y, 4, 0, false, 'direct')}<text class="soft" x="${x + 8}" y="${y + 4}" fill="${tones.ink}">in marks</text>
${dot(x + 82, y, 4, 0, true, 'indirect')}<text class="soft" x="${x + 90}" y="${y + 4}" fill="${tones.ink}">indirect</text></g>`;
}
