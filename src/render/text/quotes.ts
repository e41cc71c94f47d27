import type { ArticleAnalysis, ScoredQuote } from '../../report.ts';
import { rankSpeakers } from '../rank-speakers.ts';
import type { RankedSpeaker } from '../rank-speakers.ts';
import { decimal } from '../wording.ts';
import { elide, hang } from './flow.ts';
import { blank, run } from './line.ts';
import type { Line } from './line.ts';

const MOST_LINES = 4;

/** Below this a speaker is doubtful enough to say so. */
const SURE = 0.8;

/** The quotes in reading order: the words, who said them, how they are announced. */
export function quotesSection(analysis: ArticleAnalysis, width: number): Line[] {
  if (analysis.quotes.length === 0) return [];
  const speakers = new Map(rankSpeakers(analysis).map((speaker) => [speaker.id, speaker]));
  const cues = (quote: ScoredQuote) => quote.cue && analysis.article.text.slice(quote.cue.start, quote.cue.end);
  const digits = Math.max(2, String(analysis.paragraphs.length).length);
  return [
    [run('QUOTES', 'strong')],
    ...analysis.quotes.flatMap((quote) => [
      ...words(quote, digits, width),
      ...attribution(quote, speakers.get(quote.speaker ?? ''), cues(quote), digits, width),
    ]),
  ];
}

/** Quotation marks stand only where the article has them: around all of a direct quote. */
function words({ kind, paragraph, text }: ScoredQuote, digits: number, width: number): readonly Line[] {
  const [open, close] = kind === 'direct' ? ['“', '”'] : ['', ''];
  const place = paragraph === null ? '' : `¶${paragraph + 1}`;
  const lead = [blank(digits + 1 - place.length), run(place, 'quiet'), blank(2)];
  return elide(hang(lead, [run(`${open}${text}${close}`)], width), MOST_LINES, width, run(close));
}

function attribution(quote: ScoredQuote, speaker: RankedSpeaker | undefined, cue: string | null, digits: number, width: number): Line[] {
  const role = speaker?.roles[0] ?? '';
  const details = [
    quote.kind,
    ...(cue === null ? [] : [`“${cue}”`]),
    ...(quote.quotedWithin === null ? [] : ['within the quote above']),
    ...(speaker && quote.confidence < SURE ? [`confidence ${decimal(quote.confidence)}`] : []),
  ];
  return hang([blank(digits + 3), run('— ', 'quiet')], [
    speaker ? run(speaker.name, 'strong') : run('speaker not told', 'quiet'),
    run(role && `, ${role}`),
    run(` · ${details.join(' · ')}`, 'quiet'),
  ], width);
}
