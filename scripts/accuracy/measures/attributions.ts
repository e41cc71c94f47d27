import type { AttributedArticle } from '../corpora.ts';
import { isRightSource, KINDS, matchArticle } from '../matched-article.ts';
import type { Attributed, Kind, MatchedArticle } from '../matched-article.ts';
import { NOTHING } from '../measure.ts';
import type { Measure } from '../measure.ts';
import { harmonicMean, Share, Tally } from '../tally.ts';
import { countShared } from '../words.ts';

/** Contents with less in common are not taken for the same when their sources are compared. */
const ALIKE = 0.3;
const HALF = 0.5;

/** Sources, cues and content of whole articles, as PolNeAR annotates them. */
export const measureAttributions: Measure = (corpora) => {
  const annotated = corpora.read<AttributedArticle>('quotes/polnear-dev');
  if (annotated === null) return NOTHING;
  const articles = annotated.map(matchArticle);
  const byKind = (kind: Kind) => recallOfKind(articles, kind);
  return {
    figures: {
      ...measureQuotedSegments(articles),
      'quotes.all.source.accuracy': sourcesOfAlike(articles).value,
      ...Object.fromEntries(KINDS.map((kind) => [`quotes.${kind}.recall.half`, byKind(kind).value])),
      'quotes.content.token.f1': contentWords(articles).f1,
      'quotes.content.half.f1': halfAlike(articles).f1,
      'quotes.runs.exact.f1': exact(articles, ({ content }) => runsOf(content)).f1,
      'quotes.source.exact.f1': exact(articles, ({ source }) => nonEmpty(source)).f1,
      'quotes.cue.exact.f1': exact(articles, ({ cue }) => nonEmpty(cue)).f1,
    },
    tables: { kinds: tableOfKinds(articles) },
  };
};

/** A quoted segment is what one attribution has of one stretch in quotation marks. */
function measureQuotedSegments(articles: readonly MatchedArticle[]): Record<string, number> {
  const segments = new Tally();
  const sources = new Share();
  let withSource = 0;
  for (const { wanted, found, quoted } of articles) {
    const gold = segmentsOf(wanted, quoted);
    const got = segmentsOf(found, quoted);
    segments.wanted += gold.size;
    segments.given += got.size;
    for (const { source } of gold.values()) if (source.size > 0) withSource++;
    for (const [segment, answer] of got) {
      const right = gold.get(segment);
      if (right === undefined) continue;
      segments.right++;
      if (right.source.size > 0) sources.count(isRightSource(right, answer));
    }
  }
  return {
    'quotes.direct.detection.f1': segments.f1,
    'quotes.direct.speaker.accuracy': sources.value,
    'quotes.direct.endToEnd.f1': harmonicMean(sources.right / segments.given, sources.right / withSource),
  };
}

/** By first and last word. */
function segmentsOf(attributions: readonly Attributed[], quoted: readonly ReadonlySet<number>[]): Map<string, Attributed> {
  const segments = new Map<string, Attributed>();
  for (const attribution of attributions) {
    for (const region of quoted) {
      const words = [...attribution.content].filter((word) => region.has(word));
      if (words.length === 0) continue;
      const segment = `${Math.min(...words)}-${Math.max(...words)}`;
      if (!segments.has(segment)) segments.set(segment, attribution);
    }
  }
  return segments;
}

function sourcesOfAlike(articles: readonly MatchedArticle[], ofKind: (wanted: Attributed) => boolean = () => true): Share {
  const sources = new Share();
  for (const { wanted, found, jaccard } of articles.flatMap(({ matches }) => matches)) {
    if (jaccard >= ALIKE && wanted.source.size > 0 && ofKind(wanted)) sources.count(isRightSource(wanted, found));
  }
  return sources;
}

function recallOfKind(articles: readonly MatchedArticle[], kind: Kind): Share {
  return halfShare(articles, 'wanted', kind);
}

/** Of the attributions of a kind on one side, those whose match has at least half the words in common. */
function halfShare(articles: readonly MatchedArticle[], side: 'wanted' | 'found', kind: Kind): Share {
  const share = new Share();
  for (const article of articles) {
    const matched = new Set(article.matches.filter(({ jaccard }) => jaccard >= HALF).map((match) => match[side]));
    for (const each of article[side]) if (each.kind === kind) share.count(matched.has(each));
  }
  return share;
}

function halfAlike(articles: readonly MatchedArticle[]): Tally {
  const tally = new Tally();
  for (const { wanted, found, matches } of articles) {
    tally.wanted += wanted.length;
    tally.given += found.length;
    tally.right += matches.filter(({ jaccard }) => jaccard >= HALF).length;
  }
  return tally;
}

function contentWords(articles: readonly MatchedArticle[]): Tally {
  const tally = new Tally();
  const words = (side: readonly Attributed[]) => new Set(side.flatMap(({ content }) => [...content]));
  for (const article of articles) {
    const [wanted, found] = [words(article.wanted), words(article.found)];
    tally.wanted += wanted.size;
    tally.given += found.size;
    tally.right += countShared(wanted, found);
  }
  return tally;
}

/** Spans that are the same to the word, wherever in the article and each as often as it is there. */
function exact(articles: readonly MatchedArticle[], spansOf: (attribution: Attributed) => readonly string[]): Tally {
  const tally = new Tally();
  for (const { wanted, found } of articles) {
    const gold = wanted.flatMap(spansOf);
    const left = new Map<string, number>();
    for (const span of found.flatMap(spansOf)) {
      left.set(span, (left.get(span) ?? 0) + 1);
      tally.given++;
    }
    tally.wanted += gold.length;
    for (const span of gold) {
      const count = left.get(span) ?? 0;
      if (count === 0) continue;
      left.set(span, count - 1);
      tally.right++;
    }
  }
  return tally;
}

function nonEmpty(words: ReadonlySet<number>): string[] {
  return words.size === 0 ? [] : [[...words].sort((a, b) => a - b).join()];
}

/** Each run of neighbouring words by itself. */
function runsOf(words: ReadonlySet<number>): string[] {
  const sorted = [...words].sort((a, b) => a - b);
  const starts = sorted.filter((word) => !words.has(word - 1));
  const ends = sorted.filter((word) => !words.has(word + 1));
  return starts.map((start, i) => `${start}-${ends[i]}`);
}

function tableOfKinds(articles: readonly MatchedArticle[]) {
  const percent = ({ value, all }: Share) => `${(100 * value).toFixed(0)} % of ${all}`;
  return {
    columns: ['kind', 'annotated ones that are found', 'found ones that are annotated', 'right source, of the found'],
    rows: KINDS.map((kind) => [
      kind,
      percent(recallOfKind(articles, kind)),
      percent(halfShare(articles, 'found', kind)),
      percent(sourcesOfAlike(articles, (wanted) => wanted.kind === kind)),
    ]),
  };
}
