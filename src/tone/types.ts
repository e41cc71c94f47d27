import type { Span } from '../text/span.ts';

/** Words that moved a score, and by how much. */
export interface Evidence extends Span {
  /** Exactly the text of the span. */
  readonly text: string;
  /** What they added to the score (negative: took away), after negation and intensity, in the score's own units. */
  readonly weight: number;
}

/** How positive or negative what is described is, and how it is described. */
export interface Sentiment {
  /** -1 (very negative) to 1 (very positive); 0 is neutral or balanced. */
  readonly score: number;
  /** The score in a word, with thresholds fitted to readers' judgements. */
  readonly label: 'negative' | 'neutral' | 'positive';
  /** The words that moved the score most, in reading order. */
  readonly evidence: readonly Evidence[];
  /** What the evidence leaves: the score of a text without telling words, and the many words of little weight. `score` is this plus all the weights. */
  readonly rest: number;
}

/** What makes the tension, each 0 to 1. */
export interface TensionFacets {
  /** Announced or conditional harm. */
  readonly threat: number;
  /** Hostile words: to accuse, condemn, denounce. */
  readonly hostility: number;
  /** Parties face to face: stand-off, clash, attack, mobilisation. */
  readonly confrontation: number;
  /** Force short of fighting: sanctions, arrests, blockade, ultimatum. */
  readonly coercion: number;
  /** Time running out: deadline, brink, imminent. */
  readonly urgency: number;
  /** What may come is open, within a contested frame. */
  readonly uncertainty: number;
  /** Steps away from the conflict: talks, agreement, withdrawal, release. */
  readonly deescalation: number;
}

/** One piece of evidence of tension: what it added to the level, and the facet it speaks for. */
export interface TensionEvidence extends Evidence {
  /** Null for words that merely keep such company in the news. */
  readonly facet: keyof TensionFacets | null;
}

/** Words that set two parties against each other. */
export interface ClashWords extends Span {
  /** Exactly the text of the span. */
  readonly text: string;
}

/** Two parties that a text sets against each other, as it names them. */
export interface OpposingParties {
  /** The first that the text names in their first clash. */
  readonly a: string;
  /** The other. */
  readonly b: string;
  /** 0 to 1: the level of the most tense sentence that sets them against each other. */
  readonly level: number;
  /** -1 (easing) to 1 (escalating): the mean of those sentences. */
  readonly direction: number;
  /** The words that set them against each other, in reading order. */
  readonly evidence: readonly ClashWords[];
}

/** How strongly a text presents parties in live opposition whose outcome is open, and where that is heading. */
export interface Tension {
  /** 0 (no opposing parties) to 1 (armed force or mass violence between them). */
  readonly level: number;
  /** -1 (easing) to 1 (escalating). */
  readonly direction: number;
  /** The level in a word, with thresholds fitted to readers' judgements. */
  readonly label: 'none' | 'mild' | 'moderate' | 'high' | 'extreme';
  /** What makes it. */
  readonly facets: TensionFacets;
  /** Who stands against whom, the most tense first. */
  readonly parties: readonly OpposingParties[];
  /** The words that moved the level most, in reading order. */
  readonly evidence: readonly TensionEvidence[];
  /** What the evidence leaves: `level` is this plus all the weights. */
  readonly rest: number;
}
