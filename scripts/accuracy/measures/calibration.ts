import { mean } from '../../tone/measures.ts';
import type { SegmentedArticle } from '../corpora.ts';
import { judgeSegments } from '../judged-segments.ts';
import { NOTHING } from '../measure.ts';
import type { Measure, Table } from '../measure.ts';

/** How sure an answer was, and whether it is right. */
export interface Answer {
  readonly confidence: number;
  readonly isRight: boolean;
}

interface Bin {
  readonly from: number;
  readonly below: number;
  readonly answers: readonly Answer[];
  readonly confidence: number;
  readonly right: number;
}

const EDGES = [0, 0.5, 0.7, 0.85, 0.95, Infinity];

/** Whether, of the quotes given .9, nine in ten have the right speaker. */
export const measureCalibration: Measure = (corpora) => {
  const articles = corpora.read<SegmentedArticle>('gold/speakers-dev');
  if (articles === null) return NOTHING;
  const answers = articles.flatMap(judgeSegments).flatMap(({ segment, quote, speaker, isRight }): Answer[] =>
    (segment.speech === 1 && segment.speaker !== null && quote !== null && speaker !== null ? [{ confidence: quote.confidence, isRight }] : []));
  return { figures: { 'speakers.confidence.ece': answers.length === 0 ? 1 : calibrationError(answers) }, tables: { confidence: tableOf(binsOf(answers)) } };
};

/** By how much confidence misses the share of right answers, on average over its bins. */
export function calibrationError(answers: readonly Answer[]): number {
  return binsOf(answers).reduce((sum, { answers: { length }, confidence, right }) => sum + (length / answers.length) * Math.abs(confidence - right), 0);
}

function binsOf(answers: readonly Answer[]): Bin[] {
  return EDGES.slice(1).map((below, i) => makeBin(EDGES[i], below, answers)).filter((bin) => bin.answers.length > 0);
}

function makeBin(from: number, below: number, all: readonly Answer[]): Bin {
  const answers = all.filter(({ confidence }) => confidence >= from && confidence < below);
  return { from, below, answers, confidence: mean(answers.map(({ confidence }) => confidence)), right: mean(answers.map(({ isRight }) => Number(isRight))) };
}

function tableOf(bins: readonly Bin[]): Table {
  return {
    columns: ['confidence', 'quotes', 'mean confidence', 'right speaker'],
    rows: bins.map(({ from, below, answers, confidence, right }) => [
      below === Infinity ? `${from} and more` : `${from} to ${below}`, String(answers.length), confidence.toFixed(2), right.toFixed(2),
    ]),
  };
}
