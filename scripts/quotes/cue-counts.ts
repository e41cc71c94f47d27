import { cueKey, propensityStep } from '../../src/quotes/tagger/cue-propensity.ts';
import type { Propensity } from '../../src/quotes/tagger/cue-propensity.ts';
import { LABELS, OUTSIDE } from '../../src/quotes/tagger/labels.ts';
import type { LabelledArticle } from './polnear.ts';

type Counts = Map<string, readonly [cues: number, all: number]>;

/** How often each word was part of a cue, in all and in each article. */
export interface CueCounts {
  readonly total: Counts;
  readonly each: readonly Counts[];
}

export function countCues(articles: readonly LabelledArticle[]): CueCounts {
  const total: Counts = new Map();
  const cue = LABELS.indexOf('cue');
  const each = articles.map(({ reading, passages }) => {
    const own: Counts = new Map();
    for (const { passage, states } of passages) {
      states.forEach((state, i) => {
        const key = cueKey(reading.tokens[passage.firstToken + i]);
        if (key !== null) add(own, key, state !== OUTSIDE && state - 1 >> 2 === cue ? 1 : 0, 1);
      });
    }
    for (const [key, [cues, all]] of own) add(total, key, cues, all);
    return own;
  });
  return { total, each };
}

function add(to: Counts, key: string, cues: number, all: number): void {
  const [cuesBefore, allBefore] = to.get(key) ?? [0, 0];
  to.set(key, [cuesBefore + cues, allBefore + all]);
}

/** The step of each word, from all articles. */
export function stepsOf({ total }: CueCounts): Map<string, number> {
  return new Map([...total].map(([key, [cues, all]]) => [key, propensityStep(cues, all)] as const));
}

/** Propensities as an article that is not among those counted would meet them: what it contributed itself is taken off. */
export function propensitiesWithout({ total, each }: CueCounts, article: number): Propensity {
  return (token) => {
    const key = cueKey(token);
    if (key === null) return 0;
    const [cues, all] = total.get(key) ?? [0, 0];
    const [ownCues, ownAll] = each[article].get(key) ?? [0, 0];
    return propensityStep(cues - ownCues, all - ownAll);
  };
}
