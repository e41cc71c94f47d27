/*
 * Measures copydesk on annotated news, prints every figure as JSON, and writes the tables of docs/accuracy.md and README.md.
 *
 *   npm run accuracy -- CORPORA
 *
 * docs/corpora.md describes the folder. A corpus that is not there takes its figures with it.
 */
import { replaceSection } from '../docs/replace-section.ts';
import { openCorpora } from './corpora.ts';
import { FIGURE_ROWS } from './figures.ts';
import type { Figures, Measure } from './measure.ts';
import { measureAttributions } from './measures/attributions.ts';
import { measureBodies } from './measures/bodies.ts';
import { measureCalibration } from './measures/calibration.ts';
import { measureCanonicalSpeakers } from './measures/canonical-speakers.ts';
import { measureLabelledSpans } from './measures/labelled-spans.ts';
import { measureSentiment } from './measures/sentiment.ts';
import { measureSpeakers } from './measures/speakers.ts';
import { measureTension } from './measures/tension.ts';
import { figureTable, markdown } from './tables.ts';

const MEASURES: readonly Measure[] = [
  measureAttributions, measureLabelledSpans, measureCanonicalSpeakers, measureSpeakers, measureCalibration,
  measureBodies, measureSentiment, measureTension,
];

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('npm run accuracy -- CORPORA');
  process.exit(2);
}
const corpora = openCorpora(folder);
const measured = MEASURES.map((measure) => measure(corpora));
const figures = Object.assign({}, ...measured.map((each) => each.figures)) as Figures;
console.log(JSON.stringify(figures, null, 1));

replaceSection('README.md', 'figures', figureTable(FIGURE_ROWS.filter(({ short }) => short), figures));
replaceSection('docs/accuracy.md', 'figures', figureTable(FIGURE_ROWS, figures));
for (const [section, table] of measured.flatMap(({ tables = {} }) => Object.entries(tables))) replaceSection('docs/accuracy.md', section, markdown(table));
