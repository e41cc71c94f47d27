import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { openCorpora } from '../../scripts/accuracy/corpora.ts';
import type { Corpora } from '../../scripts/accuracy/corpora.ts';
import { FIGURE_ROWS } from '../../scripts/accuracy/figures.ts';
import { measureAttributions } from '../../scripts/accuracy/measures/attributions.ts';
import { measureBodies } from '../../scripts/accuracy/measures/bodies.ts';
import { measureCalibration } from '../../scripts/accuracy/measures/calibration.ts';
import { measureCanonicalSpeakers } from '../../scripts/accuracy/measures/canonical-speakers.ts';
import { measureLabelledSpans } from '../../scripts/accuracy/measures/labelled-spans.ts';
import { measureSentiment } from '../../scripts/accuracy/measures/sentiment.ts';
import { measureSpeakers } from '../../scripts/accuracy/measures/speakers.ts';
import { measureTension } from '../../scripts/accuracy/measures/tension.ts';

const ALL = [measureAttributions, measureLabelledSpans, measureCanonicalSpeakers, measureSpeakers, measureCalibration, measureBodies, measureSentiment, measureTension];

const text = '“The pier is safe,” said Mayor Colleen Ito.\n\n“We checked every bolt,” she said. The film “Low Tide” opens on Friday.';
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const ito = { named: ['Mayor Colleen Ito'], mentions: ['Mayor Colleen Ito', 'she'], identity: null };
const attributions = [
  { source: [at('Mayor Colleen Ito')], cue: [at('said')], content: [at('The pier is safe')], speaker: ito },
  { source: [at('she')], cue: [[text.lastIndexOf('said'), text.lastIndexOf('said') + 4]], content: [at('We checked every bolt')], speaker: ito },
  // Which copydesk must not find.
  { source: [], cue: [], content: [at('opens on Friday')], speaker: null },
];
const segment = (words: string, speaker: string | null) => ({ span: at(words), speech: 1, speaker, also: [speaker], role: 'mayor' });

let folder: string;
let corpora: Corpora;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'corpora-'));
  for (const each of ['quotes', 'gold', 'tone', 'pages/html']) mkdirSync(path.join(folder, each), { recursive: true });
  const write = (name: string, ...records: object[]) => { writeFileSync(path.join(folder, `${name}-dev.ndjson`), records.map((record) => `${JSON.stringify(record)}\n`).join('')); };
  write('quotes/polnear', { id: 'a', text, attributions });
  write('quotes/gum-news', { id: 'a', text, attributions });
  write('quotes/cofe-polnear', {
    id: 'a', text: 'Ito said: “No.”', tokens: [[0, 3], [4, 8], [8, 9], [10, 11], [11, 13], [13, 14], [14, 15]],
    labels: ['B-source', 'B-cue', 'O', 'B-content', 'I-content', 'I-content', 'I-content'],
  });
  write('gold/speakers', { id: 'a', text, segments: [segment('The pier is safe', 'Colleen Ito'), segment('We checked every bolt', 'Ivo Brandt'), { span: at('Low Tide'), speech: 0 }] });
  const body = ['Storm water closed the old harbour pier on Friday for the third time.', 'The town will decide on repairs at its meeting in the spring of next year.'];
  write('pages/pages', { id: 'p', text: body.join('\n\n'), articleBody: body.join('\n') });
  writeFileSync(path.join(folder, 'pages/html/p.html.gz'), gzipSync(`<article>${body.map((each) => `<p>${each}</p>`).join('')}</article>`));
  const [good, bad] = ['A wonderful, happy triumph.', 'A terrible, tragic disaster.'];
  write('tone/nyt_editorials', { id: '1', text: good, valence: -3 }, { id: '2', text: bad, valence: 3 });
  write('tone/emobank', { id: '1', text: good, V: 5 }, { id: '2', text: bad, V: 1 });
  write('tone/newsmtsc', { id: '1', text: 'A wonderful Ito.', from: 12, to: 15, label: 1 });
  const [tense, calm] = ['Rebels attacked the army and threatened a wider war.', 'The bakery won a prize for its bread.'];
  write('gold/tension', { id: '1', text: tense, level: 1, direction: 1, sentiment: -1 }, { id: '2', text: calm, level: 0, direction: 0, sentiment: 0.5 });
  corpora = openCorpora(folder);
});
afterAll(() => { rmSync(folder, { recursive: true }); });

