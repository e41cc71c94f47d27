import type { Article, Block, Role } from '../../src/article/types.ts';
import type { Quote } from '../../src/quotes/types.ts';
import type { ArticleAnalysis, Scored } from '../../src/report.ts';
import type { Speaker } from '../../src/speakers/types.ts';
import type { Span } from '../../src/text/span.ts';
import type { Evidence, TensionEvidence } from '../../src/tone/types.ts';

/** What a test says of a quote: its words and those around it as they stand in the text, in reading order. */
export interface QuoteSketch {
  content: string[];
  kind?: Quote['kind'];
  cue?: string;
  source?: string;
  speaker?: string;
  confidence?: number;
  quotedWithin?: string;
}

export interface SpeakerSketch {
  name: string;
  kind?: Speaker['kind'];
  roles?: string[];
}

export interface Sketch {
  blocks: [Role, string][];
  authors?: string[];
  place?: string;
  quotes?: QuoteSketch[];
  speakers?: SpeakerSketch[];
  /** `[level, score]` of each body paragraph; calm and neutral where it is missing. */
  tone?: [number, number][];
  /** Words of the text with what they add to tension (and to sentiment, half of it taken away). */
  evidence?: [string, number][];
}

/** An analysis made by hand: the tests of pictures must not change when the reading does. */
export function makeAnalysis(sketch: Sketch): ArticleAnalysis {
  const text = sketch.blocks.map(([, block]) => block).join('\n\n');
  const article = makeArticle(text, sketch);
  const scores = article.paragraphs.map((_, i) => scored(...(sketch.tone?.[i] ?? [0, 0])));
  const quotes = makeQuotes(text, article, sketch.quotes ?? []);
  const speakers = (sketch.speakers ?? []).map(({ name, kind = 'person', roles = [] }, i) => ({
    id: `s${i + 1}`, name, kind, roles, mentions: [], toward: scored(0, 0).sentiment, ...scored(0, 0),
    quotes: quotes.filter(({ speaker }) => speaker === `s${i + 1}`).map(({ id }) => id),
  }));
  const mean = (of: (scores: Scored) => number) => scores.reduce((sum, one) => sum + of(one), 0) / Math.max(scores.length, 1);
  const whole = scored(mean(({ tension }) => tension.level), mean(({ sentiment }) => sentiment.score));
  const evidence = makeEvidence(text, sketch.evidence ?? []);
  return {
    version: 'test', article, speakers,
    quotes: quotes.map((quote) => ({ ...quote, ...scored(0, 0) })),
    paragraphs: article.paragraphs.map((block, i) => ({ ...block, ...scores[i] })),
    sentiment: { ...whole.sentiment, evidence: evidence.map((one): Evidence => ({ ...one, weight: -one.weight / 2 })) },
    tension: { ...whole.tension, evidence },
  };
}

function makeArticle(text: string, { blocks: sketched, authors = [], place }: Sketch): Article {
  let from = 0;
  const blocks = sketched.map(([role, block]): Block => {
    const start = from;
    from += block.length + 2;
    return { start, end: start + block.length, text: block, role };
  });
  const first = (role: Role) => blocks.find((block) => block.role === role) ?? null;
  const byline = first('byline');
  return {
    text, blocks, paragraphs: blocks.filter(({ role }) => role === 'body'),
    headline: first('headline'), dek: first('dek'), published: first('published'), byline: byline && { ...byline, authors },
    dateline: place === undefined ? null : { ...find(text, place), text: place, place, agency: null },
  };
}

function makeQuotes(text: string, article: Article, sketches: QuoteSketch[]): Quote[] {
  let from = 0;
  return sketches.map((sketch, i) => {
    const content = sketch.content.map((words) => {
      const span = find(text, words, from);
      from = span.end;
      return span;
    });
    // The next may lie within this one.
    from = content[0].start;
    const paragraph = article.paragraphs.findIndex((block) => block.start <= content[0].start && content[0].start < block.end);
    const near = Math.max(0, content[0].start - 150);
    return {
      id: `q${i + 1}`, kind: sketch.kind ?? 'direct', content, text: sketch.content.join(' … '),
      cue: sketch.cue === undefined ? null : { ...find(text, sketch.cue, near), lemma: sketch.cue, class: 'say' },
      source: sketch.source === undefined ? null : find(text, sketch.source, near),
      speaker: sketch.speaker ?? null, paragraph: paragraph < 0 ? null : paragraph,
      confidence: sketch.confidence ?? 0.95, quotedWithin: sketch.quotedWithin ?? null,
    };
  });
}

function makeEvidence(text: string, sketches: [string, number][]): TensionEvidence[] {
  return sketches.map(([words, weight]): TensionEvidence =>
    ({ ...find(text, words), text: words, weight, facet: weight < 0 ? 'deescalation' : 'confrontation' }));
}

function find(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`The text of the test does not have “${words}” after ${from}`);
  return { start, end: start + words.length };
}

function scored(level: number, score: number): Scored {
  return {
    sentiment: { score, label: score < -0.1 ? 'negative' : score > 0.1 ? 'positive' : 'neutral', evidence: [], rest: score },
    tension: {
      level, rest: level, parties: [], direction: level > 0.5 ? 0.4 : 0, evidence: [],
      label: level < 0.1 ? 'none' : level < 0.3 ? 'mild' : level < 0.5 ? 'moderate' : level < 0.8 ? 'high' : 'extreme',
      facets: { threat: 0, hostility: 0, confrontation: level, coercion: 0, urgency: 0, uncertainty: 0, deescalation: 0 },
    },
  };
}
