// Fits how sure a speaker is, and prints how well that holds for articles that it was not fitted on:
//   node scripts/run.mjs scripts/speakers/fit-confidence.ts CORPORA src/speakers/confidence-weights.ts
// The tagger and the ranker have seen these articles, though not who their speakers are. The same corpora give the same file, byte for byte.
import { writeFileSync } from 'node:fs';
import { withoutDateline } from '../../src/article/without-dateline.ts';
import { english } from '../../src/language/english/english.ts';
import { splitParagraphs } from '../../src/index.ts';
import { findSpeakers } from '../../src/speakers/attribute.ts';
import { signsOf } from '../../src/speakers/confidence.ts';
import { openCorpora } from '../accuracy/corpora.ts';
import type { SegmentedArticle } from '../accuracy/corpora.ts';
import { judgeSegments } from '../accuracy/judged-segments.ts';
import { calibrationError } from '../accuracy/measures/calibration.ts';

/** A speaker that was found, what speaks for it, and whether it is the right one. */
interface SpeakerAnswer {
  readonly signs: ReadonlyMap<string, number>;
  readonly isRight: boolean;
}

/** How strongly weights are drawn toward zero: what few quotes tell counts for little. */
const PULL = 4;
const ROUNDS = 4000;
const STEP = 5;
const FOLDS = 10;

const [corpora, outFile] = process.argv.slice(2);
const articles = openCorpora(corpora).read<SegmentedArticle>('gold/speakers-train');
if (articles === null) throw new Error(`There is no gold/speakers-train.ndjson in ${corpora}.`);
const answers = articles.map(answersIn);

const unseen = Array.from({ length: FOLDS }, (_, fold) => {
  const without = fit(answers.filter((__, i) => i % FOLDS !== fold).flat());
  return answers.filter((__, i) => i % FOLDS === fold).flat().map(({ signs, isRight }) => ({ isRight, confidence: chance(without, signs) }));
}).flat();
console.log(`${unseen.length} speakers, calibration error on articles left out: ${calibrationError(unseen).toFixed(3)}`);

const weights = fit(answers.flat());
writeFileSync(outFile, `// Written by scripts/speakers/fit-confidence.ts. What it was estimated from, and how, is in docs/accuracy.md.

/** By sign, what it adds to the log odds that the speaker is right. */
export const CONFIDENCE_WEIGHTS: ReadonlyMap<string, number> = new Map([
${[...weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([sign, weight]) => `  ['${sign}', ${weight.toFixed(2)}],`).join('\n')}
]);
`);

function answersIn(annotated: SegmentedArticle): SpeakerAnswer[] {
  const article = splitParagraphs(annotated.text);
  const { drafts, resolved } = findSpeakers(article, english.read(article.text, withoutDateline(article, article.blocks.filter(({ role }) => role !== 'furniture'))));
  const draftOf = new Map(drafts.map((draft, i) => [`q${i + 1}`, draft]));
  return judgeSegments(annotated).flatMap(({ segment, quote, isRight }) => {
    const draft = segment.speech === 1 && segment.speaker !== null && quote !== null ? draftOf.get(quote.id) : undefined;
    const resolution = draft === undefined ? undefined : resolved.get(draft);
    return draft === undefined || resolution === undefined ? [] : [{ signs: signsOf(draft, resolution), isRight }];
  });
}

/** Logistic regression by gradient descent. The weight of what always holds is not drawn. */
function fit(examples: readonly SpeakerAnswer[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Map<string, number>();
    for (const { signs, isRight } of examples) {
      const miss = (isRight ? 1 : 0) - chance(weights, signs);
      for (const [sign, value] of signs) slope.set(sign, (slope.get(sign) ?? 0) + miss * value);
    }
    for (const [sign, sum] of slope) {
      const weight = weights.get(sign) ?? 0;
      weights.set(sign, weight + STEP * (sum - (sign === 'always' ? 0 : PULL * weight)) / examples.length);
    }
  }
  return weights;
}

function chance(weights: ReadonlyMap<string, number>, signs: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [sign, value] of signs) sum += value * (weights.get(sign) ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
