// Fits the ranker that picks the source of each quote:
//   node train-tagger.mjs CORPORA_DIR half0.ts 0; node train-tagger.mjs CORPORA_DIR half1.ts 1   (bundle each to .mjs)
//   node train-ranker.mjs CORPORA_DIR OUT_FILE half0.mjs half1.mjs
// The tagger is surer of articles it was fitted on than of others, so each article is read by the tagger of the other half.
// The same corpora give the same file, byte for byte.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { english } from '../../src/language/english/english.ts';
import type { TokenRange } from '../../src/language/noun-phrases.ts';
import type { Token } from '../../src/language/token.ts';
import { findQuotes } from '../../src/quotes/find-quotes.ts';
import { layOut, tokensWithin } from '../../src/quotes/layout.ts';
import { candidatesFor, pieceRanges, shareTokens, sourceCandidates } from '../../src/quotes/ranker/candidates.ts';
import type { SourceCandidate } from '../../src/quotes/ranker/candidates.ts';
import { addFeatures } from '../../src/quotes/ranker/features.ts';
import { setScene } from '../../src/quotes/ranker/scene.ts';
import type { Scene } from '../../src/quotes/ranker/scene.ts';
import { reconcile } from '../../src/quotes/reconcile.ts';
import { guessStates } from '../../src/quotes/tagger/guess-states.ts';
import { unpackModel } from '../../src/quotes/tagger/model.ts';
import type { Model, PackedModel } from '../../src/quotes/tagger/model.ts';
import { tagBlocks } from '../../src/quotes/tagger/tag-passage.ts';
import { fitChoices } from './fit-choices.ts';
import type { Choice } from './fit-choices.ts';
import { packTree } from './pack-tree.ts';
import type { Weighed } from './pack-tree.ts';

type Offsets = readonly [start: number, end: number];

interface AnnotatedArticle {
  readonly text: string;
  readonly attributions: readonly { readonly source: readonly Offsets[]; readonly content: readonly Offsets[] }[];
}

/** A quote and an annotated one are the same where their words overlap as much as this (Jaccard). */
const SAME_QUOTE = 0.3;
/** In the names of features: a part may hold any other mark. */
const BETWEEN_PARTS = '\t';

const [corpora, outFile, half0, half1] = process.argv.slice(2);
const models = await Promise.all([half1, half0].map(async (file) => unpackModel(await import(path.resolve(file)) as PackedModel)));
const articles = readFileSync(path.join(corpora, 'quotes', 'polnear-train.ndjson'), 'utf8').split('\n').filter((line) => line !== '')
  .map((line) => JSON.parse(line) as AnnotatedArticle);

const weights = fitChoices(articles.flatMap((article, i) => choicesIn(article, models[i % 2])));
const tree = packTree([...weights].map(([name, weight]): Weighed => [name.split(BETWEEN_PARTS), weight]));
writeFileSync(outFile, `// Written by scripts/quotes/train-ranker.ts. What it was estimated from, and how, is in docs/accuracy.md.
import type { PackedTree } from './weight-tree.ts';

export const RANKER_WEIGHTS: PackedTree = ${JSON.stringify(tree, null, 1)};
`);

/** For each quote that the annotators have too: the candidates as the ranker sees them, and which name the annotated source. */
function choicesIn({ text, attributions }: AnnotatedArticle, model: Model): Choice[] {
  const reading = english.read(text, [...text.matchAll(/[^\n]+/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length })));
  const layout = layOut(reading);
  const found = findQuotes(layout);
  const guess = guessStates(layout, found);
  const tagged = tagBlocks(layout, guess, model);
  const drafts = reconcile(layout, found, tagged).sort((a, b) => a.content[0].start - b.content[0].start);
  const byBlock = sourceCandidates(layout, tagged, drafts);
  const contents = drafts.flatMap((draft) => pieceRanges(layout, draft)).sort((a, b) => a.first - b.first);
  const annotated = attributions.map(({ content, source }) => ({ words: wordsOf(layout.tokens, content), source: source.map((span) => rangeOf(layout.tokens, span)) }));
  const choices: Choice[] = [];
  let previous: TokenRange | null = null;
  for (const draft of drafts) {
    if (draft.link === 'label') continue;
    const right = sameQuote(wordsOf(layout.tokens, draft.content.map(({ start, end }): Offsets => [start, end])), annotated);
    if (right === null) continue;
    const scene = setScene(layout, tagged, draft, contents, candidatesFor(layout, byBlock, draft), previous);
    const options = [...scene.candidates, null];
    choices.push({
      options: options.map((candidate) => namesOf(scene, candidate)),
      right: options.map((candidate) => (candidate === null ? right.source.length === 0 : right.source.some((each) => shareTokens(each, candidate)))),
    });
    previous = right.source.at(0) ?? previous;
  }
  return choices.filter((choice) => choice.right.includes(true));
}

/** The names of a candidate's features, as the weights are kept. */
function namesOf(scene: Scene, candidate: SourceCandidate | null): string[] {
  const names: string[] = [];
  addFeatures(scene, candidate, (...parts) => names.push(parts.join(BETWEEN_PARTS)));
  return names;
}

interface Annotated {
  readonly words: ReadonlySet<number>;
  readonly source: readonly TokenRange[];
}

function sameQuote(words: ReadonlySet<number>, annotated: readonly Annotated[]): Annotated | null {
  let best: Annotated | null = null;
  let bestShare = SAME_QUOTE;
  for (const each of annotated) {
    const common = [...words].filter((word) => each.words.has(word)).length;
    const share = common / (words.size + each.words.size - common);
    if (share >= bestShare) [best, bestShare] = [each, share];
  }
  return best;
}

function rangeOf(tokens: readonly Token[], [start, end]: Offsets): TokenRange {
  const [first, last] = tokensWithin(tokens, { start, end });
  return { first, end: last };
}

function wordsOf(tokens: readonly Token[], spans: readonly Offsets[]): Set<number> {
  const words = new Set<number>();
  for (const span of spans) for (let { first, end } = rangeOf(tokens, span); first < end; first++) words.add(first);
  return words;
}
