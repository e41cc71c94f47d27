export { sentimentOf, sentimentOfArticle } from './sum-sentiment.ts';
export { tensionOf, tensionOfArticle } from './sum-tension.ts';
