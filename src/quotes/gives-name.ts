import { isJoined } from '../language/compound.ts';
import { nounPhraseEndingAt } from '../language/noun-phrases.ts';
import type { Token } from '../language/token.ts';
import { isPassive } from './frames/clause.ts';
import { isCapitalized } from './is-spoken.ts';
import { tokensWithin } from './layout.ts';
import type { Layout } from './layout.ts';
import type { Quotation } from './pair-marks.ts';

/** Verbs of naming, and what may stand between them and the name: `known as the`, `called simply`. */
const NAMING = new Set(['call', 'dub', 'title', 'entitle', 'name', 'nickname', 'term', 'know', 'christen']);
/** Verbs that put a name on something, and may as well pass a verdict on it: `was labeled “false”`. */
const MARKING = new Set(['head', 'label', 'mark']);
const LINKING = new Set(['ADV', 'DET', 'ADP', 'SCONJ']);
const PARTICIPLE = /(?:ed|en|wn)$/u;
/** `what critics called`: somebody is said to do the naming. */
const BEFORE_NAMER = new Set(['what', 'that', 'which', 'whom', 'who', 'as']);
/** The same, where the namer's name has commas in it. */
const NAMED_OBJECTS = new Set(['what', 'which', 'whom']);
/** What is called by a name and no names: those of people may be names for an enemy, whose words they are. */
const THINGS = new Set(['it', 'this', 'itself', 'themselves', 'ourselves']);
const PEOPLE = new Set(['him', 'her', 'them']);
const LONGEST_NAMER = 5;
const LONGEST_CLAUSE = 20;

/** `is called “…”`, `a poem titled “…”`, `known to pupils as “…”`, `They call it “Old Ada”`: marks around the name that something goes by. */
export function givesName(layout: Layout, quotation: Quotation): boolean {
  const { tokens, blocks } = layout;
  const { firstToken } = blocks[quotation.block];
  const end = beforeLinks(tokens, tokensWithin(tokens, quotation)[0], firstToken);
  const verb = knownTo(tokens, end, firstToken) ?? end - 1;
  return verb >= firstToken && ((isParticiple(tokens[verb]) && isNamed(tokens, verb, firstToken)) || callsIt(layout, quotation, end));
}

/** `the so-called “liquidity provider”`, `a self-described “idler”`: a participle within a compound only names. */
export function isSoCalled({ tokens, blocks }: Layout, quotation: Quotation): boolean {
  const [first] = tokensWithin(tokens, quotation);
  return first - blocks[quotation.block].firstToken > 2 && isJoined(tokens, first - 1) && PARTICIPLE.test(tokens[first - 1].lower);
}

function beforeLinks(tokens: readonly Token[], end: number, from: number): number {
  while (end > from && LINKING.has(tokens[end - 1].pos)) end--;
  return end;
}

/** The participle of `known to three classes of pupils as`; null where none has its place. */
function knownTo(tokens: readonly Token[], end: number, from: number): number | null {
  const phrase = tokens[end]?.lower === 'as' ? nounPhraseEndingAt(tokens, end, from) : null;
  return phrase === null || tokens[phrase.first - 1]?.lower !== 'to' ? null : phrase.first - 2;
}

function isParticiple({ lemma, lower }: Token): boolean {
  return (NAMING.has(lemma) || MARKING.has(lemma)) && PARTICIPLE.test(lower);
}

/** A participle of whom nobody is said to do the naming. */
function isNamed(tokens: readonly Token[], verb: number, from: number): boolean {
  if (isPassive(tokens, verb, from)) return !MARKING.has(tokens[verb].lemma);
  if (tokens[verb - 1]?.lemma === 'become') return true;
  const before = beforeAdverbs(tokens, verb, from);
  if (before < from) return true;
  if (tokens[before].lower === ',') return !awaitsVerb(tokens, Math.max(from, before - LONGEST_CLAUSE), before, NAMED_OBJECTS);
  return tokens[before].pos === 'NOUN' && !awaitsVerb(tokens, Math.max(from, before - LONGEST_NAMER), before, BEFORE_NAMER);
}

function beforeAdverbs(tokens: readonly Token[], verb: number, from: number): number {
  let before = verb - 1;
  while (before >= from && tokens[before].pos === 'ADV') before--;
  return before;
}

/** `what Ana Ruiz, the mayor,` before `called`: a clause without its verb yet, whose subject does the naming. */
function awaitsVerb(tokens: readonly Token[], from: number, end: number, openings: ReadonlySet<string>): boolean {
  for (let i = end - 1; i >= from; i--) {
    if (tokens[i].pos === 'VERB' || tokens[i].pos === 'AUX') return false;
    if (openings.has(tokens[i].lower)) return true;
  }
  return false;
}

/** `They call it “Old Ada”`, `a soup she calls “Ada”`, `knew him as “the cat”`: what has a capital is a name that somebody has given. */
function callsIt({ reading, tokens, blocks }: Layout, { block, inner }: Quotation, end: number): boolean {
  const { firstToken } = blocks[block];
  const object = tokens[end - 1].lower;
  const isObject = THINGS.has(object) || PEOPLE.has(object);
  const verb = isObject ? end - 2 : end - 1;
  if (verb < firstToken || !NAMING.has(tokens[verb].lemma)) return false;
  if (isObject && tokens[verb].lemma === 'know') return true;
  if (!isCapitalized(reading.text.slice(inner.start, inner.end).split(/\s+/u))) return false;
  if (isObject) return THINGS.has(object);
  let subject = beforeAdverbs(tokens, verb, firstToken);
  if (tokens[subject]?.pos === 'AUX') subject--;
  return subject > firstToken && tokens[subject - 1].pos === 'NOUN';
}
