import type { ArticleAnalysis } from '../../report.ts';
import type { Evidence } from '../../tone/types.ts';
import { condense } from '../condense.ts';
import { strongestWords } from '../strongest-words.ts';
import { decimal, directionWord, signed } from '../wording.ts';
import { bar } from './bars.ts';
import { flow } from './flow.ts';
import { blank, run } from './line.ts';
import type { Line, Run, Style } from './line.ts';

const INDENT = 11;
const MOST_WORDS = 6;

/** Tension of the article: how much, where to, its course over the paragraphs, and the words that make it. */
export function tensionSection({ paragraphs, tension }: ArticleAnalysis, width: number): Line[] {
  const levels = paragraphs.map((paragraph) => paragraph.tension.level);
  const isNone = tension.label === 'none';
  const raising = tension.evidence.filter(({ weight }) => weight > 0);
  const easing = tension.evidence.filter(({ weight }) => weight < 0);
  const summary = [
    `${tension.label} ${decimal(tension.level)}`,
    ...(isNone ? [] : [heading(tension.direction), ...place('most', levels, Math.max)]),
  ];
  return section('TENSION', width, [
    [run(summary.join(', '), isNone ? 'plain' : 'tense')],
    course(levels, width, bar, () => 'tense'),
    both(wordings('raised by', raising, 'tense'), wordings('eased by', easing, 'positive')),
  ]);
}

/** Sentiment of the article, in the same way. */
export function sentimentSection({ paragraphs, sentiment }: ArticleAnalysis, width: number): Line[] {
  const scores = paragraphs.map((paragraph) => paragraph.sentiment.score);
  const good = sentiment.evidence.filter(({ weight }) => weight > 0);
  const bad = sentiment.evidence.filter(({ weight }) => weight < 0);
  const extreme = {
    negative: () => place('lowest', scores, Math.min), neutral: () => [], positive: () => place('highest', scores, Math.max),
  };
  const summary = [`${sentiment.label} ${signed(sentiment.score)}`, ...extreme[sentiment.label]()];
  return section('SENTIMENT', width, [
    [run(summary.join(', '), styleOf(sentiment.score))],
    course(scores, width, (score) => bar((score + 1) / 2), styleOf),
    both(wordings('lowered by', bad, 'negative'), wordings('raised by', good, 'positive')),
  ]);
}

function section(title: string, width: number, rows: readonly Line[]): Line[] {
  const lines = rows.flatMap((row) => flow(row, width - INDENT));
  return lines.map((line, i) => [...(i === 0 ? [run(title, 'strong'), blank(INDENT - title.length)] : [blank(INDENT)]), ...line]);
}

function heading(direction: number): string {
  const word = directionWord(direction);
  return word === 'steady' ? word : `${word} ${signed(direction)}`;
}

function styleOf(score: number): Style {
  if (Math.abs(score) < 0.05) return 'plain';
  return score < 0 ? 'negative' : 'positive';
}

/** `most in ¶4`: the first paragraph with the extreme value, where there are several to choose from. */
function place(word: string, values: readonly number[], extreme: (a: number, b: number) => number): string[] {
  if (values.length < 2) return [];
  const value = values.reduce((a, b) => extreme(a, b));
  return [`${word} in ¶${values.indexOf(value) + 1}`];
}

/** One bar for each paragraph. */
function course(values: readonly number[], width: number, toBar: (value: number) => string, style: (value: number) => Style): Run[] {
  if (values.length < 2) return [];
  return condense(values, width - INDENT).map((value) => run(toBar(value), style(value)));
}

function wordings(lead: string, evidence: readonly Evidence[], style: Style): Run[] {
  const words = strongestWords(evidence, MOST_WORDS).map(({ text, times }) => (times > 1 ? `${text} ×${times}` : text));
  return words.length === 0 ? [] : [run(`${lead} `, 'quiet'), run(words.join(', '), style)];
}

function both(first: readonly Run[], second: readonly Run[]): readonly Run[] {
  return first.length > 0 && second.length > 0 ? [...first, run('; ', 'quiet'), ...second] : [...first, ...second];
}
