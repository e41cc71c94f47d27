/** A figure as the documents give it. */
export interface FigureRow {
  /** What the measures call it. */
  readonly name: string;
  readonly what: string;
  readonly measure: string;
  readonly on: string;
  /** Whether it stands in README.md too. */
  readonly short?: true;
  /** Whether weights were estimated from the texts it is measured on. */
  readonly fitted?: true;
}

export const FIGURE_ROWS: readonly FigureRow[] = [
  { name: 'speakers.right', what: 'words in quotation marks given to the right speaker, a missed quote counting as wrong', measure: 'share', on: '44 articles annotated for copydesk', short: true },
  { name: 'speakers.precision', what: 'of the quotes given a speaker, those given the right one', measure: 'share', on: '44 articles annotated for copydesk' },
  { name: 'speakers.detection.f1', what: 'words in quotation marks told apart: somebody’s words, or a term or title', measure: 'F1', on: '44 articles annotated for copydesk' },
  { name: 'speakers.role', what: 'a right role found for the speaker', measure: 'share', on: '44 articles annotated for copydesk' },
  { name: 'speakers.confidence.ece', what: 'distance of `confidence` from the share that is right (0 is best)', measure: 'calibration error', on: '44 articles annotated for copydesk' },
  { name: 'quotes.direct.endToEnd.f1', what: 'direct quotes found exactly, with the right source', measure: 'F1', on: 'PolNeAR, 84 US political articles', short: true },
  { name: 'quotes.direct.detection.f1', what: 'direct quotes found exactly', measure: 'F1', on: 'PolNeAR, 84 US political articles' },
  { name: 'quotes.direct.speaker.accuracy', what: 'of those, the right source', measure: 'share', on: 'PolNeAR, 84 US political articles' },
  { name: 'quotes.mixed.recall.half', what: 'mixed quotes found, at least half their words in common', measure: 'recall', on: 'PolNeAR, 84 US political articles' },
  { name: 'quotes.indirect.recall.half', what: 'indirect quotes, beliefs and wishes found, at least half their words in common', measure: 'recall', on: 'PolNeAR, 84 US political articles', short: true },
  { name: 'quotes.content.half.f1', what: 'quotes of every kind, at least half their words in common', measure: 'F1', on: 'PolNeAR, 84 US political articles' },
  { name: 'spans.source.exact.f1', what: 'sources, to the word', measure: 'F1', on: 'PolNeAR passages as published with CofeNet' },
  { name: 'spans.cue.exact.f1', what: 'cues, to the word', measure: 'F1', on: 'PolNeAR passages as published with CofeNet' },
  { name: 'spans.content.exact.f1', what: 'content, to the word', measure: 'F1', on: 'PolNeAR passages as published with CofeNet' },
  { name: 'gum.canonical.all', what: 'speaker resolved to the right person or body', measure: 'share', on: 'GUM, 12 Wikinews articles' },
  { name: 'gum.canonical.via-pronoun', what: 'the same where the source is a pronoun', measure: 'share', on: 'GUM, 12 Wikinews articles' },
  { name: 'pages.body.f1', what: 'body text found in the plain text of whole web pages', measure: 'F1', on: '90 English web pages of 2019', short: true, fitted: true },
  { name: 'pages.paragraph.exact', what: 'body paragraphs returned whole and alone', measure: 'share', on: '90 English web pages of 2019', fitted: true },
  { name: 'html.body.f1', what: 'body text found in the markup of whole web pages', measure: 'F1', on: '90 English web pages of 2019', fitted: true },
  { name: 'html.paragraph.exact', what: 'body paragraphs returned whole and alone, from markup', measure: 'share', on: '90 English web pages of 2019', fitted: true },
  { name: 'sentiment.nyt.r', what: 'sentiment of sentences against 20 readers’ mean', measure: 'Pearson r', on: 'New York Times editorials (VADER)', fitted: true },
  { name: 'sentiment.emobank.r', what: 'sentiment of sentences against readers’ mean', measure: 'Pearson r', on: 'EmoBank', short: true },
  { name: 'sentiment.headlines.r', what: 'sentiment of headlines against readers’ mean', measure: 'Pearson r', on: 'SemEval-2007 task 14' },
  { name: 'sentiment.target.newsmtsc.f1', what: 'sentiment toward a marked target, three classes', measure: 'macro F1', on: 'NewsMTSC' },
  { name: 'sentiment.paragraphs.rho', what: 'sentiment of news paragraphs against three raters', measure: 'Spearman ρ', on: '250 paragraphs rated for copydesk' },
  { name: 'tension.paragraphs.level.rho', what: 'tension level of news paragraphs against three raters', measure: 'Spearman ρ', on: '250 paragraphs rated for copydesk', short: true },
  { name: 'tension.paragraphs.direction.rho', what: 'direction of the tense ones against three raters', measure: 'Spearman ρ', on: '250 paragraphs rated for copydesk' },
  { name: 'tension.notSentiment.auc', what: 'among negative paragraphs, the tense above the merely sad (.5 is chance)', measure: 'AUC', on: '250 paragraphs rated for copydesk', short: true },
  { name: 'tension.headlines.notSentiment.auc', what: 'the same among negative headlines', measure: 'AUC', on: 'SemEval-2007 task 14' },
  { name: 'tension.force.level.auc', what: 'sentences that report police force above the others', measure: 'AUC', on: 'IndiaPoliceEvents' },
  { name: 'tension.plv.direction.auc', what: 'conflict above cooperation', measure: 'AUC', on: 'PLOVER event sentences', fitted: true },
];
