import copydesk = require('copydesk');
import article = require('copydesk/article');

const text = '“We will strike on Monday,” said Ines Duarte, the union’s president.';

const paragraphs: readonly copydesk.Block[] = article.splitParagraphs(text).paragraphs;
const { quotes, speakers }: { readonly quotes: readonly copydesk.Quote[]; readonly speakers: readonly copydesk.Speaker[] } = copydesk.attributeQuotes(text);
const sentiment: copydesk.Sentiment = copydesk.scoreSentiment(text);
const tension: copydesk.Tension = copydesk.scoreTension(copydesk.splitParagraphs(text));
const analysis: copydesk.ArticleAnalysis = copydesk.analyzeArticle(text);

export = { paragraphs, quotes, speakers, sentiment, tension, analysis };
