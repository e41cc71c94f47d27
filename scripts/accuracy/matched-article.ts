import { attributeQuotes } from '../../src/index.ts';
import type { Span } from '../../src/index.ts';
import type { AttributedArticle, Attribution, Chain, Offsets } from './corpora.ts';
import { quotedRegions } from './quoted-regions.ts';
import { haveSameHead } from './same-source.ts';
import { countShared, findWords, wordsIn } from './words.ts';

export const KINDS = ['direct', 'mixed', 'indirect'] as const;

export type Kind = (typeof KINDS)[number];

/** An attribution, annotated or found, as the words of its parts. */
export interface Attributed {
  readonly content: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  readonly source: ReadonlySet<number>;
  /** How much of its content stands in quotation marks. */
  readonly kind: Kind;
  readonly sourceText: string;
  /** Whom the annotators mean, where they tell. */
  readonly chain: Chain | null;
  /** What copydesk calls the speaker, where it found one. */
  readonly speakerName: string | null;
}

export interface Match {
  readonly wanted: Attributed;
  readonly found: Attributed;
  /** Words of content in common, of all the words of both. */
  readonly jaccard: number;
}

/** An article with what was annotated and what was found in it. */
export interface MatchedArticle {
  readonly wanted: readonly Attributed[];
  readonly found: readonly Attributed[];
  /** Each attribution with at most one of the other side, the most alike first. */
  readonly matches: readonly Match[];
  /** The words of each stretch in quotation marks. */
  readonly quoted: readonly ReadonlySet<number>[];
}

/** The corpora annotate beliefs, wishes and findings besides speech, so all of them are asked for. */
export function matchArticle({ text, attributions, discard = [] }: AttributedArticle): MatchedArticle {
  const words = findWords(text);
  const discarded = wordsIn(words, discard);
  const keptWords = (spans: readonly Offsets[]) => new Set([...wordsIn(words, spans)].filter((word) => !discarded.has(word)));
  const quoted = quotedRegions(text).map((region) => keptWords([region])).filter(({ size }) => size > 0);
  const allQuoted = new Set(quoted.flatMap((region) => [...region]));

  const toWords = (attribution: Attribution, speakerName: string | null): Attributed => {
    const content = keptWords(attribution.content);
    const inMarks = countShared(content, allQuoted);
    return {
      content,
      cue: wordsIn(words, attribution.cue),
      source: wordsIn(words, attribution.source),
      kind: inMarks === 0 ? 'indirect' : inMarks === content.size ? 'direct' : 'mixed',
      sourceText: attribution.source.map(([start, end]) => text.slice(start, end)).join(' '),
      chain: attribution.speaker ?? null,
      speakerName,
    };
  };
  const hasContent = ({ content }: Attributed) => content.size > 0;

  const { quotes, speakers } = attributeQuotes(text, { scope: 'all' });
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const wanted = attributions.map((attribution) => toWords(attribution, null)).filter(hasContent);
  const found = quotes.map(({ content, cue, source, speaker }) => toWords(
    { content: content.map(offsets), cue: optional(cue), source: optional(source) }, names.get(speaker ?? '') ?? null,
  )).filter(hasContent);
  return { wanted, found, matches: matchByContent(wanted, found), quoted };
}

/** A source is right when it shares a word with the annotated one or is another mention with the same head. */
export function isRightSource(wanted: Attributed, found: Attributed): boolean {
  return countShared(wanted.source, found.source) > 0 || haveSameHead(wanted.sourceText, found.sourceText);
}

function matchByContent(wanted: readonly Attributed[], found: readonly Attributed[]): Match[] {
  const pairs = wanted.flatMap((one) => found.map((other) => {
    const shared = countShared(one.content, other.content);
    return { wanted: one, found: other, shared, jaccard: shared / (one.content.size + other.content.size - shared) };
  })).filter(({ shared }) => shared > 0).sort((a, b) => b.jaccard - a.jaccard || b.shared - a.shared);
  const taken = new Set<Attributed>();
  return pairs.filter((pair) => {
    if (taken.has(pair.wanted) || taken.has(pair.found)) return false;
    taken.add(pair.wanted).add(pair.found);
    return true;
  });
}

function offsets({ start, end }: Span): Offsets {
  return [start, end];
}

function optional(span: Span | null): Offsets[] {
  return span === null ? [] : [offsets(span)];
}
