import { stanceOf } from '../../src/tone/stance.ts';
import type { Stance } from '../../src/tone/stance.ts';
import type { SparseRow } from './ridge.ts';
import { dot, ridge } from './ridge.ts';

/** A sentence about a target, by the features of either sum, and how readers took it. */
export interface StanceExample {
  readonly polar: SparseRow;
  readonly neutral: SparseRow;
  readonly label: number;
}

/** The weights of either sum. */
export interface StanceWeights {
  readonly polar: Float64Array;
  readonly neutral: Float64Array;
}

/** Each round is a step of Newton's for one sum and then the other; no more change the figures. */
const ROUNDS = 6;
/** A sentence whose stance is sure still counts so much. */
const LEAST_CURVATURE = 0.02;

/** The weights that make the readers' stances likely, drawn toward zero by `pull`: logistic regression by reweighted ridges. */
export function fitStances(examples: readonly StanceExample[], size: number, pull: number): StanceWeights {
  let polar: Float64Array = new Float64Array(size);
  let neutral: Float64Array = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    const step = (weights: Float64Array, rowOf: (each: StanceExample) => SparseRow, slopeOf: (stance: Stance, label: number) => readonly [slope: number, curvature: number]) =>
      ridge(examples.map((each) => {
        const [slope, curvature] = slopeOf(stanceOfExample(each, { polar, neutral }), each.label);
        const weight = Math.max(LEAST_CURVATURE, curvature);
        return { row: rowOf(each), rating: dot(rowOf(each), weights) + slope / weight, weight };
      }), size, pull);
    polar = step(polar, (each) => each.polar, ({ negative, positive }, label) =>
      [(label - (positive - negative)) / 2, (positive + negative - (positive - negative) ** 2) / 4]);
    neutral = step(neutral, (each) => each.neutral, (stance, label) =>
      [(label === 0 ? 1 : 0) - stance.neutral, stance.neutral * (1 - stance.neutral)]);
  }
  return { polar, neutral };
}

export function stanceOfExample({ polar, neutral }: StanceExample, weights: StanceWeights): Stance {
  return stanceOf(dot(polar, weights.polar), dot(neutral, weights.neutral));
}
