import type { Clue } from '../../src/tone/clues.ts';
import { likeliest } from '../../src/tone/stance.ts';
import type { Maker, ReadText, Summing } from './examples.ts';
import { rowsOfTarget } from './examples.ts';
import type { StanceWeights } from './fit-stance.ts';
import { fitStances, stanceOfExample } from './fit-stance.ts';
import { macroF1 } from './measures.ts';

/** A sentence with a target, and how it is taken: −1, 0 or 1. */
export interface Targeted {
  readonly id: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly label: number;
}

/** What is left of a word toward a target under negation. */
export const TARGET_NEGATED = -0.2;
/** Weights toward a target need no finer steps. */
export const TARGET_STEPS = 8;
const PULL = 10;
const FOLDS = 5;
const LABELS = { negative: -1, neutral: 0, positive: 1 } as const;

/** What a word adds to the feeling of its sentence, by weights that have not seen the sentences with a target or that have. */
type FeelingBy = (areUnseen: boolean) => (clue: Clue, key: string | undefined) => number;

/** The weights toward a target; says how good such weights are on articles that they have not seen. */
export function fitTarget(maker: Maker, targeted: readonly Targeted[], texts: readonly ReadText[], summing: Summing, feelingBy: FeelingBy): { readonly weights: StanceWeights } {
  const examplesBy = (areUnseen: boolean) => {
    const feelingOf = feelingBy(areUnseen);
    return targeted.map(({ from, to, label }, i) => ({ ...rowsOfTarget(maker, texts[i], { start: from, end: to }, { ...summing, negated: TARGET_NEGATED }, feelingOf), label }));
  };
  const fit = (examples: ReturnType<typeof examplesBy>) => fitStances(examples, maker.names.size, PULL);
  const foldOf = foldsByArticle(targeted);
  const unseen = examplesBy(true);
  const answers = targeted.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(unseen.filter((_, i) => foldOf(targeted[i]) !== fold));
    targeted.forEach((each, i) => { if (foldOf(each) === fold) answers[i] = LABELS[likeliest(stanceOfExample(unseen[i], weights))]; });
  }
  console.log('cross-validated toward targets, macro F1     ', macroF1(targeted.map(({ label }) => label), answers, Object.values(LABELS)).toFixed(3));
  return { weights: fit(examplesBy(false)) };
}

/** The fold of each, so that neither an article nor a sentence is in two. */
function foldsByArticle(targeted: readonly Targeted[]): (each: Targeted) => number {
  const articles = new Map<string, number>();
  const folds = new Map<string, number>();
  for (const { id, text } of targeted) {
    const article = /^[a-z]+(?:_v\d)?_\d+/.exec(id)?.[0] ?? id;
    if (!articles.has(article)) articles.set(article, articles.size % FOLDS);
    if (!folds.has(text)) folds.set(text, articles.get(article) ?? 0);
  }
  return ({ text }) => folds.get(text) ?? 0;
}