describe('the measures', () => {
  it('of attributions', () => {
    const { figures, tables } = measureAttributions(corpora);
    expect(figures).toMatchObject({
      'quotes.direct.detection.f1': 1, 'quotes.direct.speaker.accuracy': 1, 'quotes.direct.endToEnd.f1': 1,
      'quotes.all.source.accuracy': 1, 'quotes.direct.recall.half': 1, 'quotes.indirect.recall.half': 0,
      'quotes.content.half.f1': 0.8, 'quotes.source.exact.f1': 1, 'quotes.cue.exact.f1': 1,
    });
    expect(tables?.kinds.rows.map(([kind, found]) => [kind, found])).toEqual([['direct', '100 % of 2'], ['mixed', '0 % of 0'], ['indirect', '0 % of 1']]);
  });

  it('of labelled spans, where punctuation at the ends does not count', () => {
    expect(measureLabelledSpans(corpora).figures).toEqual({ 'spans.source.exact.f1': 1, 'spans.cue.exact.f1': 1, 'spans.content.exact.f1': 1 });
  });

  it('of canonical speakers', () => {
    expect(measureCanonicalSpeakers(corpora).figures).toEqual({ 'gum.canonical.all': 1, 'gum.canonical.named': 1, 'gum.canonical.via-pronoun': 1 });
  });

  it('of speakers: one right, one given to the wrong one by a pronoun, and a title that is no speech', () => {
    const { figures, tables } = measureSpeakers(corpora);
    expect(figures).toEqual({
      'speakers.detection.f1': 1, 'speakers.right': 0.5, 'speakers.right.fullName': 0.5, 'speakers.precision': 0.5, 'speakers.role': 1,
    });
    expect(tables?.misses.rows.filter(([, count]) => count !== '0')).toEqual([
      ['given to the right speaker', '1', '50 %'],
      ['given to the wrong one, named by a pronoun', '1', '50 %'],
    ]);
  });

  it('of confidence, as its distance from what is right', () => {
    const { figures, tables } = measureCalibration(corpora);
    expect(figures['speakers.confidence.ece']).toBeGreaterThan(0.2);
    expect(tables?.confidence.rows.reduce((sum, [, quotes]) => sum + Number(quotes), 0)).toBe(2);
  });

  it('of bodies, in text and in markup', () => {
    expect(measureBodies(corpora).figures).toMatchObject({ 'pages.body.f1': 1, 'pages.paragraph.exact': 1, 'pages.offset.errors': 0, 'html.body.f1': 1, 'html.paragraph.exact': 1 });
  });

  it('of sentiment, whichever way the ratings go', () => {
    const { figures } = measureSentiment(corpora);
    expect(figures['sentiment.nyt.r']).toBeCloseTo(-1);
    expect(figures['sentiment.emobank.r']).toBeCloseTo(1);
    expect(figures).not.toHaveProperty('sentiment.headlines.r');
    expect(figures['sentiment.target.newsmtsc.f1']).toBeCloseTo(1 / 3);
  });

  it('of tension', () => {
    const { figures } = measureTension(corpora);
    expect(figures['tension.paragraphs.level.rho']).toBeCloseTo(1);
    expect(figures['tension.paragraphs.calm.auc']).toBe(1);
  });

  it('leave out what there is no corpus for', () => {
    expect(ALL.map((measure) => measure(openCorpora(path.join(folder, 'tone'))).figures)).toEqual(ALL.map(() => ({})));
  });

  it('give no figure twice, and the documents ask for none that they do not know', () => {
    const names = ALL.flatMap((measure) => Object.keys(measure(corpora).figures));
    expect(new Set(names).size).toBe(names.length);
    const without = FIGURE_ROWS.filter(({ name }) => !names.includes(name)).map(({ on }) => on);
    expect([...new Set(without)].sort()).toEqual(['IndiaPoliceEvents', 'PLOVER event sentences', 'SemEval-2007 task 14']);
  });
});
