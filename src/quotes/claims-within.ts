import { isNounlike, nounPhraseEndingAt } from '../language/noun-phrases.ts';
import type { TokenRange } from '../language/noun-phrases.ts';
import { perLexeme } from '../language/per-lexeme.ts';
import { classifyCue } from './cues/classify-cue.ts';
import { changed } from './draft.ts';
import type { Draft } from './draft.ts';
import { isPassive } from './frames/clause.ts';
import { cueVerb } from './frames/cue-verbs.ts';
import { subjectBefore } from './frames/subject.ts';
import { quotationsOf } from './keep-spoken.ts';
import { tokensWithin } from './layout.ts';
import type { Layout } from './layout.ts';
import type { Quotation } from './pair-marks.ts';

/** Nouns for what somebody has said. */
const CLAIMS = new Set([
  'accusation', 'admission', 'allegation', 'announcement', 'appeal', 'argument', 'assertion', 'assurance', 'boast', 'call', 'characterization', 'characterisation', 'charge', 'claim', 'comment',
  'complaint', 'conclusion', 'contention', 'declaration', 'demand', 'denial', 'description', 'directive', 'insistence', 'instruction', 'message', 'mention', 'order', 'phrase', 'plea', 'pledge', 'prediction', 'promise',
  'reference', 'remark', 'request', 'self-description', 'statement', 'suggestion', 'talk', 'threat', 'vow', 'warning',
]);
const isClaim = perLexeme(({ lower, lemma }) => CLAIMS.has(lemma) || CLAIMS.has(lower));
/** What leads from the noun to the words: `that`, `about`, `of being a`. */
const LEADING = new Set(['that', 'of', 'for', 'about', 'to', 'like', 'as', 'on', 'being', 'be']);
/** Tokens between the noun and the words in marks, and between the noun and whose it is. */
const FARTHEST = 10;
/** Tokens between a verb and the words in marks. */
const FARTHEST_VERB = 20;

/**
 * Gives words in marks to the third party that the quote around them says they are of: `She blasted Roe’s call for a “wall”`.
 * A quote that has no other words in marks is indirect then.
 */
export function findClaimsWithin(layout: Layout, drafts: readonly Draft[]): Draft[] {
  const claims: Draft[] = [];
  const around = drafts.map((each): Draft => {
    const draft = withOwner(layout, each);
    if (draft.kind === 'indirect' || draft.link === 'label') return draft;
    const quotations = quotationsOf(layout, draft);
    const found = quotations.flatMap((quotation) => claimOf(layout, quotation, draft) ?? toldWithin(layout, quotation, draft) ?? []);
    if (found.length === 0) return draft;
    if (draft.kind === 'direct') return quotations.length === 1 ? found[0] : draft;
    claims.push(...found);
    return found.length === quotations.length ? changed(draft, { kind: 'indirect' }) : draft;
  });
  return [...around, ...claims];
}

/** `They laughed at Roe’s claim that it was late`: what a claim announces is its owner’s. */
function withOwner(layout: Layout, draft: Draft): Draft {
  const { cue } = draft;
  if (cue === null || !isClaim(layout.tokens[cue.end - 1]) || layout.tokens[cue.end - 1].pos !== 'NOUN') return draft;
  const source = possessorOf(layout, cue.end - 1, layout.blocks[draft.block].firstToken);
  return source === null ? draft : changed(draft, { source });
}

function claimOf(layout: Layout, { start, inner, block }: Quotation, { cue, source }: Draft): Draft | null {
  const { tokens, blocks } = layout;
  const from = blocks[block].firstToken;
  const noun = claimBefore(layout, tokensWithin(tokens, { start, end: start + 1 })[0], from);
  if (noun === null || (cue !== null && cue.first <= noun && noun < cue.end)) return null;
  const whose = possessorOf(layout, noun, cue !== null && cue.end < noun ? cue.end : from);
  if (whose === null || (source !== null && source.first < whose.end && whose.first < source.end)) return null;
  return { kind: 'direct', content: [inner], cue: { first: noun, end: noun + 1 }, source: whose, block, link: 'cue', sameAs: null };
}

/** `He recalled that a minister had told him it was “folklore”`: of two who speak before words in marks, the nearer's they are. */
function toldWithin({ tokens, quotationOf }: Layout, { start, inner, block }: Quotation, { cue, kind }: Draft): Draft | null {
  const [at] = tokensWithin(tokens, { start, end: start + 1 });
  if (kind !== 'mixed' || cue === null || cue.end > at) return null;
  for (let i = at - 1; i > Math.max(cue.end, at - FARTHEST_VERB); i--) {
    if (quotationOf[i] >= 0) return null;
    // `said cooks often tell of it, showing a “lack of care”`: what an addition tells is no longer theirs.
    if (tokens[i].lower.endsWith('ing') && tokens[i - 1].lower === ',') return null;
    if (tokens[i].pos !== 'VERB' || cueVerb(tokens[i]) === null || !classifyCue(tokens, i, i + 1).speech || isPassive(tokens, i, cue.end)) continue;
    const subject = subjectBefore(tokens, i, cue.end);
    if (subject === null || subject.shared || !isNounlike(tokens[subject.range.end - 1])) return null;
    return { kind: 'direct', content: [inner], cue: { first: i, end: i + 1 }, source: subject.range, block, link: 'cue', sameAs: null };
  }
  return null;
}

/** The noun that leads to words in marks: `call for a`, `claim that the mayor`. */
function claimBefore({ tokens, quotationOf }: Layout, at: number, from: number): number | null {
  for (let i = at - 1; i > Math.max(from, at - FARTHEST) && quotationOf[i] < 0; i--) {
    if (isClaim(tokens[i]) && LEADING.has(tokens[i + 1].lower)) return i;
    if (tokens[i].pos === 'PUNCT' && tokens[i].lower !== '-') return null;
  }
  return null;
}

/** `Roe’s angry` before `call`. */
function possessorOf({ tokens }: Layout, noun: number, from: number): TokenRange | null {
  let at = noun - 1;
  const least = Math.max(from, noun - FARTHEST);
  while (at > least && (tokens[at].pos === 'ADJ' || tokens[at].pos === 'NOUN' || tokens[at].pos === 'VERB' || tokens[at].lower === '-')) at--;
  const phrase = at > from && (tokens[at].lower === "'s" || tokens[at].lower === "'") ? nounPhraseEndingAt(tokens, at, from) : null;
  if (phrase === null) return null;
  // `scolded the press for Roe’s claim`: only what `of` ties is the owner’s name.
  let { first } = phrase;
  for (let i = first; i < phrase.end - 1; i++) if (tokens[i].pos === 'ADP' && tokens[i].lower !== 'of') first = i + 1;
  return { first, end: phrase.end };
}
