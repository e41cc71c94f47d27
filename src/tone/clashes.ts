import type { Lexeme, Reading, Sentence, Token } from '../language/token.ts';
import type { Span } from '../text/span.ts';
import { firstIndex } from '../text/span.ts';
import type { Clue } from './clues.ts';
import type { Facet } from './facets.ts';
import { FACET_WORDS, facetOfEvent } from './facets.ts';
import { PARTY_NOUNS } from './lexicon/party-words.ts';

/** Two parties that a sentence sets against each other. */
export interface Clash {
  readonly a: Span;
  readonly b: Span;
  /** The word that does. */
  readonly word: Span;
  readonly sentence: Sentence;
}

/** A party as a sentence names it: its tokens from `first` to `last`. */
interface Mention extends Span {
  readonly first: number;
  readonly last: number;
}

const HOSTILE: ReadonlySet<Facet | null> = new Set<Facet>(['threat', 'hostility', 'confrontation', 'coercion']);
const OPPOSING = new Set(['against', 'versus', 'vs', 'v']);
/** Verbs that set nobody against whom they send, nor against where they send them: `sent police to the square`. */
const SENDING = new Set('send deploy dispatch despatch station post assign mobilise mobilize muster'.split(' '));
/** Those who are sent and ordered about by their own side. */
const FORCES = new Set('army police policeman officer troops soldier navy guard military force forces'.split(' '));
/** How far from the word between them parties may stand. */
const REACH = 8;
/** Names, as the tagger sees them, of what cannot take sides. */
const NO_PARTY = new Set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december mr mrs ms dr sen rep gov`.split(/\s+/));

/** The clashes of a sentence, whose clues are parallel to the tokens: `A accused B`, `A’s war against B`, `a dispute between A and B`, `A v. B`. */
export function findClashes(reading: Reading, sentence: Sentence, clues: readonly Clue[]): Clash[] {
  const { tokens } = reading;
  const { firstToken, endToken } = sentence;
  const hostile: number[] = [];
  const opposing: number[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const { event, meaning: { sets } } = clues[i];
    if (sets === 'hostile' || (event > 0 && HOSTILE.has(facetOfEvent(event)))) hostile.push(i);
    if (sets === 'opposing') opposing.push(i);
  }
  if (hostile.length === 0 && opposing.length === 0) return [];
  const mentions = findMentions(tokens, sentence);
  if (mentions.length < 2) return [];
  const clashes: Clash[] = [];
  const add = (a: Mention | undefined, b: Mention | undefined, word: Token) => {
    if (a === undefined || b === undefined || a === b || lastWord(tokens, a) === lastWord(tokens, b)) return;
    clashes.push({ a: { start: a.start, end: a.end }, b: { start: b.start, end: b.end }, word, sentence });
  };
  const verbs = hostile.filter((token) => tokens[token].pos === 'VERB' && !SENDING.has(tokens[token].lemma));
  for (const token of verbs) add(mentionBefore(mentions, token), objectAfter(tokens, mentions, token), tokens[token]);
  for (const token of opposing) add(mentionBefore(mentions, token), mentionAfter(mentions, token), tokens[token]);
  if (hostile.length > 0) {
    const word = tokens[hostile[0]];
    for (let i = firstToken; i < endToken; i++) {
      if (tokens[i].lower !== 'between') continue;
      const a = mentionAfter(mentions, i);
      add(a, a && mentionAfter(mentions, a.last), word);
    }
  }
  return clashes.sort((x, y) => x.word.start - y.word.start);
}

/** How a word by itself sets what stands around it against each other; null for most words. */
export function setsAgainst({ lemma, lower }: Lexeme): 'opposing' | 'hostile' | null {
  if (OPPOSING.has(lower)) return 'opposing';
  return HOSTILE.has(FACET_WORDS.get(lemma)?.facet ?? null) ? 'hostile' : null;
}

function mentionBefore(mentions: readonly Mention[], token: number): Mention | undefined {
  const found = mentions[firstIndex(mentions, ({ last }) => last >= token) - 1] as Mention | undefined;
  return found !== undefined && token - found.last <= REACH ? found : undefined;
}

function mentionAfter(mentions: readonly Mention[], token: number): Mention | undefined {
  const found = mentions[firstIndex(mentions, ({ first }) => first > token)] as Mention | undefined;
  return found !== undefined && found.first - token <= REACH ? found : undefined;
}

/**
 * Whom a verb is done to: `accused B`, `warned B that …`; in `warned that B would pay`, B is the clause's own subject.
 * Forces that are ordered to act are on the side of whoever orders them.
 */
function objectAfter(tokens: readonly Token[], mentions: readonly Mention[], verb: number): Mention | undefined {
  const found = mentionAfter(mentions, verb);
  if (found !== undefined && tokens[verb].lemma === 'order' && FORCES.has(tokens[found.last].lemma)) return undefined;
  for (let i = verb + 1; found !== undefined && i < found.first; i++) if (tokens[i].lower === 'that') return undefined;
  return found;
}

function lastWord(tokens: readonly Token[], { last }: Mention): string {
  return tokens[last].lower;
}

/** Names, and groups by their nouns with what stands before them: `Russian troops`, `the union`. */
function findMentions(tokens: readonly Token[], { firstToken, endToken }: Sentence): Mention[] {
  const mentions: Mention[] = [];
  for (let i = firstToken; i < endToken; i++) {
    if (!isNominal(tokens[i])) continue;
    const from = i;
    while (i + 1 < endToken && isNominal(tokens[i + 1])) i++;
    let last = i;
    while (last >= from && !isParty(tokens[last])) last--;
    if (last < from) continue;
    let first = from;
    // `senior Ukraine` is no name: before a name only other names belong to it.
    if (tokens[last].pos === 'PROPN') for (first = last; first > from && tokens[first - 1].pos === 'PROPN';) first--;
    mentions.push({ first, last, start: tokens[first].start, end: tokens[last].end });
  }
  return mentions;
}

function isNominal({ pos }: Token): boolean {
  return pos === 'PROPN' || pos === 'NOUN' || pos === 'ADJ';
}

function isParty({ pos, lemma, lower }: Token): boolean {
  return (pos === 'PROPN' || PARTY_NOUNS.has(lemma)) && !NO_PARTY.has(lower);
}
