import { createRequire } from 'node:module';
import { analyzeArticle, attributeQuotes, scoreSentiment, scoreTension, splitParagraphs } from '../../src/index.ts';

/** Something that reads an article, whose time is measured. */
export interface Contender {
  readonly name: string;
  readonly gives: string;
  readonly read: (text: string) => unknown;
}

const require = createRequire(import.meta.url);

/** Most of the peers bring no types. */
const load = (name: string): unknown => require(name);

const nlp = (load('wink-nlp') as (model: unknown) => { readDoc(text: string): { tokens(): { out(): unknown } } })(load('wink-eng-lite-web-model'));
const compromise = load('compromise') as (text: string) => { quotations(): { out(format: 'array'): unknown } };
const winkSentiment = load('wink-sentiment') as (text: string) => unknown;
const Sentiment = load('sentiment') as new () => { analyze(text: string): unknown };
const { SentimentIntensityAnalyzer: vader } = load('vader-sentiment') as { SentimentIntensityAnalyzer: { polarity_scores(text: string): unknown } };
const sentiment = new Sentiment();

/** What every ratio is taken against: the tokens and tags that copydesk builds on. */
export const BASE = 'wink-nlp `readDoc`';

export const contenders: readonly Contender[] = [
  { name: BASE, gives: 'tokens, tags, sentences', read: (text) => nlp.readDoc(text).tokens().out() },
  { name: 'copydesk `analyzeArticle`', gives: 'all of the below', read: analyzeArticle },
  { name: 'copydesk `splitParagraphs`', gives: 'blocks and roles', read: splitParagraphs },
  { name: 'copydesk `attributeQuotes`', gives: 'quotes and speakers', read: attributeQuotes },
  { name: 'copydesk `scoreSentiment`', gives: 'sentiment with evidence', read: (text) => scoreSentiment(text) },
  { name: 'copydesk `scoreTension`', gives: 'tension with evidence', read: (text) => scoreTension(text) },
  { name: 'compromise `quotations`', gives: 'quotations, no speakers', read: (text) => compromise(text).quotations().out('array') },
  { name: 'wink-sentiment', gives: 'a sentiment score', read: winkSentiment },
  { name: 'sentiment', gives: 'a sentiment score', read: (text) => sentiment.analyze(text) },
  { name: 'vader-sentiment', gives: 'a sentiment score', read: (text) => vader.polarity_scores(text) },
];
