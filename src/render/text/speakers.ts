import type { ArticleAnalysis } from '../../report.ts';
import { rankSpeakers } from '../rank-speakers.ts';
import { hang } from './flow.ts';
import { blank, run } from './line.ts';
import type { Line, Run } from './line.ts';

/** Who is quoted, the most quoted first, with how often, roles and kind. */
export function speakersSection(analysis: ArticleAnalysis, width: number): Line[] {
  const speakers = rankSpeakers(analysis).map(({ name, roles, kind, quotes }) => {
    const shownKind = kind === 'person' ? [] : [run(` (${kind})`, 'quiet')];
    return row(quotes.length, [run(name, 'strong'), run(roles.map((role) => `, ${role}`).join('')), ...shownKind], width);
  });
  const open = analysis.quotes.filter(({ speaker }) => speaker === null).length;
  if (open > 0) speakers.push(row(open, [run('the text does not tell', 'quiet')], width));
  if (speakers.length === 0) return [];
  return [[run('SPEAKERS', 'strong'), blank(2), run('number of quotes, name, roles', 'quiet')], ...speakers.flat()];
}

function row(quotes: number, who: readonly Run[], width: number): Line[] {
  const number = String(quotes).padStart(2);
  return hang([blank(number.length - number.trim().length), run(number.trim()), blank(2)], who, width);
}
