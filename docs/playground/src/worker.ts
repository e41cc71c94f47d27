import { analyzeArticle } from 'copydesk';
import type { Article, ArticleAnalysis } from 'copydesk';
import { toHtml, toMarkdown, toSvg } from 'copydesk/render';
import type { Answer, Format, Reading, Request, SpeakerKey } from './messages.ts';

let article: string | Article = '';
let analysis = analyzeArticle(article);
let milliseconds = 0;

const writers: Readonly<Record<Format, (analysis: ArticleAnalysis) => string>> = {
  html: toHtml,
  svg: toSvg,
  markdown: toMarkdown,
  json: (whole) => JSON.stringify(whole, null, 2),
};

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  postMessage(answer(data));
});

function answer(request: Request): Answer {
  if (request.kind === 'save') return { kind: 'saved', format: request.format, content: writers[request.format](analysis) };
  if (!isSame(request.article, article)) {
    const start = performance.now();
    article = request.article;
    analysis = analyzeArticle(article);
    milliseconds = performance.now() - start;
  }
  return reading(request.only);
}

/** A page and its bare text are two: the page knows more. */
function isSame(one: string | Article, other: string | Article): boolean {
  return typeof one === 'string' || typeof other === 'string' ? one === other : one.text === other.text;
}

function reading(only: SpeakerKey | null): Reading {
  const { paragraphs, quotes, speakers } = analysis;
  const namesakes = speakers.filter(({ name }) => name === only?.name);
  const chosen = namesakes.find(({ id }) => id === only?.id) ?? namesakes.at(0);
  const shown = chosen ? quotes.filter(({ speaker }) => speaker === chosen.id) : quotes;
  return {
    kind: 'reading',
    // Speakers stay as they are, and so do their numbers and colours.
    html: toHtml({ ...analysis, quotes: shown }, { fragment: true }),
    speakers: speakers.map(({ id, name }) => ({ id, name })),
    only: chosen ? { id: chosen.id, quotes: shown.map(({ id, text, kind }) => ({ id, text, isDirect: kind === 'direct' })) } : null,
    facts: { paragraphs: paragraphs.length, quotes: quotes.length, speakers: speakers.length, milliseconds },
  };
}
