import { scoreSentiment } from '../../../src/index.ts';
import { macroF1, pearson, spearman } from '../../tone/measures.ts';
import type { Corpora } from '../corpora.ts';
import type { Figures, Measure } from '../measure.ts';

interface Rated {
  readonly text: string;
}

/** A sentence with a target and how it is spoken of: −1, 0 or 1. */
interface Targeted extends Rated {
  readonly from: number;
  readonly to: number;
  readonly label: number;
}

const CLASSES = { negative: -1, neutral: 0, positive: 1 } as const;

/** Sentiment against readers' ratings. */
export const measureSentiment: Measure = (corpora) => ({
  figures: {
    ...follows(corpora, 'sentiment.nyt.r', pearson, 'tone/nyt_editorials-dev', ({ valence }: Rated & { valence: number }) => valence),
    ...follows(corpora, 'sentiment.emobank.r', pearson, 'tone/emobank-dev', ({ V }: Rated & { V: number }) => V),
    ...follows(corpora, 'sentiment.headlines.r', pearson, 'tone/semeval2007-dev', ({ valence }: Rated & { valence: number }) => valence),
    ...follows(corpora, 'sentiment.paragraphs.rho', spearman, 'gold/tension-dev', ({ sentiment }: Rated & { sentiment: number }) => sentiment),
    ...towardTargets(corpora),
  },
});

function follows<Text extends Rated>(corpora: Corpora, name: string, measure: typeof pearson, corpus: string, rating: (text: Text) => number): Figures {
  const texts = corpora.read<Text>(corpus);
  return texts === null ? {} : { [name]: measure(texts.map(({ text }) => scoreSentiment(text).score), texts.map(rating)) };
}

function towardTargets(corpora: Corpora): Figures {
  const sentences = corpora.read<Targeted>('tone/newsmtsc-dev');
  if (sentences === null) return {};
  const answers = sentences.map(({ text, from, to }) => CLASSES[scoreSentiment(text, { target: { start: from, end: to } }).label]);
  return { 'sentiment.target.newsmtsc.f1': macroF1(sentences.map(({ label }) => label), answers, Object.values(CLASSES)) };
}
