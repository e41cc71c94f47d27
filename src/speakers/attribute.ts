import type { Article } from '../article/types.ts';
import type { Draft } from '../quotes/draft.ts';
import { findClaimsWithin } from '../quotes/claims-within.ts';
import { findNestedQuotes, findQuotes } from '../quotes/find-quotes.ts';
import { keepSpoken } from '../quotes/keep-spoken.ts';
import { knowTopics } from '../quotes/on-topic.ts';
import { keepApart } from '../quotes/keep-apart.ts';
import { rankSources } from '../quotes/ranker/rank-sources.ts';
import { reconcile } from '../quotes/reconcile.ts';
import { guessStates } from '../quotes/tagger/guess-states.ts';
import { tagBlocks } from '../quotes/tagger/tag-passage.ts';
import { shareCue } from '../quotes/share-cue.ts';
import { knowWhoIsAsked } from '../quotes/who-is-asked.ts';
import { knowWhoReplies } from '../quotes/who-replies.ts';
import { knowWhoIsQuoted } from '../quotes/who-is-quoted.ts';
import { hasVerb } from '../quotes/frames/clause.ts';
import { layOut, spanOf, tokensWithin } from '../quotes/layout.ts';
import type { Layout } from '../quotes/layout.ts';
import { classifyCue } from '../quotes/cues/classify-cue.ts';
import type { Cue, Quote } from '../quotes/types.ts';
import type { TokenRange } from '../language/noun-phrases.ts';
import type { Reading, Token } from '../language/token.ts';
import { firstIndex, unite } from '../text/span.ts';
import { confidenceOf } from './confidence.ts';
import type { Entity } from './entity.ts';
import { followArticle } from './follow-article.ts';
import { learnGenders } from './learn-genders.ts';
import { collectNames, settleKinds } from './names/collect-names.ts';
import type { Resolution } from './resolve-source.ts';
import { collectRoles } from './roles/collect-roles.ts';
import type { Speaker } from './types.ts';

/** The quotes of an article and who speaks them. */
export interface Attribution {
  /** In reading order. */
  readonly quotes: readonly Quote[];
  /** In order of the first quote. */
  readonly speakers: readonly Speaker[];
}

/** What counts as a quote. */
export interface QuoteOptions {
  /**
   * `speech`: what was said or written; words in quotation marks always. `all`: beliefs, wishes and findings too
   * (`officials fear that …`). Default `speech`.
   */
  readonly scope?: 'speech' | 'all';
}

/** Quotes with their speakers before they take the form of the report. */
export interface Attributed {
  readonly layout: Layout;
  readonly drafts: readonly Draft[];
  /** The quote around each that stands within another. */
  readonly parents: ReadonlyMap<Draft, Draft>;
  /** Whom each source means, as far as the text tells. */
  readonly resolved: ReadonlyMap<Draft, Resolution>;
}

/** Finds the quotes of what was read, and resolves each source to its speaker. */
export function attribute(article: Article, reading: Reading, options: QuoteOptions = {}): Attribution {
  return assemble(article, findSpeakers(article, reading, options));
}

/** The same as `attribute`, with all that was known on the way. */
export function findSpeakers(article: Article, reading: Reading, { scope = 'speech' }: QuoteOptions = {}): Attributed {
  const layout = layOut(reading);
  const found = findQuotes(layout);
  const guess = guessStates(layout, found);
  const tagged = tagBlocks(layout, guess);
  const said = inOrder(reconcile(layout, found, tagged));
  const sourced = knowWhoReplies(layout, knowTopics(layout, knowWhoIsQuoted(layout, knowWhoIsAsked(layout, rankSources(layout, tagged, said)))));
  const kept = findClaimsWithin(layout, keepSpoken(layout, shareCue(layout, sourced))).filter((draft) => scope === 'all' || isSpeech(layout, draft));
  const { drafts, parents } = keepApart(layout, inOrder([...kept, ...findNestedQuotes(layout)]));
  const names = collectNames(reading);
  collectRoles(reading, names);
  settleKinds(reading.tokens, names);
  learnGenders(layout, names);
  return { layout, drafts, parents, resolved: followArticle(layout, names, drafts, parents, article.byline ?? article.blocks.find(({ role }) => role === 'bio') ?? null) };
}

/** Whether a quote is of something said or written: its marks tell, or its cue does. */
function isSpeech({ tokens }: Layout, { kind, cue, content }: Draft): boolean {
  if (kind !== 'indirect') return true;
  if (cue === null) return false;
  const classified = classifyCue(tokens, cue.first, cue.end);
  if (!classified.speech || (classified.class === 'answer' && isNegated(tokens, cue))) return false;
  // `asked us to wait` tells what was said, `asked for patience` hardly; `according to` has the clause that it stands in.
  return tokens[cue.first].lower === 'according' || content.some((span) => hasVerb(tokens, ...tokensWithin(tokens, span)));
}

/** `did not respond to a request for comment`: nothing was said. */
function isNegated(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  return tokens.slice(first, end).some(({ lower }) => lower === 'not' || lower === "n't" || lower === 'never');
}

/** The cue of a draft with what it tells. */
function cueOf({ tokens }: Layout, { cue }: Draft): Cue | null {
  if (cue === null) return null;
  const { start, end } = spanOf(tokens, cue.first, cue.end);
  const classified = classifyCue(tokens, cue.first, cue.end);
  return { start, end, lemma: classified.lemma, class: classified.class };
}

/** In reading order; of two that begin together the longer first. */
function inOrder(drafts: readonly Draft[]): Draft[] {
  return [...drafts].sort((a, b) => a.content[0].start - b.content[0].start || b.content[0].end - a.content[0].end);
}

function assemble(article: Article, { layout, drafts, parents, resolved }: Attributed): Attribution {
  const { text, tokens } = layout.reading;
  const ids = new Map<Entity, { id: string; quotes: string[] }>();
  const idOf = new Map(drafts.map((draft, index) => [draft, `q${index + 1}`]));
  const quotes = drafts.map((draft, index): Quote => {
    const id = `q${index + 1}`;
    const parent = parents.get(draft);
    const resolution = resolved.get(draft);
    let speaker: string | null = null;
    if (resolution !== undefined) {
      const entry = ids.get(resolution.entity) ?? { id: `s${ids.size + 1}`, quotes: [] };
      ids.set(resolution.entity, entry);
      entry.quotes.push(id);
      speaker = entry.id;
    }
    const content = draft.content;
    return {
      id, kind: draft.kind, content,
      text: content.map((span) => text.slice(span.start, span.end)).join(' … '),
      cue: cueOf(layout, draft),
      source: draft.source === null ? null : spanOf(tokens, draft.source.first, draft.source.end),
      speaker,
      paragraph: paragraphAt(article, content[0].start),
      confidence: resolution === undefined ? 0 : confidenceOf(draft, resolution),
      quotedWithin: parent === undefined ? null : idOf.get(parent) ?? null,
    };
  });
  const speakers = [...ids].map(([entity, { id, quotes: spoken }]): Speaker => ({
    id, name: entity.name, kind: entity.kind, roles: entity.kind === 'organization' ? [] : entity.roles,
    // One who is quoted twice by the same words is mentioned once.
    mentions: unite(entity.mentions.map(({ range }) => spanOf(tokens, range.first, range.end))),
    quotes: spoken,
  }));
  return { quotes, speakers };
}

function paragraphAt(article: Article, position: number): number | null {
  const index = firstIndex(article.paragraphs, (each) => each.end > position);
  return index < article.paragraphs.length && article.paragraphs[index].start <= position ? index : null;
}
