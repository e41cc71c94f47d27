import type { ArticleAnalysis } from '../../report.ts';
import { markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import { decimal, directionWord, signed } from '../wording.ts';
import { bars } from './bars.ts';
import { across, label, round, rule, tones } from './frame.ts';
import type { Part } from './frame.ts';

const TENSION_HEIGHT = 84;
const SENTIMENT_HEIGHT = 68;
/** Room above the highest bar for its figure. */
const HEAD = 18;
const LINE = 17;

/** Tension by paragraph: bars from 0 to 1, the highest with its figure. */
export function tensionPanel({ paragraphs, tension }: ArticleAnalysis, y: number): Part {
  const levels = paragraphs.map((paragraph) => paragraph.tension.level);
  const base = y + HEAD + TENSION_HEIGHT;
  const drawing = markup`${label('Tension', y + 14, true)}${label(`${tension.label} ${decimal(tension.level)}`, y + 14 + LINE)}
${label(tension.label === 'none' ? '' : directionWord(tension.direction), y + 14 + 2 * LINE)}
${bars(levels, base, (level, name) => ({
  rise: level * TENSION_HEIGHT, tone: 'tense', fill: tones.tense, title: `${name}: tension ${decimal(level)}`,
}))}${rule(base)}${peak(levels, base)}`;
  return { drawing, height: HEAD + TENSION_HEIGHT + 14 };
}

/** Sentiment by paragraph: bars up from the middle where it is positive, down where it is negative. */
export function sentimentPanel({ paragraphs, sentiment }: ArticleAnalysis, y: number): Part {
  const scores = paragraphs.map((paragraph) => paragraph.sentiment.score);
  const base = y + SENTIMENT_HEIGHT / 2;
  const drawing = markup`${label('Sentiment', base - 4, true)}${label(`${sentiment.label} ${signed(sentiment.score)}`, base - 4 + LINE)}
${bars(scores, base, (score, name) => {
  const tone = score < 0 ? 'negative' : 'positive';
  return { rise: (score * SENTIMENT_HEIGHT) / 2, tone, fill: tones[tone], title: `${name}: sentiment ${signed(score)}` };
})}${rule(base)}`;
  return { drawing, height: SENTIMENT_HEIGHT + 14 };
}

function peak(levels: readonly number[], base: number): Markup {
  const highest = levels.reduce((a, b) => Math.max(a, b), 0);
  if (highest === 0) return markup``;
  const x = across(levels.indexOf(highest), levels.length);
  const y = round(base - highest * TENSION_HEIGHT - 5);
  return markup`<text class="soft" x="${x}" y="${y}" fill="${tones.ink}" font-size="12" text-anchor="middle">${decimal(highest)}</text>`;
}
