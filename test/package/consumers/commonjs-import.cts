import { analyzeArticle, type ArticleAnalysis, type Quote } from 'copydesk';
import { splitParagraphs } from 'copydesk/article';

const analysis: ArticleAnalysis = analyzeArticle('The governor said that the road would stay shut.');
const indirect: Quote[] = analysis.quotes.filter(({ kind }) => kind === 'indirect');

export { indirect, splitParagraphs };
