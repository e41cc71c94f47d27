import type { Block } from '../../article/types.ts';
import type { ScoredParagraph, ScoredQuote } from '../../report.ts';
import { groupsBelowMasthead } from '../group-blocks.ts';
import { markup, nothing } from '../markup.ts';
import type { Markup } from '../markup.ts';
import { count, decimal, signed } from '../wording.ts';
import { introduce } from './context.ts';
import type { Context } from './context.ts';
import { markQuotes } from './mark-quotes.ts';

/** The blocks of the article in order, quotes marked, furniture folded away. */
export function story(context: Context): Markup {
  const { article, paragraphs } = context.analysis;
  let read = 0;
  return markup`${groupsBelowMasthead(article).map((group) => {
    const [block] = group;
    if (block.role === 'body') return bodyParagraph(paragraphs[read], ++read, context);
    if (block.role === 'furniture') return furniture(group);
    if (block.role === 'listItem') return markup`<ul>${group.map((item) => markup`<li>${words(item, context)}</li>`)}</ul>\n`;
    if (block.role === 'subheading') return markup`<h2>${words(block, context)}</h2>\n`;
    return markup`<p class="aside">${words(block, context)}</p>\n`;
  })}`;
}

/** The margin shows the tension in ten steps; its name says the scores. */
function bodyParagraph(paragraph: ScoredParagraph, number: number, context: Context): Markup {
  const { tension, sentiment } = paragraph;
  const step = Math.round(Math.min(Math.max(tension.level, 0), 1) * 10);
  const scores = `Paragraph ${number}: tension ${decimal(tension.level)} (${tension.label}), sentiment ${signed(sentiment.score)} (${sentiment.label})`;
  return markup`<p class="body" id="${context.id(`p${number}`)}"><span class="gauge t${step}" role="img" aria-label="${scores}" title="${scores}"></span>${words(paragraph, context)}</p>\n`;
}

function furniture(blocks: readonly Block[]): Markup {
  return markup`<details><summary>${count(blocks.length, 'block')} of page furniture</summary>${blocks.map(({ text }) => markup`<p>${text}</p>`)}</details>\n`;
}

/** The text of a block with its quotes marked. */
export function words(block: Block, context: Context): Markup {
  const { text } = context.analysis.article;
  return markup`${markQuotes(block, context.pieces).map((stretch) => {
    if (stretch.kind === 'end') return speakerTag(stretch.quote, context);
    const shown = text.slice(stretch.start, stretch.end);
    if (stretch.kind === 'plain') return markup`${shown}`;
    const { quote, isFirst, start } = stretch.piece;
    const id = isFirst && start === stretch.start ? markup` id="${context.id(quote.id)}"` : nothing;
    return markup`<mark${id} class="c${context.speakerOf(quote)?.color ?? 0} ${quote.kind}" data-note="${note(quote, context)}">${shown}</mark>`;
  })}`;
}

/** The number of the speaker behind a quote, as a footnote has it: it tells speakers apart without colour. */
function speakerTag(quote: ScoredQuote, context: Context): Markup {
  const speaker = context.speakerOf(quote);
  const text = note(quote, context);
  const target = context.id(speaker?.id ?? 'speakers');
  const sign = String(speaker?.number ?? '?');
  // Who controls the page by voice says what is visible, so the accessible name must contain it.
  return markup`<a class="tag c${speaker?.color ?? 0}" href="#${target}" aria-label="${sign}: ${text.replace('\n', '. ')}" data-note="${text}">${sign}</a>`;
}

function note(quote: ScoredQuote, context: Context): string {
  const { article } = context.analysis;
  const speaker = context.speakerOf(quote);
  const how = [
    `${quote.kind} quote`,
    ...(quote.cue ? [`“${article.text.slice(quote.cue.start, quote.cue.end)}”`] : []),
    ...(speaker ? [`confidence ${decimal(quote.confidence)}`] : []),
  ];
  return `${introduce(speaker)}\n${how.join(' · ')}`;
}
