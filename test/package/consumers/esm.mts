import { analyzeArticle, attributeQuotes, scoreSentiment, scoreTension, splitParagraphs } from 'copydesk';
import type {
  Article, ArticleAnalysis, Block, Byline, Dateline, Evidence, Quote, QuoteKind, Role, Scored, ScoredParagraph, ScoredQuote,
  ScoredSpeaker, Sentiment, Span, Speaker, SpeakerKind, Tension, TensionEvidence, TensionFacets,
} from 'copydesk';
import { splitParagraphs as split, type Article as SplitArticle } from 'copydesk/article';

const text = '“We will strike on Monday,” said Ines Duarte, the union’s president.';

const article: Article = splitParagraphs(text);
const sameArticle: Article = split(text) satisfies SplitArticle;
const blocks: readonly Block[] = article.blocks;
const role: Role | undefined = blocks[0]?.role;
const byline: Byline | null = article.byline;
const authors: readonly string[] = byline?.authors ?? [];
const dateline: Dateline | null = article.dateline;
const place: string | undefined = dateline?.place;

const { quotes, speakers } = attributeQuotes(sameArticle, { scope: 'all' });
const first: Quote | undefined = quotes[0];
const kind: QuoteKind | undefined = first?.kind;
const cue: Span | null | undefined = first?.cue;
const speaker: Speaker | undefined = speakers.find(({ id }) => id === first?.speaker);
const speakerKind: SpeakerKind | undefined = speaker?.kind;

const sentiment: Sentiment = scoreSentiment(text, { target: { start: 0, end: 5 } });
const words: readonly Evidence[] = sentiment.evidence;
const tension: Tension = scoreTension(article);
const facets: TensionFacets = tension.facets;
const tense: readonly TensionEvidence[] = tension.evidence;
const facet: keyof TensionFacets | null | undefined = tense[0]?.facet;

const analysis: ArticleAnalysis = analyzeArticle(article);
const paragraph: ScoredParagraph | undefined = analysis.paragraphs[0];
const scoredQuote: ScoredQuote | undefined = analysis.quotes[0];
const scoredSpeaker: ScoredSpeaker | undefined = analysis.speakers[0];
const scored: Scored[] = [analysis, paragraph, scoredQuote, scoredSpeaker].filter((part) => part !== undefined);

// @ts-expect-error: results are read-only
article.text = '';
// @ts-expect-error: a block is no article
analyzeArticle(blocks[0]);
// @ts-expect-error: there is no such scope
attributeQuotes(text, { scope: 'everything' });

export { authors, cue, facet, facets, kind, place, role, scored, speakerKind, words };
