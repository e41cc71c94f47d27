import type { Draft } from './draft.ts';
import { isTitle } from './is-spoken.ts';
import { tokensWithin } from './layout.ts';
import type { Layout } from './layout.ts';
import type { Quotation } from './pair-marks.ts';

/** Verbs of naming: what they introduce without saying who names is a name. */
const NAMING = new Set(['call', 'dub', 'title', 'entitle', 'name', 'nickname', 'term', 'know', 'christen']);
/** What may stand between such a verb and the name: `known as the`, `called simply`. */
const LINKING = new Set(['ADV', 'DET', 'ADP', 'SCONJ']);
const PARTICIPLE = /(?:ed|en|wn)$/u;
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re"]);
/** `what critics called`: somebody is. */
const SAYING_WHAT = new Set(['what', 'that', 'which', 'whom', 'who', 'as']);
const STAGE_DIRECTION = /^[([].*[)\]]$/u;

/**
 * Takes titles, names and stage directions out of the quotes: `, dubbed the “Hanoi Hilton”`, `“(Applause.)”`.
 * An indirect quote may hold some, but they do not make it a mixed one.
 */
export function keepSpoken(layout: Layout, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => {
    if (draft.kind === 'indirect' || draft.link === 'label') return [draft];
    if (quotationsOf(layout, draft).some((each) => !isName(layout, draft, each))) return [draft];
    return draft.kind === 'mixed' ? [{ ...draft, kind: 'indirect' as const }] : [];
  });
}

/** The quotations whose words a quote has, in order. */
function quotationsOf({ tokens, quotationOf, outer }: Layout, { content }: Draft): Quotation[] {
  const found = new Set<number>();
  for (const span of content) {
    const [first, end] = tokensWithin(tokens, span);
    for (let i = first; i < end; i++) if (quotationOf[i] >= 0) found.add(quotationOf[i]);
  }
  return [...found].map((index) => outer[index]);
}

function isName(layout: Layout, draft: Draft, quotation: Quotation): boolean {
  const words = layout.reading.text.slice(quotation.inner.start, quotation.inner.end);
  if (STAGE_DIRECTION.test(words)) return true;
  // A cue of its own makes a statement of a title: `proclaimed “Peace Through Strength”`.
  if (!isStressed(layout, draft, quotation) && isTitle(words.split(/\s+/u))) return true;
  return isNamed(layout, quotation);
}

/** `hailed him as “The Comeback Kid”`: words in marks that a cue leads up to, with nothing after them. */
function isStressed({ tokens }: Layout, { cue, content }: Draft, { start, end }: Quotation): boolean {
  return cue !== null && tokens[cue.end - 1].end <= start && content[content.length - 1].end <= end;
}

/** `is called “…”`, `a poem titled “…”`, `, known as the “…”`: nobody is said to do the naming. */
function isNamed({ tokens, blocks }: Layout, quotation: Quotation): boolean {
  const first = blocks[quotation.block].firstToken;
  let verb = tokensWithin(tokens, quotation)[0] - 1;
  while (verb >= first && LINKING.has(tokens[verb].pos)) verb--;
  if (verb < first || !NAMING.has(tokens[verb].lemma) || !PARTICIPLE.test(tokens[verb].lower)) return false;
  let before = verb - 1;
  while (before >= first && tokens[before].pos === 'ADV') before--;
  if (before < first || tokens[before].lower === ',' || BE.has(tokens[before].lower)) return true;
  // `a poem called “…”`
  return tokens[before].pos === 'NOUN' && !tokens.slice(Math.max(first, before - 3), before).some(({ lower }) => SAYING_WHAT.has(lower));
}
