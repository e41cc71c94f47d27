import { cueKey, propensityStep } from '../../src/quotes/tagger/cue-propensity.ts';
import type { CueKey, Propensity } from '../../src/quotes/tagger/cue-propensity.ts';
import { LABELS, OUTSIDE } from '../../src/quotes/tagger/labels.ts';
import type { LabelledArticle } from './polnear.ts';

type Counts = Record<CueKey['list'], Map<string, readonly [cues: number, all: number]>>;

const noCounts = (): Counts => ({ verbs: new Map(), forms: new Map() });

/** How often each word was part of a cue, in all and in each article. */
export interface CueCounts {
  readonly total: Counts;
  readonly each: readonly Counts[];
}

export function countCues(articles: readonly LabelledArticle[]): CueCounts {
  const total = noCounts();
  const cue = LABELS.indexOf('cue');
  const each = articles.map(({ reading, passages }) => {
    const own = noCounts();
    for (const { passage, states } of passages) {
      states.forEach((state, i) => {
        const key = cueKey(reading.tokens[passage.firstToken + i]);
        if (key !== null) add(own, key, state !== OUTSIDE && state - 1 >> 2 === cue ? 1 : 0, 1);
      });
    }
    for (const list of ['verbs', 'forms'] as const) for (const [word, [cues, all]] of own[list]) add(total, { list, word }, cues, all);
    return own;
  });
  return { total, each };
}

function add(to: Counts, key: CueKey, cues: number, all: number): void {
  const [cuesBefore, allBefore] = countOf(to, key);
  to[key.list].set(key.word, [cuesBefore + cues, allBefore + all]);
}

function countOf(counts: Counts, { list, word }: CueKey): readonly [cues: number, all: number] {
  return counts[list].get(word) ?? [0, 0];
}

/** The step of each word, from all articles. */
export function stepsOf({ total }: CueCounts): Record<CueKey['list'], Map<string, number>> {
  const steps = (list: CueKey['list']) => new Map([...total[list]].map(([word, [cues, all]]) => [word, propensityStep(cues, all)] as const));
  return { verbs: steps('verbs'), forms: steps('forms') };
}

/** Propensities as an article that is not among those counted would meet them: what it contributed itself is taken off. */
export function propensitiesWithout({ total, each }: CueCounts, article: number): Propensity {
  return (token) => {
    const key = cueKey(token);
    if (key === null) return 0;
    const [cues, all] = countOf(total, key);
    const [ownCues, ownAll] = countOf(each[article], key);
    return propensityStep(cues - ownCues, all - ownAll);
  };
}
