import { isDeterminer } from '../language/noun-phrases.ts';
import type { Token } from '../language/token.ts';
import { firstIndex } from '../text/span.ts';
import { changed } from './draft.ts';
import type { Draft } from './draft.ts';
import { givesName, isSoCalled } from './gives-name.ts';
import { isCapitalized, isStageDirection } from './is-spoken.ts';
import { tokensWithin } from './layout.ts';
import type { Layout } from './layout.ts';
import { namesWork, WORKS } from './names-work.ts';
import type { Quotation } from './pair-marks.ts';
import { isScareQuote } from './scare-quotes.ts';

const SHOUT = /^\S+!$/u;
/** `the word “birther”`: what follows is meant as a word. */
const MENTIONING = new Set(['word', 'term', 'nickname', 'hashtag', 'heading', 'title']);
/** `the slogan “Clean by May, or we pay”`: a saying may be a sentence. */
const SAYINGS = new Set(['slogan', 'adage', 'motto', 'tagline', 'proverb']);
/** `a word meaning “slow”`, `pronounced “leeks”`: what is told of a word. */
const GLOSSING = new Set(['means', 'meaning', 'pronounced']);
const LONGEST_TERM = 5;
const LONGEST_SAYING = 20;
/** What a name in marks stands before, within one noun phrase: `the “Clean by May” campaign`, `the town’s “Clean by May” ad campaign`. */
const NAMED_THINGS = new Set([
  'amendment', 'camp', 'campaign', 'challenge', 'clause', 'doctrine', 'effect', 'era', 'formula', 'hashtag', 'initiative', 'model', 'motto', 'movement', 'policy', 'principle', 'programme', 'program', 'rule', 'scheme', 'slogan', 'syndrome',
  'theory', 'tour',
]);

/**
 * Takes titles, names, words meant as words and stage directions out of the quotes: `, dubbed the “Hanoi Hilton”`, `“(Applause.)”`.
 * An indirect quote may hold some, but they do not make it a mixed one. It must have words that announce it, or that name who says it.
 */
export function keepSpoken(layout: Layout, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => {
    if (draft.link === 'label') return [draft];
    const quotations = quotationsOf(layout, draft);
    if (draft.kind !== 'indirect' && quotations.some((each) => !isName(layout, draft, each))) return [draft];
    if (draft.kind === 'direct' || (draft.cue === null && draft.source === null) || (draft.kind === 'mixed' && quotations.slice(0, 1).some((name) => isGiven(layout, draft, name)))) return [];
    return [draft.kind === 'indirect' ? draft : changed(draft, { kind: 'indirect' })];
  });
}

/** `called the “Anchor”`, `titled “Idle,” has been seen`: where words begin with a name that their verb gives, nothing is said. A name has a capital. */
function isGiven(layout: Layout, { content }: Draft, name: Quotation): boolean {
  const [first] = tokensWithin(layout.tokens, content[0]);
  const [at] = tokensWithin(layout.tokens, name);
  const begins = at === first || (at === first + 1 && isDeterminer(layout.tokens[first]));
  return begins && /^\p{Lu}/u.test(layout.reading.text.slice(name.inner.start, name.inner.end)) && (givesName(layout, name) || isSoCalled(layout, name));
}

/** The quotations whose words a quote has, in order. */
export function quotationsOf({ tokens, quotationOf, outer }: Layout, { content }: Draft): Quotation[] {
  const found = new Set<number>();
  for (const span of content) {
    const [first, end] = tokensWithin(tokens, span);
    for (let i = first; i < end; i++) if (quotationOf[i] >= 0) found.add(quotationOf[i]);
  }
  return [...found].map((index) => outer[index]);
}

function isName(layout: Layout, draft: Draft, quotation: Quotation): boolean {
  const words = layout.reading.text.slice(quotation.inner.start, quotation.inner.end);
  return isStageDirection(words) || isArgument(layout, quotation)
    || (isCapitalized(words.split(/\s+/u)) && !SHOUT.test(words) && !isStressed(layout, draft, quotation))
    || namesWork(layout, quotation) || isMentioned(layout, draft, quotation) || isAttribute(layout, quotation) || isSoCalled(layout, quotation) || isScareQuote(layout, draft, quotation) || (givesName(layout, quotation) && !isAgents(layout, draft, quotation));
}

/** `describe("Cow")`: no space is left before the bracket but in a line of code. */
function isArgument({ reading: { text } }: Layout, { start }: Quotation): boolean {
  return /^\w\($/.test(text.slice(start - 2, start));
}

/** `has been called “a shock” by Larch Bank`: a verb of naming tells a verdict where somebody by name passes it. */
function isAgents({ tokens }: Layout, { source }: Draft, quotation: Quotation): boolean {
  return source !== null && tokens[source.first].start > quotation.start && tokens[source.first - 1].lower === 'by' && tokens[source.end - 1].pos === 'PROPN';
}

/** Whether a cue or a sentence of its own makes a statement of capitals: `“Yes.”`, `hailed him as “The Comeback Kid”`. */
function isStressed({ tokens, units }: Layout, { kind, cue, content }: Draft, { start, end }: Quotation): boolean {
  if (kind === 'mixed') return cue !== null && tokens[cue.end - 1].end <= start && content[content.length - 1].end <= end;
  return cue !== null || units[firstIndex(units, (unit) => unit.end > start)].isQuoted;
}

/** `the word “birther”`, `the old adage, “Look before you leap”`; but `Asked about the slogan, “It was never mine,” she said`. */
function isMentioned({ tokens, blocks }: Layout, { cue, source }: Draft, quotation: Quotation): boolean {
  const [first, end] = tokensWithin(tokens, quotation);
  const isSaid = source !== null && Math.min(source.first, cue?.first ?? source.first) === end;
  const before = !isSaid && first > 0 && tokens[first - 1].lower === ',' ? first - 2 : first - 1;
  if (before < blocks[quotation.block].firstToken) return false;
  return (end - first <= LONGEST_TERM && MENTIONING.has(tokens[first - 1].lower)) || (end - first <= LONGEST_SAYING && (SAYINGS.has(tokens[before].lower) || GLOSSING.has(tokens[first - 1].lower)));
}

/** `the “Clean by May” campaign`, `her “Morning Line” radio show`: marks between a determiner and its noun; but `“We will win,” campaign manager Jane Roe said`. */
function isAttribute({ reading, tokens, blocks }: Layout, quotation: Quotation): boolean {
  const [first, end] = tokensWithin(tokens, quotation);
  const { firstToken, endToken } = blocks[quotation.block];
  if (first === firstToken || end - first > LONGEST_SAYING || !isDeterminer(tokens[first - 1])) return false;
  const hasTitle = isCapitalized(reading.text.slice(quotation.inner.start, quotation.inner.end).split(/\s+/u));
  const isThing = ({ lower }: Token): boolean => NAMED_THINGS.has(lower) || (hasTitle && WORKS.has(lower));
  const thing = end + 1 < endToken && tokens[end].pos === 'NOUN' && !isThing(tokens[end]) ? end + 1 : end;
  return thing < endToken && isThing(tokens[thing]);
}
