import type { ArticleAnalysis } from '../../report.ts';
import { markup, nothing } from '../markup.ts';
import type { Markup } from '../markup.ts';
import { pageId } from '../page-id.ts';
import { elide, flow } from '../text/flow.ts';
import { run } from '../text/line.ts';
import { visible } from '../visible.ts';
import { count, decimal, signed } from '../wording.ts';
import { across, label, FONT_SIZE, tones, WIDTH } from './frame.ts';
import type { Part } from './frame.ts';
import { quoteLanes } from './quote-lanes.ts';
import { sentimentPanel, tensionPanel } from './tone-panels.ts';

/** Columns of a bold line across the drawing, in the widest of the usual fonts. */
const TITLE_COLUMNS = 39;
const TITLE_LINES = 3;

/** Half of a digit’s width on the axis, in the widest of the usual fonts. */
const HALF_DIGIT = 4;

/** The drawing: tension, sentiment and quotes over the paragraphs, under the headline where nothing else shows it. */
export function chart(analysis: ArticleAnalysis, hasHeadline: boolean): Markup {
  const parts: Markup[] = [];
  let y = 4;
  for (const panel of [...(hasHeadline ? [headline] : []), tensionPanel, sentimentPanel, quoteLanes, axis]) {
    const { drawing, height } = panel(analysis, y);
    parts.push(drawing);
    y += height;
  }
  const id = pageId(analysis.article.text);
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" width="${2 * WIDTH}" height="${2 * y}" role="img" aria-labelledby="${id}-title ${id}-desc" font-family="system-ui, sans-serif" font-size="${FONT_SIZE}">
<title id="${id}-title">${title(analysis)}</title>
<desc id="${id}-desc">${description(analysis)}</desc>
${parts}
</svg>`;
}

function title({ article }: ArticleAnalysis): string {
  return `Tension, sentiment and quotes${article.headline ? ` in “${visible(article.headline.text)}”` : ''}`;
}

function description({ paragraphs, quotes, speakers, tension, sentiment }: ArticleAnalysis): string {
  return `Over ${count(paragraphs.length, 'paragraph')}, tension is ${tension.label} (${decimal(tension.level)} of 1) ` +
    `and sentiment ${sentiment.label} (${signed(sentiment.score)} on a scale of −1 to 1). ` +
    `${count(speakers.length, 'speaker')} with ${count(quotes.length, 'quote')}.`;
}

function headline({ article }: ArticleAnalysis, y: number): Part {
  const lines = elide(flow([run(article.headline?.text.slice(0, 400) ?? '')], TITLE_COLUMNS), TITLE_LINES, TITLE_COLUMNS, run(''));
  const drawing = markup`<g font-size="15">${lines.map((line, i) => label(line.map(({ text }) => text).join(''), y + 16 + i * 20, true))}</g>`;
  return { drawing, height: lines.length === 0 ? 0 : lines.length * 20 + 12 };
}

/** Paragraph numbers: the first, the last and round ones between that keep their distance. */
function axis({ paragraphs }: ArticleAnalysis, y: number): Part {
  const last = paragraphs.length;
  if (last === 0) return { drawing: nothing, height: 0 };
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((one) => last / one <= 8) ?? Math.ceil(last / 8);
  const between = Array.from({ length: Math.floor(last / step) }, (_, i) => (i + 1) * step);
  const numbers = [1, ...between.filter((number) => number > 1 && last - number >= step * 0.6), ...(last > 1 ? [last] : [])];
  const drawing = markup`${label('Paragraph', y + 12)}<g font-size="12" text-anchor="middle">${numbers.map((number) =>
    markup`<text class="soft" x="${Math.min(across(number - 1, last), WIDTH - HALF_DIGIT * String(number).length)}" y="${y + 12}" fill="${tones.ink}">${number}</text>`)}</g>`;
  return { drawing, height: 22 };
}
