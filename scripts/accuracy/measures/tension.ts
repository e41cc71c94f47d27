import { scoreTension } from '../../../src/index.ts';
import type { Tension } from '../../../src/index.ts';
import { auc, spearman } from '../../tone/measures.ts';
import type { Corpora } from '../corpora.ts';
import type { Figures, Measure } from '../measure.ts';

interface RatedParagraph {
  readonly text: string;
  readonly level: number;
  readonly direction: number;
  readonly sentiment: number;
}

/** A sentence of an event; negative is conflict. */
interface ScoredEvent {
  readonly text: string;
  readonly score: number;
}

interface PoliceReport {
  readonly text: string;
  /** Killing, arrest, any action, failure to act, force. */
  readonly labels: readonly number[];
}

interface Headline {
  readonly text: string;
  readonly valence: number;
  readonly anger: number;
  readonly fear: number;
  readonly sadness: number;
}

/** Ratings from here on count as tense, to some degree or clearly. */
const SOMEWHAT_TENSE = 0.25;
const TENSE = 0.4;
/** Ratings down from here count as negative, on the scales of the paragraphs and of the headlines. */
const NEGATIVE = -0.33;
const NEGATIVE_HEADLINE = -20;
const FORCE = 4;

/** Tension against readers' ratings, and against what events are coded as. */
export const measureTension: Measure = (corpora) => ({
  figures: { ...paragraphs(corpora), ...events(corpora), ...policeReports(corpora), ...headlines(corpora) },
});

function paragraphs(corpora: Corpora): Figures {
  const rated = score(corpora.read<RatedParagraph>('gold/tension-dev'));
  if (rated === null) return {};
  const tense = rated.filter(({ level }) => level >= SOMEWHAT_TENSE);
  const negative = rated.filter(({ sentiment }) => sentiment <= NEGATIVE);
  return {
    'tension.paragraphs.level.rho': spearman(rated.map(levelFound), rated.map(({ level }) => level)),
    'tension.paragraphs.direction.rho': spearman(tense.map(directionFound), tense.map(({ direction }) => direction)),
    'tension.paragraphs.calm.auc': auc(rated.map(levelFound), rated.map(({ level }) => level >= TENSE)),
    'tension.notSentiment.auc': auc(negative.map(levelFound), negative.map(({ level }) => level >= TENSE)),
  };
}

function events(corpora: Corpora): Figures {
  const scored = score(corpora.read<ScoredEvent>('tone/plv-dev'));
  if (scored === null) return {};
  return {
    'tension.plv.direction.rho': spearman(scored.map(directionFound), scored.map((event) => -event.score)),
    'tension.plv.direction.auc': auc(scored.map(directionFound), scored.map((event) => event.score < 0)),
  };
}

function policeReports(corpora: Corpora): Figures {
  const reports = score(corpora.read<PoliceReport>('tone/indiapolice-dev'));
  return reports === null ? {} : { 'tension.force.level.auc': auc(reports.map(levelFound), reports.map(({ labels }) => labels[FORCE] === 1)) };
}

function headlines(corpora: Corpora): Figures {
  const rated = score(corpora.read<Headline>('tone/semeval2007-dev'));
  if (rated === null) return {};
  const negative = rated.filter(({ valence }) => valence < NEGATIVE_HEADLINE);
  const alarm = ({ anger, fear }: Headline) => Math.max(anger, fear);
  return {
    'tension.headlines.level.rho': spearman(rated.map(levelFound), rated.map(alarm)),
    'tension.headlines.notSentiment.auc': auc(negative.map(levelFound), negative.map((headline) => alarm(headline) > headline.sadness)),
  };
}

function score<Text extends { readonly text: string }>(texts: readonly Text[] | null): (Text & { readonly found: Tension })[] | null {
  return texts?.map((text) => ({ ...text, found: scoreTension(text.text) })) ?? null;
}

function levelFound({ found }: { readonly found: Tension }): number {
  return found.level;
}

function directionFound({ found }: { readonly found: Tension }): number {
  return found.direction;
}
