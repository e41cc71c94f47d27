import type { Span } from '../text/span.ts';

/** Words that moved a score, and by how much. */
export interface Evidence extends Span {
  /** Exactly the text of the span. */
  readonly text: string;
  /** What they added to the score (negative: took away), after negation and intensity. */
  readonly weight: number;
}

/** How positive or negative what is described is, and how it is described. */
export interface Sentiment {
  /** -1 (very negative) to 1 (very positive); 0 is neutral or balanced. */
  readonly score: number;
  readonly label: 'negative' | 'neutral' | 'positive';
  /** In reading order. */
  readonly evidence: readonly Evidence[];
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

/** One piece of evidence of tension, with the facet it speaks for. */
export interface TensionEvidence extends Evidence {
  readonly facet: keyof TensionFacets;
}

/** How strongly a text presents parties in live opposition whose outcome is open, and where that is heading. */
export interface Tension {
  /** 0 (no opposing parties) to 1 (armed force or mass violence between them). */
  readonly level: number;
  /** -1 (easing) to 1 (escalating). */
  readonly direction: number;
  readonly label: 'none' | 'mild' | 'moderate' | 'high' | 'extreme';
  readonly facets: TensionFacets;
  /** In reading order. */
  readonly evidence: readonly TensionEvidence[];
}
