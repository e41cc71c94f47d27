import type { Block } from '../../article/types.ts';
import type { ArticleAnalysis, ScoredParagraph } from '../../report.ts';
import { groupsBelowMasthead } from '../group-blocks.ts';
import { count } from '../wording.ts';
import { bar } from './bars.ts';
import { blank, fit, run } from './line.ts';
import type { Line } from './line.ts';

/** Code units of a block that are enough to fill any line, so that a line costs no more than it shows. */
const OPENING = 400;
const MOST_FOLDED = 20;

/** The blocks in order, a line each: body paragraphs numbered, with tension and sentiment; furniture folded. */
export function storySection({ article, paragraphs }: ArticleAnalysis, width: number): Line[] {
  const groups = groupsBelowMasthead(article);
  if (groups.length === 0) return [];
  const digits = Math.max(2, String(paragraphs.length).length);
  let read = 0;
  const lines = groups.flatMap((group) => {
    if (group[0].role === 'body') return [bodyLine(paragraphs[read], ++read, digits)];
    return otherLines(group).map((line) => [blank(digits + 5), ...line]);
  });
  return [legend, ...lines].map((line) => fit(line, width));
}

const legend: Line = [run('STORY', 'strong'), blank(2), run('bar: tension; + or −: sentiment', 'quiet')];

function bodyLine(paragraph: ScoredParagraph, number: number, digits: number): Line {
  const { tension, sentiment } = paragraph;
  const sign = { negative: run('−', 'negative'), neutral: blank(1), positive: run('+', 'positive') }[sentiment.label];
  return [
    blank(digits - String(number).length), run(String(number), 'quiet'), blank(1),
    run(bar(tension.level), tension.label === 'none' ? 'quiet' : 'tense'), blank(1),
    sign, blank(1), opening(paragraph),
  ];
}

function otherLines(group: readonly Block[]): Line[] {
  const [block] = group;
  if (block.role === 'furniture') {
    const openings = group.slice(0, MOST_FOLDED).map((one) => opening(one).text);
    return [[run(`${count(group.length, 'block')} of furniture: ${openings.join(' · ')}`, 'quiet')]];
  }
  if (block.role === 'listItem') return group.map((item) => [run('• '), opening(item)]);
  if (block.role === 'subheading') return [[run(opening(block).text, 'strong')]];
  return [[run(`${block.role}: ${opening(block).text}`, 'quiet')]];
}

function opening({ text }: Block) {
  return run(text.slice(0, OPENING).trim());
}
