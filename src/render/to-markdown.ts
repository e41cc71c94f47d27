import type { ArticleAnalysis, ScoredQuote } from '../report.ts';
import type { Evidence } from '../tone/types.ts';
import { expectAnalysis } from './expect-analysis.ts';
import { describe, rankSpeakers } from './rank-speakers.ts';
import type { RankedSpeaker } from './rank-speakers.ts';
import { strongestWords } from './strongest-words.ts';
import { visible } from './visible.ts';
import { count, decimal, directionWord, signed } from './wording.ts';

const MOST_WORDS = 6;

/**
 * The analysis as Markdown (CommonMark, with one table of GitHub's kind): for an issue, a note or a wiki.
 * What the article holds appears as it is and never as markup.
 *
 * @throws TypeError when `analysis` is not what `analyzeArticle` gives.
 * @example
 * import { analyzeArticle } from 'copydesk';
 * import { toMarkdown } from 'copydesk/render';
 *
 * const analysis = analyzeArticle('“We will not wait,” said Ana Ruiz, the mayor.');
 * toMarkdown(analysis).includes('Ana Ruiz'); // → true
 */
export function toMarkdown(analysis: ArticleAnalysis): string {
  expectAnalysis(analysis, 'toMarkdown');
  const sections = [masthead(analysis), tone(analysis), speakerTable(analysis), quoteList(analysis)];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function masthead({ article: { headline, dek, byline }, paragraphs, quotes, speakers }: ArticleAnalysis): string {
  return [
    ...(headline ? [`# ${literal(headline.text)}`] : []),
    ...(dek ? [`**${literal(dek.text)}**`] : []),
    ...(byline ? [literal(byline.text)] : []),
    [count(paragraphs.length, 'paragraph'), count(quotes.length, 'quote'), count(speakers.length, 'speaker')].join(' · '),
  ].join('\n\n');
}

function tone({ tension, sentiment }: ArticleAnalysis): string {
  const heading = tension.label === 'none' ? '' : `, ${directionWord(tension.direction)}`;
  return [
    `- Tension: **${tension.label}** ${decimal(tension.level)}${heading}${wordings(tension.evidence)}`,
    `- Sentiment: **${sentiment.label}** ${signed(sentiment.score)}${wordings(sentiment.evidence)}`,
  ].join('\n');
}

function wordings(evidence: readonly Evidence[]): string {
  const words = strongestWords(evidence, MOST_WORDS).map(({ text }) => literal(text));
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

function speakerTable(analysis: ArticleAnalysis): string {
  const speakers = rankSpeakers(analysis);
  if (speakers.length === 0) return '';
  const rows = speakers.map((speaker) => `| ${literal(speaker.name)} | ${literal(describe(speaker).join(', '))} | ${speaker.quotes.length} |`);
  return ['## Speakers', '', '| Speaker | Role | Quotes |', '| --- | --- | ---: |', ...rows].join('\n');
}

function quoteList(analysis: ArticleAnalysis): string {
  if (analysis.quotes.length === 0) return '';
  const speakers = new Map(rankSpeakers(analysis).map((speaker) => [speaker.id, speaker]));
  const quotes = analysis.quotes.map((quote) => oneQuote(quote, speakers.get(quote.speaker ?? '')));
  return ['## Quotes', ...quotes].join('\n\n');
}

function oneQuote({ text, kind, paragraph }: ScoredQuote, speaker: RankedSpeaker | undefined): string {
  const words = kind === 'direct' ? `“${literal(text)}”` : literal(text);
  const who = speaker ? `**${literal(speaker.name)}**` : 'speaker not told';
  const role = speaker?.roles[0] ? `, ${literal(speaker.roles[0])}` : '';
  const where = paragraph === null ? '' : ` · ¶${paragraph + 1}`;
  return `> ${words}\n>\n> — ${who}${role} · ${kind}${where}`;
}

/** The text on one line, with a backslash before all that Markdown would take for markup. */
function literal(text: string): string {
  return visible(text).trim()
    .replace(/[\\`*_[\]<>#|~&$@]/g, '\\$&')
    // At the start of a line these make lists, rules and underlined headings.
    .replace(/^(?:[-+=]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? mark : `\\${mark}`))
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
